import { isCalendarDay } from './calendar-day.ts';

/** A day that exists, as `2026-02-28`. Years before 1900 are slips of the finger. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return year >= 1900 && isCalendarDay(year, month, day);
}
