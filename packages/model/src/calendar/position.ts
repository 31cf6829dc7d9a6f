import type { CompiledCalendar } from './compiled-calendar.ts';
import { dayOf } from './day-of.ts';
import { secondOfWorkdays, workdaysPassed } from './working-days.ts';
import { secondOfWorked, workedBefore } from './working-seconds.ts';

/** The ways in which time runs. */
export type TimeKind =
  /** Seconds of working time. */
  | 'working-time'
  /** Working days to close of business, and of the running one the share that has passed. */
  | 'working-days'
  /** Days of the calendar, each to its end. */
  | 'calendar-days'
  /** Seconds of the clock. */
  | 'elapsed';

/**
 * How far a kind of time has run at a second, counted from the beginning of the calendar. It never
 * falls, and stands still while nothing counts.
 *
 * @returns undefined outside the calendar
 */
export function positionOf(
  calendar: CompiledCalendar,
  kind: TimeKind,
  second: number,
): number | undefined {
  switch (kind) {
    case 'working-time':
      return workedBefore(calendar, second);
    case 'working-days':
      return workdaysPassed(calendar, second);
    case 'calendar-days':
      return calendarDaysPassed(calendar, second);
    case 'elapsed':
      return second;
  }
}

/**
 * The earliest second at which a kind of time has run so far; of calendar days the last second that
 * still belongs to them. Undefined before or after the calendar.
 */
export function secondOfPosition(
  calendar: CompiledCalendar,
  kind: TimeKind,
  position: number,
): number | undefined {
  switch (kind) {
    case 'working-time':
      return position > 0 ? secondOfWorked(calendar, position) : undefined;
    case 'working-days':
      return position > 0 ? secondOfWorkdays(calendar, position) : undefined;
    case 'calendar-days':
      return endOfDay(calendar, position);
    case 'elapsed':
      return position;
  }
}

/**
 * The day a deadline would have to fall on to be kept at this second. Where deadlines move off days
 * off, these days count as part of the working day after them.
 */
function calendarDaysPassed(calendar: CompiledCalendar, second: number): number | undefined {
  const day = dayOf(calendar, second);
  if (day === undefined || calendar.data.counting.onDayOff === 'same-day') return day;
  const before = calendar.workdaysBefore[day] ?? 0;
  return before === 0 ? 0 : (calendar.workdays[before - 1] ?? 0) + 1;
}

function endOfDay(calendar: CompiledCalendar, day: number): number | undefined {
  const { dayStarts, workdays, workdaysBefore, data } = calendar;
  if (!(day >= 0 && day < dayStarts.length - 1)) return undefined;
  const moves = data.counting.onDayOff === 'next-working-day';
  const on = moves ? workdays[workdaysBefore[day] ?? 0] : day;
  const end = on === undefined ? undefined : dayStarts[on + 1];
  return end === undefined ? undefined : end - 1;
}
