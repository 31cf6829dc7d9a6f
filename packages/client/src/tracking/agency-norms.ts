import { calendarTime } from '@alur/model/assessment/calendar-time.js';
import { normsOf, type Norms } from '@alur/model/assessment/norms.js';
import type { WorkingTime } from '@alur/model/assessment/working-time.js';
import type { CompiledCalendar } from '@alur/model/calendar/compiled-calendar.js';
import { noDeadline } from '@alur/model/calendar/no-deadline.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { Sop } from '@alur/model/sop/sop.js';

/** The calendar of a unit, or of the agency itself; undefined where it has no table of holidays. */
export type CalendarOf = (unit?: string) => CompiledCalendar | undefined;

/** The mutu baku of an SOP in the working time of whoever performs each step, as the agency judges it. */
export function agencyNorms(
  { roles, assessment }: Pick<Agency, 'roles' | 'assessment'>,
  sop: Sop,
  calendarOf: CalendarOf,
): Norms {
  const units = new Map(roles.map(({ id, unit }) => [id, unit]));
  const timeOf = (role: string) => {
    const calendar = calendarOf(units.get(role));
    return calendar ? calendarTime(calendar) : noCalendar;
  };
  return normsOf(sop, timeOf, assessment);
}

/** Without a table of holidays nobody can say how long anything took. */
const noCalendar: WorkingTime = {
  due: (start) => noDeadline('outside-calendar', String(new Date(start).getUTCFullYear())),
  secondsBetween: (counts, from, to) =>
    counts === 'working' ? undefined : Math.floor(to / 1000) - Math.floor(from / 1000),
};
