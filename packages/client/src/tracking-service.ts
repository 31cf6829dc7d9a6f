/**
 * TrackingService: what the mutu-baku tracker needs of a back end, beside {@link PermitService}.
 * For officers alone; whoever oversees the agency sees all of it, others the steps of their roles.
 *
 * Every method rejects with a `ServiceError` and with nothing else.
 */

import type { CaseAssessment, StepAssessment } from '@alur/model/assessment/case-assessment.js';
import type { CalendarData } from '@alur/model/calendar/calendar-data.js';
import type {
  CaseEvent,
  DeviationCause,
  FollowUpAction,
  InputCheck,
  OutputCheck,
  PauseReason,
  ResetReason,
  ResumeReason,
} from '@alur/model/case/event.js';
import type { PermitTypeRef } from '@alur/model/permit/application.js';
import type { LocalText } from '@alur/model/text.js';

export interface TrackingService {
  /** The working time of the agency, and of each role whose unit has another. */
  workingCalendars(): Promise<WorkingCalendars>;
  /** One case held against the SOP that it is pinned to. `not-found` for who may not see it. */
  caseTracking(id: string): Promise<CaseTracking>;
  /**
   * Every step that was open within the period, of every case that its viewer may see. Up to some
   * hundred thousand steps, so each is a short row; its texts are said once.
   */
  trackedSteps(period: TrackingPeriod): Promise<TrackedSteps>;
  /** Puts words on a deviation; those before stay as its history. */
  explainDeviation(id: string, deviation: string, words: DeviationWords): Promise<CaseTracking>;
  /** Stops, goes on with or restarts the clock of a case. `invalid` where the rules forbid it. */
  moveClock(id: string, move: ClockMove): Promise<CaseTracking>;
  /** Says which required inputs were there, or which outputs are; the task may be done already. */
  recordParts(task: string, parts: RecordedParts): Promise<CaseTracking>;
}

export interface WorkingCalendars {
  readonly agency: CalendarData;
  /** By role id; a role that is not named here keeps the agency's. */
  readonly roles: Readonly<Record<string, CalendarData>>;
}

export interface CaseTracking {
  readonly id: string;
  readonly registrationNumber: string;
  readonly permitType: PermitTypeRef & { readonly title: LocalText };
  readonly workflow: { readonly id: string; readonly sha256: string };
  /** When the assessment was made, in epoch milliseconds: what its `now` was. */
  readonly assessedAt: number;
  readonly assessment: CaseAssessment;
  readonly log: readonly CaseEvent[];
  /** The log's chain, checked on the server: from which event on it is broken. */
  readonly chain: { readonly ok: true } | { readonly ok: false; readonly sequence: number };
  readonly clock: TrackedClock;
  /** Officers' words by the id that the log names them by. */
  readonly texts: Readonly<Record<string, string>>;
  /** What the viewer may do here. */
  readonly may: {
    readonly explain: boolean;
    readonly moveClock: boolean;
  };
}

/** The clock of the whole case against the service time of its permit. Epoch milliseconds. */
export interface TrackedClock {
  readonly state: 'waiting' | 'running' | 'paused' | 'ended';
  readonly startedAt?: number | undefined;
  readonly usedSeconds?: number | undefined;
  /** By when the service promises an answer. */
  readonly dueAt?: number | undefined;
  /** Fiktif positif: when the law takes silence for a yes. Announced, never fired by itself. */
  readonly deemedApprovalAt?: number | undefined;
  readonly resets: number;
  /** How many the agency's rule allows in all. */
  readonly resetsAllowed: number;
}

export type ClockMove =
  | { readonly kind: 'start'; readonly note?: string }
  | { readonly kind: 'pause'; readonly reason: PauseReason; readonly note?: string }
  | { readonly kind: 'resume'; readonly reason: ResumeReason; readonly note?: string }
  | { readonly kind: 'reset'; readonly reason: ResetReason; readonly note?: string };

export interface DeviationWords {
  readonly cause?: { readonly code: DeviationCause; readonly text?: string };
  readonly followUp?: {
    readonly action: FollowUpAction;
    readonly done: boolean;
    readonly text?: string;
  };
}

export interface RecordedParts {
  readonly inputs?: readonly InputCheck[];
  readonly outputs?: readonly OutputCheck[];
}

/** Epoch milliseconds, `to` not included. */
export interface TrackingPeriod {
  readonly from: number;
  readonly to: number;
}

/** Steps as rows that name their case and activity by index. */
export interface TrackedSteps {
  readonly assessedAt: number;
  readonly activities: readonly TrackedActivity[];
  readonly cases: readonly TrackedCase[];
  readonly steps: readonly TrackedStep[];
}

export interface TrackedActivity {
  readonly workflow: { readonly id: string; readonly sha256: string; readonly title: string };
  readonly activity: string;
  readonly number: string;
  readonly name: string;
  readonly performer: string;
  readonly role: string;
  /** Mutu baku waktu, verbatim. */
  readonly norm: string;
}

export interface TrackedCase {
  readonly id: string;
  readonly registrationNumber: string;
  readonly permitType: string;
  readonly submittedAt: number;
  readonly endedAt?: number | undefined;
}

/** One visit of one activity. */
export interface TrackedStep {
  /** Index into `cases`. */
  readonly case: number;
  /** Index into `activities`. */
  readonly activity: number;
  readonly task: string;
  readonly visit: number;
  readonly state: StepAssessment['state'];
  readonly startedAt?: number | undefined;
  readonly endedAt?: number | undefined;
  readonly time: Pick<
    StepAssessment['time'],
    'verdict' | 'counts' | 'allowedSeconds' | 'usedSeconds' | 'dueAt' | 'deviationSeconds'
  >;
  readonly deviations: StepAssessment['deviations'];
}
