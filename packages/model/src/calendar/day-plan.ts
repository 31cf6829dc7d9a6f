import type { HolidayTable } from '../generated/holidays.ts';
import type { CalendarDefinition } from './calendar-definition.ts';
import { daysOff } from './days-off.ts';
import { secondsOfHours, type Weekday } from './open-hours.ts';

/** When the office is open on a date: opening and closing in turn, in seconds of the clock. */
export type DayPlan = (date: string, weekday: Weekday) => readonly number[];

/**
 * Puts what the agency and the tables say of a date in order: a special day of the agency, then a
 * national holiday, then collective leave, then the hours of Ramadan, then those of the week.
 */
export function dayPlan(
  definition: CalendarDefinition,
  tables: readonly Pick<HolidayTable, 'year' | 'decrees' | 'ramadan'>[],
): DayPlan {
  const special = new Map(definition.days.map(({ date, hours }) => [date, hours ?? []]));
  const off = new Set<string>();
  for (const table of tables) {
    const { national, collectiveLeave } = daysOff(table);
    for (const date of national.keys()) off.add(date);
    if (definition.collectiveLeave === 'closed') {
      for (const date of collectiveLeave.keys()) off.add(date);
    }
  }
  const fasting = ramadanPeriods(definition, tables);
  return (date, weekday) => {
    const own = special.get(date);
    if (own) return secondsOfHours(own);
    if (off.has(date)) return [];
    const inRamadan = fasting.some(({ from, to }) => from <= date && date <= to);
    return secondsOfHours((inRamadan ? definition.ramadanHours : definition.hours)[weekday]);
  };
}

/** Those of the agency, and those of the tables for the years in which the agency has none. */
function ramadanPeriods(
  { ramadanPeriods: own }: CalendarDefinition,
  tables: readonly Pick<HolidayTable, 'ramadan'>[],
) {
  const years = new Set(own.map(({ from }) => from.slice(0, 4)));
  const others = tables.flatMap(({ ramadan }) =>
    ramadan && !years.has(ramadan.from.slice(0, 4)) ? [ramadan] : [],
  );
  return [...own, ...others];
}
