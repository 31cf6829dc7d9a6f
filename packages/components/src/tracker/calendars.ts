import type { WorkingCalendars } from '@alur/client/tracking-service.js';
import { indexCalendar, type CompiledCalendar } from '@alur/model/calendar/compiled-calendar.js';

/** The working time of the agency and its units, ready to be asked. */
export interface Calendars {
  readonly timeZone: string;
  /** Of whoever performs a role. */
  readonly of: (role: string) => CompiledCalendar;
}

/** Each calendar is made ready when it is asked for the first time. */
export function calendarsOf({ agency, roles }: WorkingCalendars): Calendars {
  const ready = new Map<string, CompiledCalendar>();
  const of = (role: string): CompiledCalendar => {
    const name = Object.hasOwn(roles, role) ? role : '';
    const calendar = ready.get(name) ?? indexCalendar(roles[name] ?? agency);
    ready.set(name, calendar);
    return calendar;
  };
  return { timeZone: agency.timeZone, of };
}
