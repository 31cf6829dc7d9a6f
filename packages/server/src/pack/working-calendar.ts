import { calendarDefinition } from '@alur/model/calendar/calendar-definition.js';
import { compileCalendar } from '@alur/model/calendar/compile-calendar.js';
import type { CompiledCalendar } from '@alur/model/calendar/compiled-calendar.js';
import type { HolidayTable } from '@alur/model/generated/holidays.js';
import type { LoadedAgency } from './in-force.ts';

const made = new WeakMap<LoadedAgency, Map<string, CompiledCalendar | undefined>>();

/**
 * The working time of a unit, or of the agency itself where the unit has none of its own. Compiled
 * when it is first asked for, which takes some hundredths of a second, and kept.
 *
 * @returns undefined where the agency has no table of holidays
 */
export function workingCalendar(loaded: LoadedAgency, unit?: string): CompiledCalendar | undefined {
  const hasOwn = loaded.agency.units.some(({ id, calendar }) => id === unit && calendar);
  const name = hasOwn && unit !== undefined ? unit : '';
  const calendars = made.get(loaded) ?? new Map<string, CompiledCalendar | undefined>();
  made.set(loaded, calendars);
  if (!calendars.has(name)) {
    const definition = calendarDefinition(loaded.agency, unit);
    const reading = compileCalendar(definition, lastRun(loaded.holidays));
    calendars.set(name, reading.ok ? reading.value : undefined);
  }
  return calendars.get(name);
}

/** The years up to the last one that follow on one another: a calendar has no holes. */
function lastRun(tables: readonly HolidayTable[]): readonly HolidayTable[] {
  const gap = tables.findLastIndex(({ year }, index) => tables[index - 1]?.year !== year - 1);
  return tables.slice(Math.max(0, gap));
}
