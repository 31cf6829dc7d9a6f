import { describe, expect, test } from 'vitest';
import { appendEvent } from '../case/log.ts';
import type { CaseEvent } from '../case/event.ts';
import { sampleCalendar } from '../calendar/testing/sample-calendars.ts';
import { assess } from './assess.ts';
import type { AssessedEvent } from './assessed-event.ts';
import { calendarTime } from './calendar-time.ts';
import { chainFinding } from './chain-finding.ts';
import { normsOf } from './norms.ts';
import { caseEnd, end, logOf, paused, resumed, start } from './testing/log-of.ts';
import { permitSop } from './testing/permit-sop.ts';

const norms = normsOf(permitSop, () => calendarTime(sampleCalendar('Asia/Makassar')));

const log = logOf([
  ['2026-11-02 08:00', start('apply')],
  ['2026-11-02 08:10', end('apply')],
  ['2026-11-02 08:10', start('file')],
  ['2026-11-02 08:40', end('file')],
  ['2026-11-02 08:40', caseEnd],
]);

const found = (events: readonly AssessedEvent[]) =>
  assess(norms, events).findings.map(({ sequence, code }) => [sequence, code]);

const used = (events: readonly AssessedEvent[]) =>
  assess(norms, events).steps.map(({ activity, time }) => [activity, time.usedSeconds]);

/** As it was told, with the event at a place replaced. */
const withEvent = (index: number, change: object): AssessedEvent[] =>
  log.with(index, { ...log[index], ...change } as AssessedEvent);

const whole = [
  ['apply', 600],
  ['file', 1800],
];

test('a log that is as it should be gives no finding', () => {
  expect(found(log)).toEqual([]);
  expect(used(log)).toEqual(whole);
});

