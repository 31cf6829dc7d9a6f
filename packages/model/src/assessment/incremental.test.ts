import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleCalendar } from '../calendar/testing/sample-calendars.ts';
import type { CaseEventBody } from '../case/event.ts';
import { assess, assessEvent, assessmentOf, startAssessment } from './assess.ts';
import { assessMany } from './assess-many.ts';
import type { AssessedEvent } from './assessed-event.ts';
import { calendarTime } from './calendar-time.ts';
import { normsOf } from './norms.ts';
import { caseEnd, end, paused, resumed, start } from './testing/log-of.ts';
import { permitSop } from './testing/permit-sop.ts';

const norms = normsOf(permitSop, () => calendarTime(sampleCalendar('Asia/Makassar')), {
  tooFastShare: 0.05,
});

const activity = fc.constantFrom(...permitSop.activities.map(({ id }) => id), 'dance');
const task = fc.constantFrom('t-1', 't-2', 't-3');
const part = fc.constantFrom<(number | string)[]>(0, 1, 2, 'ktp');

/** What can be said of a case, whether or not it makes sense there. */
const body: fc.Arbitrary<CaseEventBody> = fc.oneof(
  fc
    .tuple(activity, task, part, fc.boolean())
    .map(([a, t, input, present]) => start(a, t, { inputs: [{ input, present }] })),
  fc
    .tuple(activity, task, part, fc.boolean(), fc.constantFrom('accept', 'return'))
    .map(([a, t, output, produced, outcome]) =>
      end(a, t, { outcome, outputs: [{ output, produced }] }),
    ),
  fc.tuple(activity, task, part).map(([a, t, output]): CaseEventBody => ({
    type: 'output.produced',
    data: { activity: a, task: t, output },
  })),
  fc.tuple(activity, task).map(([a, t]): CaseEventBody => ({
    type: 'activity.cancelled',
    data: { activity: a, task: t },
  })),
  fc.constantFrom('receipt', 'permit').map((letter): CaseEventBody => ({
    type: 'letter.issued',
    data: { letter, number: '1' },
  })),
  fc
    .tuple(task, fc.constantFrom('time', 'input/0', 'output/1'))
    .map(([t, rest]): CaseEventBody => ({
      type: 'deviation.explained',
      data: { deviation: `${t}/${rest}`, cause: { code: 'workload' } },
    })),
  fc.constant(paused()),
  fc.constant(resumed),
  fc.constant(caseEnd),
  fc.constant({ type: 'case.praised', data: {} } as unknown as CaseEventBody),
);

const monday = Date.parse('2026-11-02T00:00:00.000Z');

/** Numbers may be missing, doubled or out of order, and clocks run backwards. */
const log: fc.Arbitrary<AssessedEvent[]> = fc.array(
  fc
    .tuple(body, fc.integer({ min: 1, max: 25 }), fc.integer({ min: 0, max: 10_000 }))
    .map(([said, sequence, minutes]) => ({
      ...said,
      case: 'case-1',
      sequence,
      at: new Date(monday + minutes * 60_000).toISOString(),
      actor: { kind: 'person', account: 'a-1', role: 'cso' } as const,
    })),
  { maxLength: 25 },
);

const now = monday + 14 * 86_400_000;

test('an assessment is the same at once and event by event, and no state is changed by the next', () => {
  fc.assert(
    fc.property(log, (events) => {
      const states = [startAssessment()];
      for (const event of events) {
        states.push(assessEvent(states.at(-1) ?? startAssessment(), event));
      }
      for (const [count, state] of states.entries()) {
        expect(assessmentOf(state, norms, now)).toEqual(assess(norms, events.slice(0, count), now));
      }
    }),
  );
});

test('whatever a log says, every step has a verdict and every deviation an id of its own', () => {
  fc.assert(
    fc.property(log, (events) => {
      const { steps, deviations } = assess(norms, events, now);
      const ids = deviations.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { time } of steps) {
        expect(time.verdict === 'not-assessable').toBe(time.reason !== undefined);
        expect(time.usedSeconds ?? 0).toBeGreaterThanOrEqual(0);
        expect(time.deviationSeconds ?? 1).toBeGreaterThan(0);
      }
    }),
  );
});

test('many cases come in batches, the same as one by one, and others have their turn between', async () => {
  const logs = fc.sample(log, { numRuns: 40, seed: 7 });
  let turns = 0;
  const batches = [];
  const cases = logs.map((events) => ({ norms, log: events }));
  const pause = () => {
    turns++;
    return Promise.resolve();
  };
  for await (const batch of assessMany(cases, { now, yieldEvery: 20, pause })) batches.push(batch);
  expect(batches.flat()).toEqual(logs.map((events) => assess(norms, events, now)));
  expect(turns).toBeGreaterThan(3);
  expect(batches.length).toBeGreaterThan(3);
});
