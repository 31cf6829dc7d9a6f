import type { Agency } from '@alur/model/generated/agency.js';
import { serviceError } from '../service-texts.ts';
import type { WorkingCalendars } from '../tracking-service.ts';
import type { CalendarOf } from './agency-norms.ts';

/** @throws {ServiceError} `not-found` where the agency has no table of holidays */
export function workingCalendars(
  { roles, units }: Pick<Agency, 'roles' | 'units'>,
  calendarOf: CalendarOf,
): WorkingCalendars {
  const agency = calendarOf()?.data;
  if (!agency) throw serviceError('not-found');
  const withOwn = new Set(units.filter(({ calendar }) => calendar).map(({ id }) => id));
  const own = roles.flatMap(({ id, unit = '' }) => {
    const calendar = withOwn.has(unit) ? calendarOf(unit)?.data : undefined;
    return calendar ? [[id, calendar] as const] : [];
  });
  return { agency, roles: Object.fromEntries(own) };
}
