import type { CompiledCalendar } from './compiled-calendar.ts';

const dayMs = 86_400_000;

/** The second that an instant in epoch milliseconds lies in. All computing is done in these. */
export const secondOf = (at: number): number => Math.floor(at / 1000);

/** The day that a second lies in; undefined where the calendar has none. */
export function dayOf({ dayStarts }: CompiledCalendar, second: number): number | undefined {
  const last = dayStarts.length - 1;
  const [first = 0, end = 0] = [dayStarts[0], dayStarts[last]];
  if (!(second >= first && second < end)) return undefined;
  // Right at once in a zone that never changes its clocks, and next to it elsewhere.
  let day = Math.min(Math.floor((second - first) / 86_400), last - 1);
  while ((dayStarts[day] ?? 0) > second) day--;
  while ((dayStarts[day + 1] ?? 0) <= second) day++;
  return day;
}

/** The date of a day, as `2026-03-18`. */
export function dateOfDay({ data }: CompiledCalendar, day: number): string {
  return new Date(Date.parse(data.firstDate) + day * dayMs).toISOString().slice(0, 10);
}

/**
 * The day so many months later; at the end of a shorter month where the month is too short, as
 * 28 February is a month after 31 January. It may lie outside the calendar.
 */
export function monthsAfterDay({ data }: CompiledCalendar, day: number, months: number): number {
  const first = Date.parse(data.firstDate);
  const date = new Date(first + day * dayMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const at = Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth));
  return (at - first) / dayMs;
}
