import type { Norms } from '@alur/model/assessment/norms.js';
import type { CompiledCalendar } from '@alur/model/calendar/compiled-calendar.js';
import type { CaseEvent, CaseStatus } from '@alur/model/case/event.js';
import type { Sha256 } from '@alur/model/case/hash.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Answers, Verdict } from '@alur/model/permit/application.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { EnginePort, EngineState } from '../engine/engine-port.ts';

/** An office whose year is made up: its real files, and its real calendar. */
export interface YearOffice {
  readonly agency: Agency;
  readonly calendarOf: (role: string) => CompiledCalendar;
  readonly permits: readonly YearPermit[];
  readonly hashText?: Sha256 | undefined;
}

export interface YearPermit {
  readonly permitType: PermitType;
  readonly workflow: { readonly id: string; readonly sha256: string };
  readonly sop: Sop;
  readonly norms: Norms;
  readonly engine: EnginePort;
  /** What applicant number n has entered; of nobody who exists. */
  readonly answersOf: (applicant: number) => Answers;
  /** How often it is asked for, beside the others. */
  readonly weight: number;
}

export interface YearPlan {
  readonly cases: number;
  readonly seed: number;
  /** Epoch milliseconds; at `to` the year is looked at, and what is not done by then is open. */
  readonly from: number;
  readonly to: number;
}

/** An officer who does not exist, by an opaque account id. */
export interface YearOfficer {
  readonly account: string;
  readonly role: string;
}

export interface PlayedYear {
  readonly officers: readonly YearOfficer[];
  /** Account ids of applicants; the place is their number. */
  readonly applicants: readonly string[];
  readonly cases: readonly PlayedYearCase[];
}

export interface PlayedYearCase {
  readonly id: string;
  readonly permit: YearPermit;
  readonly applicant: number;
  readonly registrationNumber: string;
  readonly submittedAt: string;
  readonly updatedAt: string;
  readonly status: CaseStatus;
  readonly state: EngineState;
  readonly log: readonly CaseEvent[];
  readonly tasks: readonly YearTask[];
  readonly letters: readonly {
    readonly letter: string;
    readonly number: string;
    readonly at: string;
  }[];
}

export interface YearTask {
  readonly id: string;
  readonly key: string;
  readonly activity: string;
  readonly role: string;
  readonly openedAt: string;
  readonly closed?: YearTaskEnd | undefined;
}

export interface YearTaskEnd {
  readonly at: string;
  /** Undefined where the procedure took the task away. */
  readonly account?: string | undefined;
  readonly outcome?: string | undefined;
  readonly verdicts?: readonly Verdict[] | undefined;
}
