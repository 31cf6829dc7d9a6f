import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseTracking, TrackedSteps } from '@alur/client/tracking-service.js';
import type { Deviation } from '@alur/model/assessment/deviation.js';
import { allInOrder, Mempawah, wib, type Person } from '../testing/mempawah.ts';
import { lateness } from './late-cases.ts';

/**
 * A case of Mempawah's SOP, played through the API by the clock on the wall there (WIB). November
 * 2026: the 5th is a Thursday (07.30-12.00, 13.00-16.00), the 6th a Friday (07.30-11.30,
 * 13.00-16.30), the 9th a Monday. Every figure below is worked out by hand.
 */

let town: Mempawah;
let caseId: string;
let head: Person;
let end: CaseTracking;
const seen: Record<string, CaseTracking> = {};

beforeAll(async () => {
  town = await Mempawah.open('2026-11-05 08:00');
  const [citizen, front, team, officer] = await Promise.all([
    town.person(),
    town.person('front-officer'),
    town.person('technical-team'),
    town.person('licensing-officer'),
  ]);
  head = await town.person('head-of-agency');
  town.at('2026-11-05 08:15');
  const applied = await citizen.apply();
  caseId = applied.id;
  town.at('2026-11-05 08:45');
  await front.does(caseId, {
    outcome: 'independent',
    inputs: [{ input: 0, present: false }],
    outputs: [
      { output: 0, produced: true },
      { output: 1, produced: true },
    ],
  });
  seen['waiting'] = await team.track(caseId);
  town.at('2026-11-05 09:05');
  await team.does(caseId, {
    outcome: 'accept',
    verdicts: allInOrder,
    outputs: [
      { output: 0, produced: true },
      { output: 1, produced: false },
      { output: 2, produced: true },
    ],
  });
  seen['started'] = await officer.track(caseId);
  town.at('2026-11-05 09:15');
  seen['paused'] = await officer.move(caseId, { kind: 'pause', reason: 'applicant' });
  town.at('2026-11-06 08:00');
  const licensing = await town.person('licensing-officer');
  seen['resumed'] = await licensing.move(caseId, { kind: 'resume', reason: 'answered' });
  town.at('2026-11-06 08:30');
  await licensing.does(caseId, { outcome: 'valid' });
  town.at('2026-11-06 08:38');
  head = await town.person('head-of-agency');
  await head.does(caseId, { outcome: 'sign' });
  town.at('2026-11-06 08:40');
  await (await town.person('front-officer')).does(caseId);
  town.at('2026-11-06 13:05');
  await town.applicantDoes(caseId);
  town.at('2026-11-09 07:40');
  await (await town.person('licensing-officer')).does(caseId);
  head = await town.person('head-of-agency');
  end = await head.track(caseId);
});
afterAll(() => town.close());

const stepOf = (tracking: CaseTracking | undefined, activity: string) =>
  tracking?.assessment.steps.find((step) => step.activity === activity);

it.each([
  ['apply', 'in-time', 1200, 0],
  ['inform', 'late', 1200, 1800],
  ['verify', 'in-time', 1800, 1200],
  ['validate', 'late', 2100, 2400],
  ['sign', 'in-time', 600, 480],
  ['announce', 'in-time', 600, 120],
  ['download', 'late', 600, 10_500],
  ['archive', 'late', 1200, 12_900],
])('%s is %s: %i seconds allowed, %i used', (activity, verdict, allowedSeconds, usedSeconds) => {
  expect(stepOf(end, activity)?.time).toMatchObject({ verdict, allowedSeconds, usedSeconds });
});

it('registers deviations of all three kinds, with who answers for them', () => {
  const line = (each: Deviation) => {
    const what = each.kind === 'time' ? each.seconds : each.text;
    return `${each.activity} ${each.kind} ${what} ${each.answers.role}`;
  };
  expect(end.assessment.deviations.map(line)).toEqual([
    'inform input Brosur, Formulir, Komputer, Internet front-officer',
    'inform time 600 front-officer',
    'verify output Pertimbangan Teknis. technical-team',
    'validate time 300 licensing-officer',
    'download time 9900 applicant',
    'archive time 11700 licensing-officer',
  ]);
});

