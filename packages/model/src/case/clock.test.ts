import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleCalendar } from '../calendar/testing/sample-calendars.ts';
import { secondOf2025 } from '../calendar/testing/random-calendar.ts';
import { workingSecondsBetween } from '../calendar/working-seconds.ts';
import type { Agency } from '../generated/agency.ts';
import type { Activity, Outcome } from '../sop/sop.ts';
import { completed, started, submitted } from '../testing/sample-log.ts';
import { caseClockRule } from './clock-rule.ts';
import { clockAtRest, takeClockEvent } from './clock-state.ts';
import { clockOf, readClock } from './clock.ts';
import type { CaseEvent, CaseEventBody } from './event.ts';
import { appendEvent } from './log.ts';
import { clockEventOfOss, ossClockEvents } from './oss-clock.ts';

const outcome = (id: string, tone: Outcome['tone']): Outcome => ({ id, title: id, tone });
const activity = (
  id: string,
  kind: Activity['work']['kind'],
  outcomes: Outcome[] = [],
): Activity => ({
  ...{ id, number: '', name: id, notifications: [], inferences: [] },
  mutuBaku: { requiredInputs: [], duration: '', outputs: [], remarks: '' },
  work: { kind, letters: [], outcomes },
});
const sop = {
  activities: [
    activity('register', 'registration'),
    activity('verify', 'checklist', [outcome('accept', 'positive'), outcome('return', 'negative')]),
    activity('inspect', 'checklist', [outcome('fit', 'positive')]),
  ],
};
const rule = caseClockRule(sop, {}, '5 hari kerja');
const calendar = sampleCalendar('Asia/Makassar');
const at = (local: string) => Date.parse(`${local.replace(' ', 'T')}+08:00`);

function logOf(...entries: (readonly [local: string, body: CaseEventBody])[]): CaseEvent[] {
  const events: CaseEvent[] = [];
  for (const [local, body] of entries) {
    const time = new Date(at(local)).toISOString();
    events.push(appendEvent(events.at(-1), 'case-1', body, { kind: 'system' }, time));
  }
  return events;
}
const clock = (events: readonly CaseEvent[], now: string, by = rule) =>
  clockOf(events, calendar, by, at(now));

const pause: CaseEventBody = { type: 'clock.paused', data: { reason: 'applicant' } };
const resume: CaseEventBody = { type: 'clock.resumed', data: { reason: 'answered' } };
const reset: CaseEventBody = { type: 'clock.reset', data: { reason: 'reconfirmed' } };
const accepted = completed('verify', 't1', 'accept');

/** Sent on Friday 5 June 2026, found complete on Monday 8 June at 10:00. */
const complete = [
  ['2026-06-05 15:00', submitted],
  ['2026-06-05 15:00', started('verify', 't1')],
  ['2026-06-08 10:00', accepted],
] as const;

