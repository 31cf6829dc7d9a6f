import type { Norms } from '@alur/model/assessment/norms.js';
import type { CompiledCalendar } from '@alur/model/calendar/compiled-calendar.js';
import type { CaseClockRule } from '@alur/model/case/clock-rule.js';
import { caseClockRule } from '@alur/model/case/clock-rule.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { agencyNorms, type CalendarOf } from './agency-norms.ts';

/** All that a case is held against: made once for an SOP of one exact content and a service time. */
export interface CaseTerms {
  readonly norms: Norms;
  readonly clockRule: CaseClockRule;
  /** The agency's own, in which the clock of the case runs. */
  readonly calendar: CompiledCalendar | undefined;
}

export function caseTerms(
  agency: Pick<Agency, 'roles' | 'caseClock' | 'assessment'>,
  sop: Sop,
  serviceTime: string,
  calendarOf: CalendarOf,
): CaseTerms {
  return {
    norms: agencyNorms(agency, sop, calendarOf),
    clockRule: caseClockRule(sop, agency, serviceTime),
    calendar: calendarOf(),
  };
}
