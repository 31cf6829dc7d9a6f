/** What goes into a step of a case, and what comes out of it. */

import type {
  Actor,
  CaseEvent,
  CaseEventBody,
  InputCheck,
  OutputCheck,
} from '@alur/model/case/event.js';
import type { CaseClockRule } from '@alur/model/case/clock-rule.js';
import type { Sha256 } from '@alur/model/case/hash.js';
import type { Answers, Verdict } from '@alur/model/permit/application.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { EngineEffect, EnginePort, EngineState } from '../engine/engine-port.ts';

/** All that a step depends on. Definitions are those that the case is pinned to. */
export interface CaseSituation {
  readonly sop: Sop;
  readonly engine: EnginePort;
  readonly permitType: Pick<PermitType, 'id' | 'handledBy' | 'category'>;
  readonly answers: Answers;
  /** The log so far; empty when the case starts. */
  readonly log: readonly CaseEvent[];
  /** Where the agency has the clock stand still while an application is put right. */
  readonly correctionClock?: CorrectionClock | undefined;
  /** Where the platform has a faster one than ours. */
  readonly hashText?: Sha256 | undefined;
}

export interface CorrectionClock {
  readonly rule: Pick<CaseClockRule, 'startsWhen' | 'maxResets'>;
  /** Steps of other lanes wait for nobody outside the office. */
  readonly applicantRole: string;
}

export interface CaseAdvance {
  /** To be stored, and handed back at the next step. */
  readonly state: EngineState;
  /** In order, for {@link recordAdvance}. */
  readonly pending: readonly PendingEvent[];
  /** Tasks that wait for somebody now and did not before. */
  readonly opened: readonly OpenedTask[];
  /** Keys of tasks that were open before and are not any more. */
  readonly closed: readonly string[];
  /** Letters to issue, as ids under `letters` of the agency, in order. */
  readonly letters: readonly string[];
  /** Mails to queue, in order. */
  readonly mails: readonly MailDue[];
  /** Clocks to set and to stop, for a caller that keeps any. */
  readonly timers: readonly TimerEffect[];
  readonly ended: boolean;
}

export type TimerEffect = Extract<EngineEffect, { type: 'timer-set' | 'timer-cancelled' }>;

export interface OpenedTask {
  /** The engine's key, unique within the case. */
  readonly key: string;
  readonly activity: string;
  /** The role of the lane; empty when the lane has none, and then nobody can complete the task. */
  readonly role: string;
}

export interface ActivityCompletion {
  /** The engine's key of the task. */
  readonly task: string;
  readonly outcome?: string | undefined;
  readonly verdicts?: readonly Verdict[] | undefined;
  /** What of its mutu baku the performer says; nothing is taken for granted. */
  readonly inputs?: readonly InputCheck[] | undefined;
  readonly outputs?: readonly OutputCheck[] | undefined;
  /** The id of the performer's words to the applicant. */
  readonly note?: string | undefined;
  /** What was sent again with it; `situation.answers` are the new ones then. */
  readonly corrected?: CorrectedData | undefined;
  readonly actor: Actor;
}

export type CorrectedData = Omit<
  Extract<CaseEventBody, { type: 'application.corrected' }>['data'],
  'activity' | 'task'
>;

export type SubmittedData = Extract<CaseEventBody, { type: 'case.submitted' }>['data'];

/** An event to be written, or what becomes one once it has its number or its id. */
export type PendingEvent =
  | { readonly actor: Actor; readonly body: CaseEventBody }
  | { readonly actor: Actor; readonly letter: string }
  | { readonly actor: Actor; readonly mail: MailDue };

export interface MailDue {
  /** An id under `mails` of the agency. */
  readonly template: string;
  readonly to: 'applicant';
  /** The activity that it follows from. */
  readonly activity: string;
}