describe('the clock of a case', () => {
  test('waits until the file is complete', () => {
    const waiting = clock(logOf(...complete.slice(0, 2)), '2026-06-08 09:00');
    expect(waiting).toMatchObject({ running: 'waiting', usedSeconds: 0, used: undefined });
    expect(waiting.due).toMatchObject({ code: 'clock-not-started' });
    const returned = completed('verify', 't1', 'return');
    const events = logOf(...complete.slice(0, 2), ['2026-06-08 09:00', returned]);
    expect(clock(events, '2026-06-08 16:00').running).toBe('waiting');
  });

  test('runs from the first positive outcome of the checklist, whoever comes back to it', () => {
    const events = logOf(...complete, ['2026-06-09 09:00', completed('verify', 't2', 'accept')]);
    const running = clock(events, '2026-06-09 11:15');
    // Monday 10:00 to 16:00 without the break: 5 h; Tuesday 07:30 to 11:15: 3 h 45 min, half a day.
    expect(running).toMatchObject({
      running: 'running',
      completeAt: at('2026-06-08 10:00'),
      usedSeconds: 8.75 * 3600,
      used: { value: 0.5, unit: 'day' },
      due: { at: at('2026-06-15 16:00') },
      findings: [],
    });
  });

  test('stands still while the applicant has to answer, and is due so much later', () => {
    const paused = logOf(...complete, ['2026-06-09 11:15', pause]);
    const still = clock(paused, '2026-06-10 16:00');
    expect(still).toMatchObject({ running: 'paused', used: { value: 0.5 }, usedSeconds: 31_500 });
    expect(still.due).toMatchObject({ code: 'clock-paused' });

    const resumed = logOf(...complete, ['2026-06-09 11:15', pause], ['2026-06-11 11:15', resume]);
    // Without the pause Tue 9 to Fri 12 and Mon 15. Two working days on: Tue 16 is off, 17, 18.
    const running = clock(resumed, '2026-06-11 16:00');
    expect(running).toMatchObject({
      running: 'running',
      used: { value: 1, unit: 'day' },
      due: { at: at('2026-06-18 16:00') },
      pauses: [{ from: at('2026-06-09 11:15'), to: at('2026-06-11 11:15'), reason: 'applicant' }],
    });
  });

  test('starts from zero when it is reset, but no more often than the agency allows', () => {
    const events = logOf(
      ...complete,
      ['2026-06-10 09:00', clockEventOfOss('43')!],
      ['2026-06-12 09:00', clockEventOfOss('44')!],
    );
    const once = clock(events, '2026-06-15 16:00');
    expect(once).toMatchObject({
      running: 'running',
      completeAt: at('2026-06-08 10:00'),
      startedAt: at('2026-06-12 09:00'),
      // From Monday 15: 16 is off; 15, 17, 18, 19, 22.
      due: { at: at('2026-06-22 16:00') },
      used: { value: 1 },
      resets: [{ reason: 'reconfirmed' }],
    });
    const again = clock(
      [
        ...events,
        ...logOf(
          ...complete,
          ['2026-06-10 09:00', pause],
          ['2026-06-12 09:00', reset],
          ['2026-06-15 16:00', pause],
          ['2026-06-17 16:00', reset],
        ).slice(5),
      ],
      '2026-06-17 16:00',
    );
    expect(again.findings).toMatchObject([{ sequence: 7, code: 'too-many-resets' }]);
    expect(again).toMatchObject({ running: 'running', startedAt: at('2026-06-12 09:00') });
    // The pause of the refused reset counts: one working day, Wednesday 17.
    expect(again.due).toMatchObject({ at: at('2026-06-23 16:00') });
  });

  test('ends with the case', () => {
    const events = logOf(...complete, [
      '2026-06-10 16:00',
      { type: 'case.ended', data: { end: 'e', status: 'issued' } },
    ]);
    const ended = clock(events, '2026-12-01 09:00');
    expect(ended).toMatchObject({ running: 'ended', used: { value: 2 }, deemedGranted: false });
    expect(ended.deemedApproval).toBeUndefined();
  });

  test('knows a case that was granted because nobody decided', () => {
    const end = { type: 'case.ended', data: { end: 'e', status: 'deemedGranted' } } as const;
    expect(clock(logOf(...complete, ['2026-06-16 09:00', end]), '2026-06-17 09:00')).toMatchObject({
      running: 'ended',
      deemedGranted: true,
    });
  });

  test.each<[string, readonly (readonly [string, CaseEventBody])[], string]>([
    ['a second start', [['2026-06-08 11:00', { type: 'clock.started', data: {} }]], 'runs-already'],
    ['going on without a pause', [['2026-06-08 11:00', resume]], 'not-paused'],
    [
      'a pause in a pause',
      [
        ['2026-06-08 11:00', pause],
        ['2026-06-08 12:00', pause],
      ],
      'not-running',
    ],
    [
      'a pause after the end',
      [
        ['2026-06-08 11:00', { type: 'case.ended', data: { end: 'e' } }],
        ['2026-06-08 12:00', pause],
      ],
      'after-end',
    ],
  ])('does not follow %s', (_name, more, code) => {
    const { findings } = clock(logOf(...complete, ...more), '2026-06-09 09:00');
    expect(findings.map((each) => each.code)).toEqual([code]);
  });

  test('can be started by an event, where no checklist says that the file is complete', () => {
    const events = logOf(complete[0], ['2026-06-08 10:00', { type: 'clock.started', data: {} }]);
    expect(clock(events, '2026-06-08 11:00').running).toBe('running');
  });
});

