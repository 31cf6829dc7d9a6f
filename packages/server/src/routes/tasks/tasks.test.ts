import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CaseEvent } from '@alur/model/case/event.js';
import { verifyExcerpt, verifyLog } from '@alur/model/case/log.js';
import type { Verdict } from '@alur/model/permit/application.js';
import type { CaseView, TaskResult, TaskSummary, TaskView } from '@alur/client/permit-service.js';
import { activationTokenFor, mailsTo } from '../../testing/mails.ts';
import { sampleOf, sentCase, verdictsFor } from '../../testing/sample-application.ts';
import { serverUnderTest, type ServerUnderTest } from '../../testing/server-under-test.ts';
import type { WebClient } from '../../testing/web-client.ts';
import { password } from '../../testing/person.ts';

let under: ServerUnderTest;
let citizen: WebClient;
let officer: WebClient;
let sent: CaseView;
let task: TaskSummary;

beforeAll(async () => {
  under = await serverUnderTest();
  officer = await under.officer('cso');
});
beforeEach(async () => {
  citizen = await under.citizen();
  sent = await sentCase(citizen, under.api, 'reklame');
  const inbox = await officer.call<TaskSummary[]>('GET', `${under.api}/tasks`);
  const found = inbox.body.find((each) => each.case === sent.id);
  if (!found) throw new Error('the case is in no inbox');
  task = found;
});
afterAll(() => under.stop());

async function verdicts(...failed: readonly string[]): Promise<readonly Verdict[]> {
  const permitType = under.server.desk.definitions.inForce('denpasar', 'reklame');
  if (!permitType) throw new Error('the permit is not in force');
  return verdictsFor(permitType, (await sampleOf('reklame')).answers, ...failed);
}

function complete(body: object, by = officer) {
  return by.call<TaskResult>('POST', `${under.api}/tasks/${task.id}/completion`, body);
}

it('shows the case to the role whose turn it is, and to no other', async () => {
  const other = await under.officer('back-office-a', 'back-office-b');
  const tasks = (await other.call<TaskSummary[]>('GET', `${under.api}/tasks`)).body;
  expect(tasks.map((each) => each.case)).not.toContain(sent.id);
  expect((await other.call('GET', `${under.api}/cases/${sent.id}`)).status).toBe(404);
});

it('keeps what has been marked, also for the colleague who goes on', async () => {
  const marked = (await verdicts()).slice(0, 2);
  const path = `${under.api}/tasks/${task.id}`;
  expect((await officer.call('PUT', `${path}/verdicts`, { verdicts: marked })).status).toBe(204);
  const colleague = await under.officer('cso');
  expect((await colleague.call<TaskView>('GET', path)).body.verdicts).toEqual(marked);
  expect(
    (await citizen.call<CaseView>('GET', `${under.api}/cases/${sent.id}`)).body.verdicts,
  ).toEqual([]);
});

it('lets exactly one of twenty officers decide, and tells the others who was first', async () => {
  const accept = { outcome: 'accept', verdicts: await verdicts() };
  const officers = await Promise.all(Array.from({ length: 20 }, () => under.officer('cso')));
  const answers = await Promise.all(officers.map((each) => complete(accept, each)));
  const statuses = answers.map(({ status }) => status).toSorted();
  expect(statuses).toEqual([200, ...Array<number>(19).fill(409)]);
  for (const { body } of answers.filter(({ status }) => status === 409)) {
    expect(body).toMatchObject({ code: 'conflict', by: { role: 'cso' } });
  }
  const logFor = async (reader: typeof citizen) =>
    (await reader.call<CaseView>('GET', `${under.api}/cases/${sent.id}`)).body.log;
  const log = await logFor(officers[0]!);
  expect(verifyLog(log as readonly CaseEvent[])).toEqual({ ok: true });
  expect(verifyExcerpt(await logFor(citizen))).toEqual({ ok: true });
  const decided = log.filter(
    ({ type, data }) => type === 'activity.completed' && data.activity === 'verify',
  );
  expect(decided).toHaveLength(1);
});

describe('refuses a decision, and the task stays open:', () => {
  it.each([
    ['without verdicts', async () => ({ outcome: 'accept' })],
    ['without an outcome', async () => ({ verdicts: await verdicts() })],
    [
      'with an outcome that the task does not have',
      async () => ({ outcome: 'maybe', verdicts: await verdicts() }),
    ],
    [
      'that accepts what was found wrong',
      async () => ({ outcome: 'accept', verdicts: await verdicts('ktp-legible') }),
    ],
    [
      'that rejects though nothing is wrong',
      async () => ({ outcome: 'reject', verdicts: await verdicts() }),
    ],
    [
      'on items that are not on the checklist',
      async () => ({ outcome: 'accept', verdicts: [{ item: 'x', ok: true }] }),
    ],
  ])('%s', async (_, body) => {
    const answer = await complete(await body());
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid' } });
    expect((answer.body as unknown as { findings: unknown[] }).findings).not.toEqual([]);
    const inbox = await officer.call<TaskSummary[]>('GET', `${under.api}/tasks`);
    expect(inbox.body.map(({ id }) => id)).toContain(task.id);
  });
});

it('ends a rejected case, with the reasons in the case and in the mail', async () => {
  const email = 'ditolak@contoh.example';
  const applicant = under.browser();
  await applicant.call('POST', `${under.api}/accounts`, { email, password });
  const token = await activationTokenFor(under.server.desk, email);
  const activation = { token, password };
  const activated = await applicant.call('POST', `${under.api}/accounts/activation`, activation);
  expect(activated.status).toBe(204);
  await applicant.call('POST', `${under.api}/session`, { email, password });
  const own = await sentCase(applicant, under.api, 'reklame');
  const inbox = await officer.call<TaskSummary[]>('GET', `${under.api}/tasks`);
  task = inbox.body.find((each) => each.case === own.id) ?? task;
  const [first] = await verdicts();
  const failed = first?.item ?? '';
  const answer = await complete({ outcome: 'reject', verdicts: await verdicts(failed) });
  expect(answer).toMatchObject({ status: 200, body: { status: 'rejected' } });

  const seen = (await applicant.call<CaseView>('GET', `${under.api}/cases/${own.id}`)).body;
  expect(seen.log.at(-1)?.type).toBe('case.ended');
  expect(seen.verdicts.find(({ item }) => item === failed)).toMatchObject({ ok: false });
  expect(JSON.stringify(seen.log)).not.toContain('Bagian kanan terpotong');
  const mail = (await mailsTo(under.server.desk, email)).at(-1);
  expect(mail).toMatch(/^Ditolak: permohonan/);
  expect(mail).toContain('Bagian kanan terpotong.');
  expect(mail).toContain(own.registrationNumber);
  expect(mail).not.toContain('{{');
});

it('prints the whole file for officers who have worked on the case', async () => {
  const response = await officer.fetch(`${officer.base}${under.api}/cases/${sent.id}/file`);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-');
  expect((await citizen.call('GET', `${under.api}/cases/${sent.id}/file`)).status).toBe(403);
});
