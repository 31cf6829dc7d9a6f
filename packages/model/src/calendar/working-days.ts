import type { CompiledCalendar } from './compiled-calendar.ts';
import { dayOf, secondOf } from './day-of.ts';
import { workedBefore } from './working-seconds.ts';

/**
 * Working days after the day of one instant up to and with the day of another, both in epoch
 * milliseconds: 1 from Friday to Monday, 0 within a day. Negative where the second is the earlier.
 *
 * @returns undefined where the calendar does not cover one of them
 */
export function workingDaysBetween(
  calendar: CompiledCalendar,
  from: number,
  to: number,
): number | undefined {
  const [first, last] = [dayOf(calendar, secondOf(from)), dayOf(calendar, secondOf(to))];
  if (first === undefined || last === undefined) return undefined;
  const { workdaysBefore } = calendar;
  return (workdaysBefore[last + 1] ?? 0) - (workdaysBefore[first + 1] ?? 0);
}

/**
 * How many working days the calendar has had at a second: whole ones that have closed, and of the
 * running one the share of its working time that has passed.
 */
export function workdaysPassed(calendar: CompiledCalendar, second: number): number | undefined {
  const day = dayOf(calendar, second);
  if (day === undefined) return undefined;
  const { firstOpen, worked, workdaysBefore } = calendar;
  const passed = workdaysBefore[day] ?? 0;
  const atStart = worked[firstOpen[day] ?? 0] ?? 0;
  const length = (worked[firstOpen[day + 1] ?? 0] ?? 0) - atStart;
  if (length === 0) return passed;
  return passed + ((workedBefore(calendar, second) ?? 0) - atStart) / length;
}

/**
 * The earliest second by which the calendar has had so many working days: of a whole number the
 * close of business, of a fraction that share of the day's working time.
 */
export function secondOfWorkdays(calendar: CompiledCalendar, days: number): number | undefined {
  // Sums of shares of days come to whole days but for the last digits.
  const near = Math.round(days);
  const exact = Math.abs(days - near) < 1e-9 ? near : days;
  const whole = Math.ceil(exact);
  const { workdays, firstOpen, opens, closes, worked } = calendar;
  const day = workdays[whole - 1];
  if (day === undefined) return undefined;
  const [first, end] = [firstOpen[day] ?? 0, firstOpen[day + 1] ?? 0];
  if (whole === exact) return closes[end - 1];
  const [atStart, atEnd] = [worked[first] ?? 0, worked[end] ?? 0];
  const total = atStart + Math.max(1, Math.round((exact - whole + 1) * (atEnd - atStart)));
  let at = first;
  while ((worked[at + 1] ?? 0) < total) at++;
  return (opens[at] ?? 0) + total - (worked[at] ?? 0);
}
