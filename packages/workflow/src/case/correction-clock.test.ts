import type { CaseEvent, CaseEventBody } from '@alur/model/case/event.js';
import { appendEvent } from '@alur/model/case/log.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { Activity } from '@alur/model/sop/sop.js';
import { beforeEach, expect, it } from 'vitest';
import { compileNet } from '../engine/compile.ts';
import { embeddedEngine } from '../engine/embedded-engine.ts';
import type { EnginePort, EngineState } from '../engine/engine-port.ts';
import { smallSop } from '../testing/small-sop.ts';
import {
  completeActivity,
  startCase,
  type CaseAdvance,
  type CorrectedData,
} from './advance-case.ts';
import { correctionClockOf, resumeAfterCorrection } from './correction-clock.ts';
import { openTasks } from './open-tasks.ts';
import { recordAdvance } from './record-advance.ts';

const correction: Activity['work'] = { kind: 'registration', letters: [], outcomes: [] };

/** An officer's step that sends back to two of the applicant, at once, and to one at the counter. */
const sop = smallSop({
  activities: [
    { id: 'check', performer: 'desk' },
    { id: 'form', performer: 'citizen', work: correction },
    { id: 'drawing', performer: 'citizen', work: correction },
    { id: 'counter', performer: 'desk', work: correction },
    { id: 'decide', performer: 'desk' },
  ],
  nodes: [
    { id: 'fork', type: 'parallelGateway', name: '' },
    { id: 'join', type: 'parallelGateway', name: '' },
  ],
  flows: [
    ...['start check', 'check fork', 'fork form', 'fork drawing', 'fork counter'],
    ...['form join', 'drawing join', 'counter join', 'join decide', 'decide end'],
  ],
});
const agency: Pick<Agency, 'roles' | 'caseClock'> = {
  roles: [
    { id: 'applicant', title: { id: 'Pemohon' }, applicant: true },
    { id: 'cso', title: { id: 'Petugas' } },
  ],
  caseClock: { startsWhen: [{ activity: 'check' }], pausesForCorrection: true },
};
const at = '2026-11-21T06:00:00.000Z';
const permitType = {
  id: 'reklame',
  handledBy: 'b',
  category: 'usaha',
  serviceTime: '3 hari kerja',
};

const submitted = {
  registrationNumber: '00001/SIPON/XI/2026',
  permitType: { id: 'reklame', revision: 1 },
  workflow: { id: 'small.bpmn', sha256: '0'.repeat(64) },
  handledBy: 'b',
  answersSha256: '0'.repeat(64),
  documents: [],
};

let engine: EnginePort;
let state: EngineState;
let log: readonly CaseEvent[];
beforeEach(async () => {
  const net = compileNet(sop);
  if (!net.ok) throw new Error(JSON.stringify(net.problems));
  engine = embeddedEngine(net.value);
  log = [];
  const applicant = { kind: 'person', account: 'a1', role: 'applicant' } as const;
  const situation = { sop, engine, permitType, answers: {}, log };
  take(await startCase(situation, submitted, applicant));
});

function take(advance: CaseAdvance): void {
  ({ state } = advance);
  const recorded = { case: 'c1', previous: log.at(-1), at, letterNumbers: [], mailIds: [] };
  log = [...log, ...recordAdvance(advance, recorded)];
}

function add(body: CaseEventBody, actor: CaseEvent['actor'] = { kind: 'system' }): void {
  log = [...log, appendEvent(log.at(-1), 'c1', body, actor, at)];
}

async function complete(
  activity: string,
  corrected?: CorrectedData,
  of: Pick<Agency, 'roles' | 'caseClock'> = agency,
): Promise<void> {
  const task = [...openTasks(log).values()].find((each) => each.activity === activity);
  if (!task) throw new Error(`${activity} is not open`);
  const correctionClock = correctionClockOf(of, sop, permitType);
  const actor = { kind: 'person', account: 'a1', role: task.role } as const;
  const situation = { sop, engine, permitType, answers: {}, log, correctionClock };
  take(await completeActivity(situation, state, { task: task.key, actor, corrected }));
}

const sent: CorrectedData = { answersSha256: '0'.repeat(64), documents: [], changed: [] };
const clockEvents = () =>
  log.flatMap(({ type, data }) =>
    type === 'clock.paused' || type === 'clock.resumed' ? [`${type} ${data.reason}`] : [],
  );

it('stops once, also for several corrections, and goes on after the last of them', async () => {
  await complete('check');
  expect(clockEvents()).toEqual(['clock.paused applicant']);
  await complete('form', sent);
  expect(clockEvents()).toHaveLength(1);
  await complete('drawing', sent);
  expect(clockEvents()).toEqual(['clock.paused applicant', 'clock.resumed answered']);
  await complete('counter');
  expect(clockEvents()).toHaveLength(2);
});

it.each([
  ['says nothing of it', undefined],
  ['says no', { pausesForCorrection: false }],
  [
    'has not called the file complete',
    { pausesForCorrection: true, startsWhen: [{ activity: 'decide' }] },
  ],
])('leaves the clock alone where the agency %s', async (_, caseClock) => {
  const of = { ...agency, ...{ caseClock } } as Pick<Agency, 'roles' | 'caseClock'>;
  await complete('check', undefined, of);
  await complete('form', sent, of);
  await complete('drawing', sent, of);
  expect(clockEvents()).toEqual([]);
});

const officer = { kind: 'person', account: 'o1', role: 'cso' } as const;

it.each<[string, CaseEventBody, CaseEvent['actor']]>([
  ['that an officer has reset', { type: 'clock.reset', data: { reason: 'ruling' } }, officer],
  ['that an officer has let go on', { type: 'clock.resumed', data: { reason: 'over' } }, officer],
])('leaves a clock alone %s meanwhile', async (_, body, actor) => {
  await complete('check');
  add(body, actor);
  const before = clockEvents();
  await complete('form', sent);
  await complete('drawing', sent);
  expect(clockEvents()).toEqual(before);
});

it.each<[string, CaseEventBody, CaseEvent['actor']]>([
  ['an officer', { type: 'clock.paused', data: { reason: 'applicant' } }, officer],
  [
    'OSS',
    { type: 'clock.paused', data: { reason: 'applicant', ossStatusCode: '41' } },
    { kind: 'system' },
  ],
])('lets %s start again what they have stopped', async (_, body, actor) => {
  await complete('check');
  add({ type: 'clock.resumed', data: { reason: 'over' } }, officer);
  add(body, actor);
  const before = clockEvents();
  await complete('form', sent);
  await complete('drawing', sent);
  expect(clockEvents()).toEqual(before);
});

it('tells an answer from a correction that was called off', () => {
  const clock = correctionClockOf(agency, sop, permitType);
  if (!clock) return expect.unreachable();
  const visit = { activity: 'check', task: 'check', role: 'cso' };
  add({ type: 'activity.completed', data: visit });
  add({ type: 'clock.paused', data: { reason: 'applicant' } });
  expect(resumeAfterCorrection(clock, log, [], 'lapsed')?.data).toEqual({ reason: 'lapsed' });
  add({ type: 'case.ended', data: { end: 'end' } });
  expect(resumeAfterCorrection(clock, log, [], 'lapsed')).toBeUndefined();
});
