import type { CompiledCalendar } from './compiled-calendar.ts';
import { dayOf, monthsAfterDay } from './day-of.ts';
import type { WrittenDuration } from './duration-text.ts';
import { noDeadline, outsideCalendar, type NoDeadline } from './no-deadline.ts';
import type { TimeKind } from './position.ts';
import { workdaysPassed } from './working-days.ts';
import { workedBefore } from './working-seconds.ts';

/** A duration that has begun: where it stands on its kind of time, and how far it goes. */
export interface Measure {
  readonly kind: TimeKind;
  /** The position at which counting begins; it may lie after the start. */
  readonly from: number;
  /** How far the norm goes, in seconds or days, by its kind. */
  readonly length: number;
  /** Seconds or days that one unit of the norm comes to. */
  readonly perUnit: number;
}

export interface DurationOptions {
  /** When the event of the duration's `anchor` happened, in epoch milliseconds. */
  readonly eventAt?: number | undefined;
  /** For how many pieces of a duration `per` piece; 1 unless said. */
  readonly pieces?: number | undefined;
  /** Spans in which it did not run, in epoch milliseconds, in order and apart from one another. */
  readonly pauses?: readonly Pause[] | undefined;
}

export interface Pause {
  readonly from: number;
  readonly to: number;
}

/** @param second - when it begins, in epoch seconds */
export function measureOf(
  calendar: CompiledCalendar,
  second: number,
  duration: WrittenDuration,
  pieces = 1,
): Measure | NoDeadline {
  if (duration.max === undefined) return noDeadline('no-upper-bound', duration.verbatim);
  const amount = duration.max * pieces;
  const { unit, calendar: counts } = duration;
  const short = unit === 'minute' || unit === 'hour';
  if (counts === 'elapsed' || (short && counts === 'calendar')) {
    if (unit === 'month' || unit === 'year') {
      return datesMeasure(calendar, second, amount, { ...duration, calendar: 'calendar' });
    }
    const perUnit = seconds[unit];
    return { kind: 'elapsed', from: second, length: Math.round(amount * perUnit), perUnit };
  }
  if (short) {
    const from = workedBefore(calendar, second);
    if (from === undefined) return outsideCalendar(calendar, second * 1000);
    const perUnit = seconds[unit];
    return { kind: 'working-time', from, length: Math.round(amount * perUnit), perUnit };
  }
  if (counts === 'working' && (unit === 'day' || unit === 'week')) {
    const from = firstWorkday(calendar, second);
    if (from === undefined) return outsideCalendar(calendar, second * 1000);
    const perUnit = unit === 'week' ? calendar.data.daysPerWeek : 1;
    return { kind: 'working-days', from, length: amount * perUnit, perUnit };
  }
  return datesMeasure(calendar, second, amount, duration);
}

const seconds = { minute: 60, hour: 3600, day: 86_400, week: 604_800 } as const;

/** Working days that lie before the first one that counts. */
function firstWorkday(calendar: CompiledCalendar, second: number): number | undefined {
  const day = dayOf(calendar, second);
  if (day === undefined) return undefined;
  const through = calendar.workdaysBefore[day + 1] ?? 0;
  if (!calendar.data.counting.countFirstDay) return through;
  // Once business has closed, the day on which counting starts can no longer be day 1.
  const passed = workdaysPassed(calendar, second) ?? 0;
  return passed < through ? through - 1 : through;
}

/**
 * Days, weeks, months and years by their dates. Months and years "kerja" end at the close of
 * business of the working day that they come to: our own reading, for no rule says how many
 * working days a month has.
 */
function datesMeasure(
  calendar: CompiledCalendar,
  second: number,
  amount: number,
  { unit, calendar: counts, verbatim }: WrittenDuration,
): Measure | NoDeadline {
  const day = dayOf(calendar, second);
  if (day === undefined) return outsideCalendar(calendar, second * 1000);
  const counted = calendar.data.counting.countFirstDay ? day - 1 : day;
  const months = unit === 'month' ? amount : unit === 'year' ? amount * 12 : undefined;
  const days = unit === 'week' ? amount * 7 : amount;
  if (!Number.isInteger(months ?? days)) return noDeadline('not-whole-days', verbatim);
  const length = months === undefined ? days : monthsAfterDay(calendar, counted, months) - counted;
  const perUnit = amount > 0 ? length / amount : 1;
  if (counts !== 'working') return { kind: 'calendar-days', from: counted, length, perUnit };

  const until = workdaysThrough(calendar, counted + length);
  const from = firstWorkday(calendar, second);
  if (until === undefined || from === undefined) return outsideCalendar(calendar);
  const workdays = Math.max(0, until - from);
  const workdaysPerUnit = amount > 0 && workdays > 0 ? workdays / amount : 1;
  return { kind: 'working-days', from, length: workdays, perUnit: workdaysPerUnit };
}

/** Working days up to a day, or up to the next working day where it is a day off. */
function workdaysThrough(calendar: CompiledCalendar, day: number): number | undefined {
  const before = calendar.workdaysBefore[day];
  return before === undefined || before >= calendar.workdays.length ? undefined : before + 1;
}