describe('each fault is reported with its place, and the rest is assessed', () => {
  test('an event that is missing', () => {
    expect(found(log.toSpliced(1, 1))).toEqual([
      [2, 'missing-events'],
      [1, 'missing-end'],
    ]);
    expect(used(log.toSpliced(1, 1))[1]).toEqual(['file', 1800]);
  });

  test('events that are out of order count by their number', () => {
    const moved = log.toSpliced(1, 1).toSpliced(3, 0, log[1] as AssessedEvent);
    expect(found(moved)).toEqual([[2, 'out-of-order']]);
    expect(used(moved)).toEqual(whole);
  });

  test('an end that comes before its start', () => {
    const [begin, finish, ...rest] = log as [AssessedEvent, AssessedEvent, ...AssessedEvent[]];
    expect(found([finish, begin, ...rest])).toEqual([[1, 'out-of-order']]);
    expect(used([finish, begin, ...rest])).toEqual(whole);
  });

  test('an event that is doubled', () => {
    const doubled = log.toSpliced(2, 0, log[1] as AssessedEvent);
    expect(found(doubled)).toEqual([[2, 'doubled']]);
    expect(used(doubled)).toEqual(whole);
  });

  test('a start and an end that were recorded again under new numbers', () => {
    const again = logOf([
      ['2026-11-02 08:00', start('file')],
      ['2026-11-02 08:05', start('file')],
      ['2026-11-02 08:30', end('file')],
      ['2026-11-02 08:50', end('file')],
    ]);
    expect(found(again)).toEqual([
      [2, 'doubled-start'],
      [4, 'doubled-end'],
    ]);
    expect(used(again)).toEqual([['file', 1800]]);
  });

  test('a missing end, once the case has ended', () => {
    const open = logOf([
      ['2026-11-02 08:00', start('verify')],
      ['2026-11-02 08:40', caseEnd],
    ]);
    expect(found(open)).toEqual([[1, 'missing-end']]);
    expect(assess(norms, open).steps[0]).toMatchObject({
      state: 'unfinished',
      time: { verdict: 'not-assessable', reason: { code: 'no-end' } },
    });
    expect(found(open.slice(0, 1))).toEqual([]);
  });

  test('a missing start', () => {
    const late = logOf([['2026-11-02 08:00', end('verify')]]);
    expect(found(late)).toEqual([[1, 'missing-start']]);
    expect(assess(norms, late).steps[0]?.time.reason?.code).toBe('no-start');
  });

  test('an event of a kind that only a newer version knows', () => {
    expect(found(withEvent(4, { type: 'case.praised' }))).toEqual([[5, 'unknown-event']]);
    expect(used(withEvent(4, { type: 'case.praised' }))).toEqual(whole);
  });

  test.each([
    ['no data', { data: undefined }],
    ['other data', { data: { steps: ['apply'] } }],
  ])('an event with %s', (_, change) => {
    expect(found(withEvent(1, change))[0]).toEqual([2, 'unreadable-event']);
  });

  test('an activity that the SOP does not have', () => {
    const other = logOf([
      ['2026-11-02 08:00', start('dance')],
      ['2026-11-02 08:30', end('dance')],
    ]);
    expect(found(other)).toEqual([[1, 'unknown-activity']]);
    expect(assess(norms, other).steps[0]).toMatchObject({
      name: 'dance',
      time: { verdict: 'not-assessable' },
    });
  });

  test('a clock that ran backwards', () => {
    const back = logOf([
      ['2026-11-02 08:00', start('apply')],
      ['2026-11-02 08:10', end('apply')],
      ['2026-11-02 07:40', start('file')],
      ['2026-11-02 07:35', end('file')],
    ]);
    expect(found(back)).toEqual([
      [3, 'clock-backwards'],
      [4, 'clock-backwards'],
      [4, 'end-before-start'],
    ]);
    expect(assess(norms, back).steps[1]?.time.reason?.code).toBe('end-before-start');
  });

  test('a time that is none', () => {
    expect(found(withEvent(1, { at: 'kemarin' }))[0]).toEqual([2, 'unreadable-time']);
  });

  test('an event of another case', () => {
    expect(found(withEvent(1, { case: 'case-2' }))[0]).toEqual([2, 'other-case']);
  });

  test('a pause in a pause, and going on without one', () => {
    const clock = logOf([
      ['2026-11-02 08:00', paused()],
      ['2026-11-02 08:10', paused('force-majeure')],
      ['2026-11-02 08:20', resumed],
      ['2026-11-02 08:30', resumed],
    ]);
    expect(found(clock)).toEqual([
      [2, 'paused-twice'],
      [4, 'resumed-running'],
    ]);
    expect(assess(norms, clock).pauses).toHaveLength(1);
  });

  test('inputs, outputs and deviations that are not there', () => {
    const strange = logOf([
      ['2026-11-02 08:00', start('verify', 't', { inputs: [{ input: 7, present: false }] })],
      [
        '2026-11-02 08:20',
        end('verify', 't', { outcome: 'return', outputs: [{ output: 9, produced: false }] }),
      ],
      [
        '2026-11-02 08:40',
        { type: 'deviation.explained', data: { deviation: 't/time', cause: { code: 'other' } } },
      ],
    ]);
    expect(found(strange)).toEqual([
      [1, 'unknown-input'],
      [2, 'unknown-output'],
      [3, 'unknown-deviation'],
    ]);
  });

  test('every finding says what to do in both languages', () => {
    const { findings } = assess(norms, withEvent(4, { type: 'case.praised' }));
    expect(findings[0]?.text.id).toContain('“case.praised”');
    expect(findings[0]?.text.en).toContain('“case.praised”');
  });
});

test('a broken chain is broken from its first event that was changed on', () => {
  const chained: CaseEvent[] = [];
  for (const { case: id, actor, at, ...body } of log) {
    chained.push(appendEvent(chained.at(-1), id, body, actor, at));
  }
  expect(chainFinding(chained)).toBeUndefined();
  const forged = chained.with(2, { ...(chained[2] as CaseEvent), at: '2026-11-02T01:00:00.000Z' });
  expect(chainFinding(forged)).toMatchObject({ case: 'case-1', sequence: 3, code: 'broken-chain' });
});
