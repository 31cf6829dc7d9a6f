import type { CompiledCalendar } from './compiled-calendar.ts';
import { dayOf, secondOf } from './day-of.ts';

/**
 * Working seconds between two instants in epoch milliseconds, exact to the second: of both the
 * milliseconds are dropped, so that what is added up from parts is what the whole gives. Negative
 * where the second instant is the earlier one.
 *
 * @returns undefined where the calendar does not cover one of them
 */
export function workingSecondsBetween(
  calendar: CompiledCalendar,
  from: number,
  to: number,
): number | undefined {
  const before = workedBefore(calendar, secondOf(from));
  const until = workedBefore(calendar, secondOf(to));
  return before === undefined || until === undefined ? undefined : until - before;
}

/**
 * The earliest instant, in epoch milliseconds, by which so many working seconds have passed since
 * `start`. Time that fills a day ends at its closing, not at the next opening.
 *
 * @returns undefined where the calendar does not reach so far
 * @throws on a number of seconds that is no whole number from 0
 */
export function afterWorkingSeconds(
  calendar: CompiledCalendar,
  start: number,
  seconds: number,
): number | undefined {
  if (!Number.isInteger(seconds) || seconds < 0) {
    throw new RangeError(`Working seconds are a whole number from 0, not ${seconds}.`);
  }
  const second = secondOf(start);
  const before = workedBefore(calendar, second);
  if (before === undefined) return undefined;
  if (seconds === 0) return second * 1000;
  const at = secondOfWorked(calendar, before + seconds);
  return at === undefined ? undefined : at * 1000;
}

/** Working seconds from the beginning of the calendar to a second. */
export function workedBefore(calendar: CompiledCalendar, second: number): number | undefined {
  const day = dayOf(calendar, second);
  if (day === undefined) return undefined;
  const { firstOpen, opens, closes, worked } = calendar;
  const end = firstOpen[day + 1] ?? 0;
  let at = firstOpen[day] ?? 0;
  while (at < end && second >= (closes[at] ?? 0)) at++;
  const done = worked[at] ?? 0;
  return at < end ? done + Math.max(0, second - (opens[at] ?? 0)) : done;
}

/** The earliest second by which the calendar has had so many working seconds, from 1. */
export function secondOfWorked(
  { opens, worked }: CompiledCalendar,
  total: number,
): number | undefined {
  let [low, high] = [0, opens.length];
  // The last opening before which less than `total` was worked.
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((worked[middle] ?? 0) < total) low = middle + 1;
    else high = middle;
  }
  if ((worked[low] ?? 0) < total) return undefined;
  return (opens[low - 1] ?? 0) + total - (worked[low - 1] ?? 0);
}
