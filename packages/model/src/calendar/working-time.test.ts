import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineOf } from './deadline.ts';
import type { WrittenDuration } from './duration-text.ts';
import { randomCalendar, secondOf2025 } from './testing/random-calendar.ts';
import { sampleCalendar } from './testing/sample-calendars.ts';
import { secondsLate, timeUsed } from './time-used.ts';
import { workingDaysBetween } from './working-days.ts';
import { afterWorkingSeconds, workingSecondsBetween } from './working-seconds.ts';

const days = (count: number) => count * 86_400;

describe('against a calendar that asks of every minute', () => {
  test('working seconds are the same, to the second', () => {
    fc.assert(
      fc.property(
        randomCalendar,
        secondOf2025,
        fc.integer({ min: 0, max: days(6) }),
        ({ calendar, oracle }, from, length) => {
          expect(workingSecondsBetween(calendar, from * 1000, (from + length) * 1000)).toBe(
            oracle.workedBetween(from, from + length),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('and the instant after so many of them', () => {
    fc.assert(
      fc.property(
        randomCalendar,
        secondOf2025,
        fc.integer({ min: 1, max: 100_000 }),
        ({ calendar, oracle }, from, seconds) => {
          const found = afterWorkingSeconds(calendar, from * 1000, seconds);
          fc.pre(found !== undefined && found / 1000 - from < days(40));
          expect(found).toBe(oracle.after(from, seconds) * 1000);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('and the close of business of the working days that follow', () => {
    fc.assert(
      fc.property(
        randomCalendar,
        secondOf2025,
        fc.integer({ min: 1, max: 12 }),
        ({ calendar, oracle }, from, max) => {
          fc.pre(!calendar.data.counting.countFirstDay);
          const deadline = deadlineOf(calendar, from * 1000, working(max));
          fc.pre(deadline.at !== undefined);
          expect(deadline.at).toBe(oracle.closeOfWorkday(from, max) * 1000);
        },
      ),
      { numRuns: 40 },
    );
  });
});

const working = (max: number): WrittenDuration => ({
  verbatim: `${max} hari kerja`,
  max,
  unit: 'day',
  calendar: 'working',
});

const instants = fc.array(
  secondOf2025.chain((second) => fc.nat(999).map((ms) => second * 1000 + ms)),
  { minLength: 3, maxLength: 3 },
);

describe('whatever the calendar', () => {
  test('time adds up: to a moment between, and on from there', () => {
    fc.assert(
      fc.property(randomCalendar, instants, ({ calendar }, [a = 0, b = 0, c = 0]) => {
        for (const between of [workingSecondsBetween, workingDaysBetween]) {
          const parts = (between(calendar, a, b) ?? NaN) + (between(calendar, b, c) ?? NaN);
          expect(parts).toBe(between(calendar, a, c));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('more time is never less work, nor more than the clock had', () => {
    fc.assert(
      fc.property(randomCalendar, instants, ({ calendar }, unsorted) => {
        const [a = 0, b = 0, c = 0] = unsorted.toSorted((one, other) => one - other);
        const [shorter, longer] = [b, c].map((to) => workingSecondsBetween(calendar, a, to) ?? NaN);
        expect(shorter).toBeGreaterThanOrEqual(0);
        expect(longer).toBeGreaterThanOrEqual(shorter ?? NaN);
        expect(longer).toBeLessThanOrEqual(Math.floor(c / 1000) - Math.floor(a / 1000));
      }),
      { numRuns: 40 },
    );
  });

  test('after and between undo one another, and no earlier instant would do', () => {
    fc.assert(
      fc.property(
        randomCalendar,
        secondOf2025,
        fc.integer({ min: 1, max: 500_000 }),
        ({ calendar }, second, seconds) => {
          const start = second * 1000;
          const at = afterWorkingSeconds(calendar, start, seconds);
          fc.pre(at !== undefined);
          expect(workingSecondsBetween(calendar, start, at)).toBe(seconds);
          expect(workingSecondsBetween(calendar, start, at - 1000)).toBe(seconds - 1);
        },
      ),
      { numRuns: 40 },
    );
  });
});

const duration: fc.Arbitrary<WrittenDuration> = fc
  .oneof(
    fc.record({ unit: fc.constant('minute'), max: fc.integer({ min: 1, max: 3000 }) }),
    fc.record({ unit: fc.constant('hour'), max: fc.integer({ min: 1, max: 90 }) }),
    fc.record({ unit: fc.constant('day'), max: fc.integer({ min: 1, max: 30 }) }),
    fc.record({ unit: fc.constant('week'), max: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ unit: fc.constant('month'), max: fc.integer({ min: 1, max: 2 }) }),
  )
  .chain((amount) =>
    fc.constantFrom('working', 'calendar', 'elapsed').map((calendar) => ({
      ...(amount as Pick<WrittenDuration, 'unit' | 'max'> & { max: number }),
      calendar: calendar,
      verbatim: '',
    })),
  );

describe('deadline and time used', () => {
  test('are inverse: what ends at its deadline has used its norm', () => {
    fc.assert(
      fc.property(randomCalendar, secondOf2025, duration, ({ calendar }, second, norm) => {
        const deadline = deadlineOf(calendar, second * 1000, norm);
        fc.pre(deadline.at !== undefined && deadline.at > second * 1000);
        const used = timeUsed(calendar, norm, second * 1000, deadline.at);
        if ('code' in used) return expect.unreachable(used.message.en);
        const fewer =
          deadline.kind === 'calendar-days' && calendar.data.counting.onDayOff !== 'same-day';
        if (fewer) expect(used.value).toBeLessThanOrEqual(norm.max ?? NaN);
        else expect(used.value).toBeCloseTo(norm.max ?? NaN, 6);
      }),
      { numRuns: 40 },
    );
  });

  test('agree on what is late', () => {
    fc.assert(
      fc.property(
        randomCalendar,
        secondOf2025,
        duration,
        fc.integer({ min: 0, max: days(60) }),
        ({ calendar }, second, norm, later) => {
          const [start, end] = [second * 1000, (second + later) * 1000];
          const deadline = deadlineOf(calendar, start, norm);
          fc.pre(deadline.at !== undefined);
          const used = timeUsed(calendar, norm, start, end);
          if ('code' in used) return expect.unreachable(used.message.en);
          const late = secondsLate(calendar, deadline, end) ?? NaN;
          // To one part in a billion, for a share of a day is no whole number of seconds.
          const over = used.value > (norm.max ?? NaN) * (1 + 1e-9);
          if (deadline.at > start) expect(late > 0).toBe(over);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('never go backwards', () => {
    fc.assert(
      fc.property(randomCalendar, instants, duration, ({ calendar }, unsorted, norm) => {
        const [a = 0, b = 0, c = 0] = unsorted.toSorted((one, other) => one - other);
        const [sooner, later] = [b, c].map((to) => timeUsed(calendar, norm, a, to));
        if (sooner && later && 'value' in sooner && 'value' in later) {
          expect(later.value).toBeGreaterThanOrEqual(sooner.value);
        }
        const [first, second] = [a, b].map((from) => deadlineOf(calendar, from, norm).at);
        if (first !== undefined && second !== undefined) {
          expect(second).toBeGreaterThanOrEqual(first);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('at the edges', () => {
  const calendar = sampleCalendar('Asia/Jakarta');
  const first = Date.parse('2024-01-01T00:00+07:00');
  const end = Date.parse('2028-01-01T00:00+07:00');

  test('a calendar has no answer for what it does not cover', () => {
    expect(workingSecondsBetween(calendar, first - 1, first)).toBeUndefined();
    expect(workingSecondsBetween(calendar, first, end)).toBeUndefined();
    expect(workingSecondsBetween(calendar, first, NaN)).toBeUndefined();
    expect(workingDaysBetween(calendar, first, end)).toBeUndefined();
    expect(afterWorkingSeconds(calendar, end - 1, 1)).toBeUndefined();
    expect(workingDaysBetween(calendar, first, end - 1)).toBe(238 + 237 + 240 + 242);
  });

  test('milliseconds are dropped', () => {
    const at = Date.parse('2026-01-05T08:00+07:00');
    expect(workingSecondsBetween(calendar, at + 999, at + 1999)).toBe(1);
    expect(afterWorkingSeconds(calendar, at + 999, 60)).toBe(at + 60_000);
    expect(afterWorkingSeconds(calendar, at + 999, 0)).toBe(at);
  });

  test.each([-1, 0.5, NaN])('%s working seconds are a mistake', (seconds) => {
    expect(() => afterWorkingSeconds(calendar, first, seconds)).toThrow(RangeError);
  });
});
