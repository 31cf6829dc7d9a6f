import { agencyCalendars } from '@alur/model/calendar/agency-calendars.js';
import type { CompiledCalendar } from '@alur/model/calendar/compiled-calendar.js';
import type { LoadedAgency } from './in-force.ts';

const made = new WeakMap<LoadedAgency, ReturnType<typeof agencyCalendars>>();

/**
 * The working time of a unit, or of the agency itself where the unit has none of its own.
 *
 * @returns undefined where the agency has no table of holidays
 */
export function workingCalendar(loaded: LoadedAgency, unit?: string): CompiledCalendar | undefined {
  const calendars = made.get(loaded) ?? agencyCalendars(loaded.agency, loaded.holidays);
  made.set(loaded, calendars);
  return calendars(unit);
}
