import type { CompiledCalendar } from './compiled-calendar.ts';
import { dayOf, secondOf } from './day-of.ts';
import { readDuration, type WrittenDuration } from './duration-text.ts';
import { afterWorkingSeconds, secondOfWorked, workedBefore } from './working-seconds.ts';

/**
 * How long before or after a deadline somebody is told: a plain length, no range, no "per berkas",
 * no "setelah …", and no months, which nobody is reminded by.
 *
 * @returns undefined where the text is no such length
 */
export function readReminderTime(text: string): WrittenDuration | undefined {
  const read = readDuration(text);
  if (read?.max === undefined || read.min !== undefined) return undefined;
  if (read.per !== undefined || read.anchor || read.condition !== undefined) return undefined;
  if (!Number.isInteger(read.max) || read.unit === 'month' || read.unit === 'year')
    return undefined;
  return read;
}

/**
 * The moment so long before, or after, a deadline. Minutes and hours are working time: an hour
 * before 08.00 on Monday lies on Friday afternoon. Working days keep the time of the day: two
 * before 16.00 on Wednesday is 16.00 on Monday, with two working days left. Days and weeks of the
 * calendar go by the clock.
 *
 * @param due - epoch milliseconds, as the result is
 * @returns undefined where the calendar does not reach so far
 */
export function reminderAt(
  calendar: CompiledCalendar,
  due: number,
  side: 'before' | 'after',
  { max = 0, unit, calendar: counts }: WrittenDuration,
): number | undefined {
  const sign = side === 'before' ? -1 : 1;
  const short = unit === 'minute' || unit === 'hour';
  if (counts !== 'elapsed' && short) {
    const seconds = max * (unit === 'hour' ? 3600 : 60);
    return side === 'after'
      ? afterWorkingSeconds(calendar, due, seconds)
      : workedEarlier(calendar, due, seconds);
  }
  if (counts === 'working') {
    const days = unit === 'week' ? max * calendar.data.daysPerWeek : max;
    return workdaysAway(calendar, due, sign * days);
  }
  const perUnit = { minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 0, year: 0 };
  return due + sign * max * perUnit[unit] * 1000;
}

/** The latest moment from which so many working seconds are left: rather an opening than a closing. */
function workedEarlier(
  calendar: CompiledCalendar,
  due: number,
  seconds: number,
): number | undefined {
  const worked = workedBefore(calendar, secondOf(due));
  if (worked === undefined || worked < seconds) return undefined;
  const next = secondOfWorked(calendar, worked - seconds + 1);
  return next === undefined ? undefined : Math.min(due, (next - 1) * 1000);
}

function workdaysAway(calendar: CompiledCalendar, due: number, days: number): number | undefined {
  const { dayStarts, workdays, workdaysBefore } = calendar;
  const day = dayOf(calendar, secondOf(due));
  const before = day === undefined ? undefined : workdaysBefore[day];
  if (day === undefined || before === undefined) return undefined;
  // From a day off one counts back from the working day that follows, and on from the one before.
  const isWorkday = workdays[before] === day;
  const from = isWorkday || days <= 0 ? before : before - 1;
  const target = workdays[from + days];
  const [start, until] = [dayStarts[day], target === undefined ? undefined : dayStarts[target]];
  return start === undefined || until === undefined ? undefined : due + (until - start) * 1000;
}
