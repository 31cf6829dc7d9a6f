import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CaseView, TaskSummary } from '@alur/client/permit-service.js';
import { password } from '../testing/person.ts';
import { filledDraft, sampleOf } from '../testing/sample-application.ts';
import { serverUnderTest, type ServerUnderTest } from '../testing/server-under-test.ts';

const lines: string[] = [];
let under: ServerUnderTest;
beforeAll(async () => {
  under = await serverUnderTest(
    {},
    {
      // Nobody listens there: every mail fails, and the log hears of it.
      mail: { from: 'perizinan@denpasar.example', by: { smtp: 'smtp://127.0.0.1:9' } },
    },
    {
      logger: { level: 'trace', stream: { write: (line: string) => void lines.push(line) } },
    },
  );
});
afterAll(() => under.stop());

const email = 'wayan.pemohon@contoh.example';

it('tells the story of a case without a name, a number, an address, a token or an answer', async () => {
  const { api, server } = under;
  const stranger = under.browser();
  const secrets = [email, password, 'kata sandi salah', ...texts(await sampleOf('reklame'))];

  await stranger.call('POST', `${api}/accounts`, { email, password });
  const mails = await server.desk.store.read.mails.recent('denpasar', 10);
  const token = /\/activate\/(\S+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';
  expect(token.length).toBeGreaterThan(20);
  secrets.push(token);
  await stranger.call('GET', `/activate/${token}`);
  await stranger.call('POST', `${api}/session`, { email, password: 'kata sandi salah' });

  const citizen = await under.citizen();
  const officer = await under.officer('cso');
  const draft = await filledDraft(citizen, api, 'reklame');
  const sent = await citizen.call<CaseView>('POST', `${api}/drafts/${draft.id}/submission`);
  expect(sent.status).toBe(200);
  const { registrationNumber, verificationUrl } = sent.body;
  secrets.push(registrationNumber, new URL(verificationUrl).pathname.split('/').at(-1) ?? '');
  await stranger.call('GET', new URL(verificationUrl).pathname);

  const inbox = (await officer.call<TaskSummary[]>('GET', `${api}/tasks`)).body;
  const task = `${api}/tasks/${inbox[0]?.id}`;
  const note = `Tolong perbaiki ${randomBytes(4).toString('hex')}`;
  secrets.push(note);
  const verdicts = [{ item: 'identity', ok: false, reason: 'unreadable', note }];
  await officer.call('PUT', `${task}/verdicts`, { verdicts });
  await officer.call('POST', `${task}/completion`, { outcome: 'return', verdicts });
  await citizen.call('POST', `${task}/completion`, { outcome: 'accept' });
  await citizen.call('GET', `${api}/cases/../../../${email}?nik=5171010101900001`);
  secrets.push('5171010101900001');
  for (const client of [citizen, officer]) secrets.push(...client.cookies.values());
  const addresses = await Promise.all(
    [citizen, officer].map((client) => client.call<{ email: string }>('GET', `${api}/session`)),
  );
  secrets.push(...addresses.map(({ body }) => body.email));

  const log = lines.join('');
  expect(log).toContain('/api/agencies/:agency/drafts/:id/submission');
  expect(log).toContain('"policy":"canCompleteTask"');
  for (const secret of secrets) expect(log, secret).not.toContain(secret);
  expect(log).not.toMatch(/\b\d{16}\b/);
  expect(log).not.toContain('@');
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty('msg');
});

/** Every text that somebody has entered, but for those that are choices of a list. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 6 && /[A-Z0-9 ]/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}
