import type { CompiledCalendar } from './compiled-calendar.ts';
import { dayOf, secondOf } from './day-of.ts';
import type { WrittenDuration } from './duration-text.ts';
import { measureOf, type DurationOptions } from './measure.ts';
import { noDeadline, outsideCalendar, type NoDeadline } from './no-deadline.ts';
import { pausedLength } from './paused-length.ts';
import { secondOfPosition, type TimeKind } from './position.ts';

export type { NoDeadline, NoDeadlineCode } from './no-deadline.ts';
export type { TimeKind } from './position.ts';

/** By when something has to be done, in epoch milliseconds; or why nobody can say. */
export type Deadline = { readonly at: number; readonly kind: TimeKind } | NoDeadline;

/**
 * By when a duration that begins at `start` has to be kept: a range by its upper end.
 *
 * - minutes and hours are net working time;
 * - working days run to close of business, the first being the working day after the start, unless
 *   the agency counts the first day; half a day is half of that day's working time;
 * - working weeks are as many working days as the office's week has;
 * - days, weeks, months and years of the calendar run to the end (23:59:59) of their last day,
 *   which moves off a day off unless the agency says otherwise;
 * - "n x 24 jam" runs by the clock.
 *
 * Pauses put it off by as much of the same kind of time as they took.
 *
 * @param start - epoch milliseconds; a duration with an anchor is counted from `eventAt` instead
 */
export function deadlineOf(
  calendar: CompiledCalendar,
  start: number,
  duration: WrittenDuration,
  { eventAt, pieces, pauses = [] }: DurationOptions = {},
): Deadline {
  const { anchor } = duration;
  if (anchor && eventAt === undefined) return noDeadline('event-unknown', anchor.event);
  const second = secondOf(eventAt !== undefined && anchor ? eventAt : start);
  if (anchor?.side === 'before') return countedBack(calendar, second, duration);
  const measure = measureOf(calendar, second, duration, pieces);
  if ('code' in measure) return measure;
  const { kind } = measure;
  const paused = pausedLength(calendar, kind, pauses);
  if (paused === undefined) return outsideCalendar(calendar);
  const end = measure.from + measure.length + paused;
  const at = secondOfPosition(calendar, kind, end);
  if (at === undefined && end > 0) return outsideCalendar(calendar);
  // Nothing is due before it began: "0 hari kerja" from the evening on is due at once.
  return { at: Math.max(second, at ?? second) * 1000, kind };
}

/** "paling lambat 3 hari kerja sebelum kegiatan": whole days back from the day of the event. */
function countedBack(
  calendar: CompiledCalendar,
  second: number,
  duration: WrittenDuration,
): Deadline {
  const { unit, calendar: counts, verbatim } = duration;
  const amount = duration.max ?? duration.min;
  const days = amount === undefined ? NaN : unit === 'week' ? amount * 7 : amount;
  const working = counts === 'working';
  if (!Number.isInteger(days) || !(unit === 'day' || (unit === 'week' && !working))) {
    return noDeadline('not-counted-back', verbatim);
  }
  const day = dayOf(calendar, second);
  if (day === undefined) return outsideCalendar(calendar, second * 1000);
  const kind = working ? 'working-days' : 'calendar-days';
  const at = working
    ? secondOfPosition(calendar, kind, (calendar.workdaysBefore[day] ?? 0) - days + 1)
    : (calendar.dayStarts[day - days + 1] ?? NaN) - 1;
  if (at === undefined || Number.isNaN(at)) {
    return outsideCalendar(calendar, calendar.data.start * 1000 - 1);
  }
  return { at: at * 1000, kind };
}
