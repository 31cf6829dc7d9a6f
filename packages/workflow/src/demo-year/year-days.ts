import type { CompiledCalendar } from '@alur/model/calendar/compiled-calendar.js';
import { workingSecondsBetween } from '@alur/model/calendar/working-seconds.js';

/** A day of the made-up year. */
export interface YearDay {
  /** Its midnight, epoch milliseconds. */
  readonly at: number;
  readonly isOpen: boolean;
  readonly isMonday: boolean;
  /** Within two weeks after the office was closed for long, as for Lebaran. */
  readonly isRush: boolean;
}

export const dayLength = 86_400_000;
/** Weekends with a holiday beside them are shorter. */
const longClosure = 5;
const rushDays = 14;

/** The days of the office's calendar in which the year lies. */
export function yearDays(calendar: CompiledCalendar, from: number, to: number): readonly YearDay[] {
  const days: YearDay[] = [];
  let closed = 0;
  let rush = 0;
  for (const start of calendar.dayStarts) {
    const at = start * 1000;
    if (at + dayLength <= from || at >= to) continue;
    const isOpen = (workingSecondsBetween(calendar, at, at + dayLength) ?? 0) > 0;
    rush = isOpen && closed >= longClosure ? rushDays : Math.max(0, rush - 1);
    closed = isOpen ? 0 : closed + 1;
    // Noon in Indonesia is the same day in Greenwich.
    const isMonday = new Date(at + dayLength / 2).getUTCDay() === 1;
    days.push({ at, isOpen, isMonday, isRush: rush > 0 });
  }
  return days;
}

export function dayAt(days: readonly YearDay[], at: number): YearDay | undefined {
  return days[Math.floor((at - (days[0]?.at ?? at)) / dayLength)];
}