describe('the clock of the case', () => {
  it('waits until the requirements are found complete', () => {
    expect(seen['waiting']?.clock).toMatchObject({ state: 'waiting', resets: 0 });
    expect(seen['waiting']?.clock.dueAt).toBeUndefined();
  });

  it('starts then, for a working day to close of business', () => {
    expect(seen['started']?.clock).toMatchObject({
      state: 'running',
      startedAt: wib('2026-11-05 09:05'),
      dueAt: wib('2026-11-06 16:30'),
      deemedApprovalAt: wib('2026-11-06 16:30'),
    });
    expect(stepOf(seen['started'], 'validate')?.time.dueAt).toBe(wib('2026-11-05 09:40'));
  });

  it('stands still while the applicant is waited for, and the step with it', () => {
    expect(seen['paused']?.clock.state).toBe('paused');
    expect(seen['paused']?.clock.dueAt).toBeUndefined();
    expect(stepOf(seen['paused'], 'validate')?.time.verdict).toBe('paused');
    expect(seen['resumed']?.clock).toMatchObject({ state: 'running', usedSeconds: 600 });
    expect(stepOf(seen['resumed'], 'validate')?.time.dueAt).toBe(wib('2026-11-06 08:25'));
  });

  it('ends with the case', () => {
    expect(end.clock.state).toBe('ended');
    expect(end.may).toEqual({ explain: true, moveClock: false });
    expect(end.chain).toEqual({ ok: true });
  });
});

describe('in the table of many', () => {
  const steps = async (who: Person, from: string, to: string) => {
    const period = `?from=${wib(from)}&to=${wib(to)}`;
    const { body } = await who.call<TrackedSteps>('GET', `/tracked-steps${period}`);
    return body.steps.map((step) => body.activities[step.activity]?.activity);
  };

  it('a step is in every period in which it was open', async () => {
    expect(await steps(head, '2026-11-06 00:00', '2026-11-07 00:00')).toEqual([
      ...['validate', 'sign', 'announce', 'download', 'archive'],
    ]);
    expect(await steps(head, '2026-11-07 00:00', '2026-11-09 00:00')).toEqual(['archive']);
    expect(await steps(head, '2026-11-10 00:00', '2026-11-11 00:00')).toEqual([]);
  });

  it('an officer sees the steps of the own role', async () => {
    const front = await town.person('front-officer');
    const own = await steps(front, '2026-11-01 00:00', '2026-12-01 00:00');
    expect(own).toEqual(['inform', 'announce']);
  });

  it('words on a case that has ended are seen at once', async () => {
    const of = (body: TrackedSteps) => body.steps.flatMap((each) => each.deviations);
    const all = `/tracked-steps?from=0&to=${wib('2026-12-01 00:00')}`;
    const before = of((await head.call<TrackedSteps>('GET', all)).body);
    const deviation = before.find(({ activity }) => activity === 'archive')?.id;
    const cause = { code: 'workload', text: 'Dua petugas cuti.' };
    const told = await head.call('POST', `/cases/${caseId}/explanations`, { deviation, cause });
    expect(told.status).toBe(200);
    const after = of((await head.call<TrackedSteps>('GET', all)).body);
    expect(after.find(({ id }) => id === deviation)?.cause?.code).toBe('workload');
  });
});

it('counts what is late of what is under way', async () => {
  const { desk } = town.under.server;
  const loaded = desk.definitions.agencies.get('mempawah');
  if (!loaded) throw new Error('no Mempawah');
  expect(await lateness(desk, loaded)).toEqual({ cases: 0, steps: 0 });
  town.at('2026-11-09 08:00');
  const { id } = await (await town.person()).apply();
  await (await town.person('front-officer')).does(id, { outcome: 'assist' });
  town.at('2026-11-09 08:30');
  expect(await lateness(desk, loaded), 'the applicant is late').toEqual({ cases: 0, steps: 0 });
  await town.applicantDoes(id);
  town.at('2026-11-09 08:50');
  expect(await lateness(desk, loaded)).toEqual({ cases: 0, steps: 0 });
  town.at('2026-11-09 08:51');
  expect(await lateness(desk, loaded)).toEqual({ cases: 0, steps: 1 });
});
