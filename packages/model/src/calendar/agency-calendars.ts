import type { Agency } from '../generated/agency.ts';
import type { HolidayTable } from '../generated/holidays.ts';
import { calendarDefinition } from './calendar-definition.ts';
import { compileCalendar } from './compile-calendar.ts';
import type { CompiledCalendar } from './compiled-calendar.ts';

/**
 * The working time of each unit of an agency, and of the agency itself where a unit has none of its
 * own. Each is compiled when it is first asked for, which takes some hundredths of a second, and
 * kept.
 *
 * @param holidays - tables of years in order; of years with a gap between them the last run counts,
 *   for a calendar has no holes
 * @returns by the id of a unit; undefined where there is no table of holidays
 */
export function agencyCalendars(
  agency: Pick<Agency, 'timeZone' | 'calendar' | 'units'>,
  holidays: readonly HolidayTable[],
): (unit?: string) => CompiledCalendar | undefined {
  const made = new Map<string, CompiledCalendar | undefined>();
  return (unit) => {
    const hasOwn = agency.units.some(({ id, calendar }) => id === unit && calendar);
    const name = hasOwn && unit !== undefined ? unit : '';
    if (!made.has(name)) {
      const reading = compileCalendar(calendarDefinition(agency, unit), lastRun(holidays));
      made.set(name, reading.ok ? reading.value : undefined);
    }
    return made.get(name);
  };
}

function lastRun(tables: readonly HolidayTable[]): readonly HolidayTable[] {
  const gap = tables.findLastIndex(({ year }, index) => tables[index - 1]?.year !== year - 1);
  return tables.slice(Math.max(0, gap));
}
