import { agencyCalendars } from '@alur/model/calendar/agency-calendars.js';
import type { CalendarOf } from '../../tracking/agency-norms.ts';
import { caseTerms, type CaseTerms } from '../../tracking/case-terms.ts';
import { permitTypeOf, procedureOf } from '../definitions.ts';
import type { Desk } from '../desk.ts';
import type { CaseRow } from '../tables.ts';

export interface TrackingDesk {
  readonly desk: Desk;
  readonly calendarOf: CalendarOf;
  /** Kept for each SOP and service time: reading the norms of an SOP costs more than a case. */
  readonly termsOf: (row: CaseRow) => Promise<CaseTerms>;
}

export function trackingDesk(desk: Desk): TrackingDesk {
  const calendarOf = agencyCalendars(desk.agency, desk.holidays);
  const known = new Map<string, CaseTerms>();
  return {
    desk,
    calendarOf,
    termsOf: async ({ workflow, summary }) => {
      const { id, revision } = summary.permitType;
      const key = JSON.stringify([workflow, id, revision]);
      const made = known.get(key);
      if (made) return made;
      const { sop } = await procedureOf(desk, workflow);
      const { serviceTime } = await permitTypeOf(desk, id, revision);
      const terms = caseTerms(desk.agency, sop, serviceTime, calendarOf);
      known.set(key, terms);
      return terms;
    },
  };
}
