import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyExcerpt } from '@alur/model/case/log.js';
import type { CaseView, TaskResult, TaskSummary, TaskView } from '@alur/client/permit-service.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { filledDraft, verdictsFor } from './testing/sample-application.ts';
import { password } from './testing/person.ts';
import { serverUnderTest, type ServerUnderTest } from './testing/server-under-test.ts';
import type { WebClient } from './testing/web-client.ts';

let under: ServerUnderTest;
beforeAll(async () => {
  under = await serverUnderTest();
});
afterAll(() => under.stop());

const email = 'pemohon@contoh.example';

async function mailTo(address: string, subject: RegExp): Promise<string> {
  const { desk } = under.server;
  return expect
    .poll(async () => {
      const mails = await desk.store.read.mails.recent('denpasar', 100);
      const mail = mails.find((each) => each.to === address && subject.test(each.subject));
      return mail && ((await desk.sentText?.(mail.id)) ?? mail.text);
    })
    .toBeTruthy()
    .then(async () => {
      const mails = await desk.store.read.mails.recent('denpasar', 100);
      const mail = mails.find((each) => each.to === address && subject.test(each.subject));
      return (mail && ((await desk.sentText?.(mail.id)) || mail.text)) ?? '';
    });
}

async function signedUp(address: string): Promise<WebClient> {
  const client = under.browser();
  const asked = await client.call('POST', `${under.api}/accounts`, { email: address, password });
  expect(asked.status).toBe(202);
  const token = /\/activate\/(\S+)/.exec(await mailTo(address, /Aktifkan/))?.[1];
  expect((await client.call('GET', `/activate/${token}`)).body).toContain('Aktifkan akun');
  const activate = async () =>
    client.fetch(`${client.base}/activate/${token}`, {
      method: 'POST',
      body: new URLSearchParams({ password }),
    });
  expect(await (await activate()).text()).toContain('sudah aktif');
  expect((await activate()).status).toBe(404);
  const session = await client.call('POST', `${under.api}/session`, { email: address, password });
  expect(session).toMatchObject({ status: 200, body: { email: address, roles: ['applicant'] } });
  return client;
}

describe.each(['sip-dokter', 'reklame'])('a citizen and the officers, for %s', (permit) => {
  it('goes from signing up to the back office, and everybody sees where it is', async () => {
    const { api } = under;
    const citizen = await signedUp(`${permit}-${email}`);
    const draft = await filledDraft(citizen, api, permit);
    const sent = await citizen.call<CaseView>('POST', `${api}/drafts/${draft.id}/submission`);
    expect(sent.status, JSON.stringify(sent.body)).toBe(200);
    expect(sent.body).toMatchObject({ status: 'underCompletenessCheck' });
    expect(sent.body.letters.map(({ letter }) => letter)).toEqual(['registration-proof']);
    expect(verifyExcerpt(sent.body.log)).toEqual({ ok: true });

    const cso = await under.officer('cso');
    const inbox = (await cso.call<TaskSummary[]>('GET', `${api}/tasks`)).body;
    const task = inbox.find((each) => each.case === sent.body.id);
    expect(task).toMatchObject({ activity: 'verify', role: 'cso', work: 'checklist' });
    const view = (await cso.call<TaskView>('GET', `${api}/tasks/${task?.id}`)).body;
    const { id, revision } = view.permitType;
    const permitType = await cso.call<PermitType>(
      'GET',
      `${api}/permit-types/${id}?revision=${revision}`,
    );
    const verdicts = verdictsFor(permitType.body, view.caseView.answers);
    const verified = await cso.call<TaskResult>('POST', `${api}/tasks/${task?.id}/completion`, {
      outcome: 'accept',
      verdicts,
    });
    expect(verified).toMatchObject({ status: 200, body: { status: 'received' } });
    expect(await mailTo(`${permit}-${email}`, /Diterima/)).toContain(sent.body.registrationNumber);

    const handled: string[] = [];
    for (const role of ['cso', 'cso', permitType.body.handledBy]) {
      const officer = await under.officer(role);
      const tasks = (await officer.call<TaskSummary[]>('GET', `${api}/tasks`)).body;
      const next = tasks.find((each) => each.case === sent.body.id);
      handled.push(next?.activity ?? 'nothing');
      const done = await officer.call('POST', `${api}/tasks/${next?.id}/completion`, {});
      expect(done.status, JSON.stringify(done.body)).toBe(200);
    }
    expect(handled.slice(0, 2)).toEqual(['print-file', 'hand-over']);
    const seen = (await citizen.call<CaseView>('GET', `${api}/cases/${sent.body.id}`)).body;
    expect(seen.letters.map(({ letter }) => letter)).toEqual([
      'registration-proof',
      'filing-receipt',
    ]);
    expect(seen.log.at(-1)?.type).toBe('case.ended');
    expect(verifyExcerpt(seen.log)).toEqual({ ok: true });

    const verify = await under.browser().call('GET', new URL(seen.verificationUrl).pathname);
    expect(verify.body).toContain(seen.registrationNumber);
    expect(verify.body).not.toContain(email);
  });
});