describe('the rule', () => {
  const agency = (caseClock: Agency['caseClock']): Pick<Agency, 'caseClock'> =>
    caseClock ? { caseClock } : {};

  test('takes what the agency names, as far as the SOP has it', () => {
    const startsWhen = [{ activity: 'inspect' }, { activity: 'of-another-sop' }];
    expect(caseClockRule(sop, agency({ startsWhen }), '3 hari').startsWhen).toEqual([
      { activity: 'inspect' },
    ]);
    expect(rule.startsWhen).toEqual([{ activity: 'verify', outcome: 'accept' }]);
  });

  test('starts with the application where there is no checklist', () => {
    const by = caseClockRule({ activities: [] }, {}, '3 hari kerja');
    expect(clock(logOf(complete[0]), '2026-06-08 09:00', by).running).toBe('running');
  });

  test.each([
    ['3 hari kerja', undefined, '3 hari kerja', 'service-time'],
    ['3 hari kerja', 'five-working-days' as const, '5 hari kerja', 'law'],
    ['sesuai masa kontrak', undefined, '5 hari kerja', 'law'],
    ['3 hari kerja setelah pengumuman', undefined, '5 hari kerja', 'law'],
  ])('of %s, with %s: granted after %s', (serviceTime, setting, after, basis) => {
    const by = caseClockRule(sop, agency(setting && { deemedApproval: setting }), serviceTime);
    const { deemedApproval } = clock(logOf(...complete), '2026-06-08 11:00', by);
    expect(deemedApproval).toMatchObject({ after, basis });
    expect(deemedApproval?.at.at).toBe(
      at(after === '3 hari kerja' ? '2026-06-11 16:00' : '2026-06-15 16:00'),
    );
  });

  test('may know no deemed approval at all', () => {
    const by = caseClockRule(sop, agency({ deemedApproval: 'none' }), '3 hari kerja');
    expect(clock(logOf(...complete), '2026-06-08 11:00', by).deemedApproval).toBeUndefined();
  });

  test('says so where the promise cannot be read', () => {
    const by = caseClockRule(sop, {}, 'sesuai kebutuhan');
    const { due, used } = clock(logOf(...complete), '2026-06-08 11:00', by);
    expect(due).toMatchObject({ code: 'unreadable' });
    expect(due.at === undefined && due.message.id).toContain('sesuai kebutuhan');
    expect(used).toBeUndefined();
  });
});

test('OSS stops, resumes and resets the clock by its codes, and leaves it alone by others', () => {
  expect(Object.entries(ossClockEvents).map(([code, { type }]) => [code, type])).toEqual([
    ['41', 'clock.paused'],
    ['42', 'clock.resumed'],
    ['43', 'clock.paused'],
    ['44', 'clock.reset'],
  ]);
  expect(clockEventOfOss('40')).toBeUndefined();
});

describe('whatever happens to a case', () => {
  const body = fc.constantFrom<CaseEventBody>(accepted, pause, resume, reset, submitted);
  const history = fc
    .tuple(secondOf2025, fc.array(fc.tuple(fc.integer({ min: 0, max: 900_000 }), body)))
    .map(([first, steps]) => {
      let second = first;
      return logOf(
        ...steps.map(([wait, step]) => {
          second += wait;
          const local = new Date((second + 8 * 3600) * 1000).toISOString().slice(0, 19);
          return [local, step] as const;
        }),
      );
    });

  test('the clock is the same whether kept event by event or read at once', () => {
    fc.assert(
      fc.property(history, (events) => {
        let state = clockAtRest;
        for (const [index, event] of events.entries()) {
          state = takeClockEvent(state, event, rule);
          const now = Date.parse(event.at) + 3_600_000;
          const stored = JSON.parse(JSON.stringify(state)) as typeof state;
          expect(readClock(stored, calendar, rule, now)).toEqual(
            clockOf(events.slice(0, index + 1), calendar, rule, now),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  test('time used and time paused make the time since counting began', () => {
    fc.assert(
      fc.property(history, (events) => {
        const now = Date.parse(events.at(-1)?.at ?? '2025-12-01T00:00:00.000Z');
        const { startedAt, pauses, usedSeconds } = clockOf(events, calendar, rule, now);
        fc.pre(startedAt !== undefined);
        const paused = pauses.reduce(
          (sum, { from, to = now }) => sum + (workingSecondsBetween(calendar, from, to) ?? NaN),
          0,
        );
        const whole = workingSecondsBetween(calendar, startedAt, now);
        expect((usedSeconds ?? NaN) + paused).toBe(whole);
      }),
    );
  });
});
