import { beforeAll, beforeEach, expect, it } from 'vitest';
import { assess } from '@alur/model/assessment/assess.js';
import { appendEvent } from '@alur/model/case/log.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { CaseEvent, CaseEventBody } from '@alur/model/case/event.js';
import { loadPack, type LoadedAgency } from '../pack/load-pack.ts';
import { repository } from '../testing/server-under-test.ts';
import type { Definitions } from '../cases/definitions.ts';
import type { CaseHead } from '../store/ports/events.ts';
import { CaseAssessments } from './assessments.ts';
import { TermsOfCases } from './terms.ts';

let loaded: LoadedAgency;
let terms: TermsOfCases;
let logs: Map<string, CaseEvent[]>;
let reads: string[];
let assessments: CaseAssessments;

beforeAll(async () => {
  const pack = await loadPack(repository);
  const found = pack.agencies.find(({ agency }) => agency.id === 'denpasar');
  if (!found) throw new Error('no Denpasar');
  loaded = found;
  const sop = loaded.workflows.get(pins.workflow.id)?.sop;
  if (!sop) throw new Error('no procedure');
  // Denpasar's own states no times.
  const activities = sop.activities.map((activity) => ({
    ...activity,
    mutuBaku: { ...activity.mutuBaku, duration: '30 menit' },
  }));
  const definitions = {
    procedure: async () => ({ sop: { ...sop, activities } }),
    permitType: async () => loaded.permitTypes.get('reklame'),
  };
  terms = new TermsOfCases(definitions as unknown as Definitions);
});

beforeEach(() => {
  logs = new Map();
  reads = [];
  const read = (caseId: string, after: number) => {
    reads.push(`${caseId} after ${after}`);
    return (logs.get(caseId) ?? []).filter(({ sequence }) => sequence > after);
  };
  assessments = new CaseAssessments(
    { ofCase: async (id) => read(id, 0), since: async (id, sequence) => read(id, sequence) },
    terms,
  );
});

const pins = {
  workflow: { id: 'denpasar/online-registration.bpmn', sha256: 'w' },
  permitType: { id: 'reklame', revision: 1 },
};
const submitted: CaseEventBody = {
  type: 'case.submitted',
  data: {
    ...{ registrationNumber: '1', handledBy: 'back-office-b', answersSha256: '', documents: [] },
    ...pins,
  },
};
const started: CaseEventBody = {
  type: 'activity.started',
  data: { activity: 'verify', task: 't1', role: 'cso' },
};
const missing: CaseEventBody = {
  type: 'input.checked',
  data: { activity: 'verify', task: 't1', inputs: [{ input: 0, present: false }] },
};
const ended: CaseEventBody = { type: 'case.ended', data: { end: 'end', status: 'rejected' } };
const explained: CaseEventBody = {
  type: 'deviation.explained',
  data: { deviation: 't1/input/0', cause: { code: 'workload' } },
};

function happens(caseId: string, ...bodies: readonly CaseEventBody[]): void {
  const log = logs.get(caseId) ?? [];
  logs.set(caseId, log);
  for (const body of bodies) {
    const at = new Date(Date.UTC(2026, 10, 2, 1, log.length)).toISOString();
    log.push(appendEvent(log.at(-1), caseId, body, { kind: 'system' }, at));
  }
}

async function look(caseId: string, by = loaded, now = Date.UTC(2026, 10, 2, 2)) {
  const log = logs.get(caseId) ?? [];
  const { sequence = 0, hash = '' } = log.at(-1) ?? {};
  const head: CaseHead = {
    ...{ case: caseId, agency: 'denpasar', submittedAt: '2026-11-02T01:00:00.000Z' },
    ...{ sequence, hash },
  };
  return (await assessments.of(by, head, now))?.assessment;
}

it('reads a case that has not moved once, and one that has from where it was', async () => {
  happens('c', submitted, started);
  await look('c');
  await look('c');
  happens('c', missing);
  await look('c');
  expect(reads).toEqual(['c after 0', 'c after 2']);
});

it('comes to the same as assessing the whole log each time', async () => {
  const { norms } = await terms.of(loaded, pins);
  for (const body of [submitted, started, missing, ended, explained]) {
    happens('c', body);
    const seen = await look('c');
    const whole = assess(norms, logs.get('c') ?? [], Date.UTC(2026, 10, 2, 2));
    expect(seen?.deviations).toEqual(whole.deviations);
    expect(seen?.steps.map(({ time }) => time)).toEqual(whole.steps.map(({ time }) => time));
    expect(seen?.end).toEqual(whole.end);
  }
});

it('keeps a case that has ended, and reads it anew when somebody puts words on it', async () => {
  happens('c', submitted, started, missing, ended);
  await look('c');
  await look('c');
  happens('c', explained);
  expect((await look('c'))?.deviations[0]?.cause?.code).toBe('workload');
  expect(reads).toEqual(['c after 0', 'c after 0']);
});

const judging = (assessment: Agency['assessment']): LoadedAgency => ({
  ...loaded,
  agency: { ...loaded.agency, ...(assessment && { assessment }) },
});

it('judges as the agency sets it: what is suspiciously quick, and what silence means', async () => {
  const done: CaseEventBody = {
    type: 'activity.completed',
    data: { activity: 'verify', task: 't1', role: 'cso', outcome: 'accept' },
  };
  happens('c', submitted, started, done);
  const seen = async (by?: LoadedAgency) =>
    (await look('c', by))?.steps.map(({ time, deviations }) => [
      time.verdict,
      new Set(deviations.map(({ kind }) => kind)),
    ]);
  expect(await seen()).toEqual([['in-time', new Set()]]);
  // One minute of the norm's thirty.
  expect(await seen(judging({ tooFastShare: 0.05 }))).toEqual([['too-fast', new Set(['time'])]]);
  const silent = await seen(judging({ silence: 'deviation' }));
  expect(silent).toEqual([['in-time', new Set(['input', 'output'])]]);
});

it('warns of a deadline as early as the agency sets it, of a case that runs too', async () => {
  happens('c', submitted, started);
  // Begun at 09.01 in Bali; 24 of the norm's thirty minutes have passed at 09.25.
  const at = async (minute: number, by?: LoadedAgency) =>
    (await look('c', by, Date.UTC(2026, 10, 2, 1, minute)))?.steps[0]?.time.verdict;
  expect([await at(24), await at(25)]).toEqual(['running', 'soon']);
  const early = judging({ soonShare: 0.5 });
  expect([await at(15, early), await at(16, early)]).toEqual(['running', 'soon']);
});

it('has nothing to say of a log without its beginning', async () => {
  happens('c', started);
  expect(await look('c')).toBeUndefined();
});
