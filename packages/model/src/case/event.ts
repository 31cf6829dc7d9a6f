/**
 * The case log: everything that happened to a case, append only, each event chained to the one
 * before by its hash. Status, inbox, timeline and audit are derived from it.
 *
 * Personal data stays out: an actor is an opaque account id, an officer's words to the applicant
 * are kept beside the log and named by reference.
 */

/** The codes of `case.status`, a closed list; the words for them are the agency's. */
export const caseStatuses = [
  'submitted',
  'received',
  'underCompletenessCheck',
  'returnedForCorrection',
  'underTechnicalReview',
  'awaitingPayment',
  'awaitingSignature',
  'issued',
  'deemedGranted',
  'rejected',
  'withdrawn',
  'expired',
  'suspended',
  'revoked',
] as const;

export type CaseStatus = (typeof caseStatuses)[number];

/** Why the clock of a case stands still. Nothing else stops it. */
export const pauseReasons = ['applicant', 'other-agency', 'force-majeure'] as const;

export type PauseReason = (typeof pauseReasons)[number];

/** Why the clock goes on. */
export const resumeReasons = ['answered', 'lapsed', 'over'] as const;

export type ResumeReason = (typeof resumeReasons)[number];

/** Why the clock starts from zero: new answers change the matter, or somebody above ruled so. */
export const resetReasons = ['reconfirmed', 'application-changed', 'ruling'] as const;

export type ResetReason = (typeof resetReasons)[number];

/** Why a step deviated from its mutu baku, as the performer or a superior has recorded it. */
export const deviationCauses = [
  'applicant',
  'other-agency',
  'earlier-step',
  'workload',
  'absence',
  'system-failure',
  'equipment',
  'force-majeure',
  'norm-unsuitable',
  'negligence',
  'other',
] as const;

export type DeviationCause = (typeof deviationCauses)[number];

/** What is done about a deviation. */
export const followUpActions = [
  'none',
  'completed-late',
  'guidance',
  'training',
  'reassignment',
  'repair',
  'coordination',
  'sanction',
  'sop-revision',
  'other',
] as const;

export type FollowUpAction = (typeof followUpActions)[number];

/**
 * A required input or an output of the activity: its place in the mutu baku of the pinned SOP,
 * counted from 0, or the id that the output is `about`. A document id names one that the SOP lists
 * only as part of "dokumen persyaratan".
 */
export type MutuBakuPart = number | string;

/** Whether a required input was there when the work began. */
export interface InputCheck {
  readonly input: MutuBakuPart;
  readonly present: boolean;
}

/** Whether an output was there when the work ended. */
export interface OutputCheck {
  readonly output: MutuBakuPart;
  readonly produced: boolean;
}

/** Who did it: a person in a role, or the system itself. */
export type Actor =
  | { readonly kind: 'person'; readonly account: string; readonly role: string }
  | { readonly kind: 'system' };

/** What can happen to a case. `data` never holds personal data. */
export type CaseEventBody =
  | {
      readonly type: 'case.submitted';
      readonly data: {
        readonly registrationNumber: string;
        readonly permitType: { readonly id: string; readonly revision: number };
        /** The workflow with the SHA-256 of the file it was read from, so that the pin is exact. */
        readonly workflow: { readonly id: string; readonly sha256: string };
        readonly handledBy: string;
        /** SHA-256 of the canonical JSON of the answers, and of each document. */
        readonly answersSha256: string;
        readonly documents: readonly { readonly requirement: string; readonly sha256: string }[];
      };
    }
  | {
      /** The applicant has sent the application again, for a task that asked to put it right. */
      readonly type: 'application.corrected';
      readonly data: {
        readonly activity: string;
        readonly task: string;
        /** As in `case.submitted`, of what counts from here on. */
        readonly answersSha256: string;
        readonly documents: readonly { readonly requirement: string; readonly sha256: string }[];
        /** Where it differs from before: `changedParts`. */
        readonly changed: readonly string[];
      };
    }
  | {
      readonly type: 'activity.started';
      readonly data: {
        readonly activity: string;
        /** The engine's key of this visit; an activity that is returned to has several. */
        readonly task: string;
        readonly role: string;
        /** The status that the SOP gives the case while this activity is open. */
        readonly status?: CaseStatus | undefined;
        /** Where it is known at once which inputs are there; else `input.checked` says it later. */
        readonly inputs?: readonly InputCheck[] | undefined;
      };
    }
  | {
      readonly type: 'activity.completed';
      readonly data: {
        readonly activity: string;
        readonly task: string;
        readonly role: string;
        readonly outcome?: string | undefined;
        /** Checklist items found wrong, with their reason codes. */
        readonly failed?: readonly { readonly item: string; readonly reason: string }[] | undefined;
        /** SHA-256 of the canonical JSON of all verdicts with their notes. */
        readonly verdictsSha256?: string | undefined;
        readonly outputs?: readonly OutputCheck[] | undefined;
        /** The id of the performer's words to the applicant, which are kept beside the log. */
        readonly note?: string | undefined;
      };
    }
  | {
      readonly type: 'activity.cancelled';
      readonly data: { readonly activity: string; readonly task: string };
    }
  | {
      readonly type: 'letter.issued';
      readonly data: { readonly letter: string; readonly number: string };
    }
  | {
      readonly type: 'mail.queued';
      readonly data: {
        readonly template: string;
        readonly to: 'applicant' | 'role';
        readonly mail: string;
      };
    }
  | {
      readonly type: 'case.ended';
      readonly data: { readonly end: string; readonly status?: CaseStatus | undefined };
    }
  | {
      /** A later word on an input stands in the place of an earlier one. */
      readonly type: 'input.checked';
      readonly data: {
        readonly activity: string;
        readonly task: string;
        readonly inputs: readonly InputCheck[];
      };
    }
  | {
      readonly type: 'output.produced';
      readonly data: {
        readonly activity: string;
        readonly task: string;
        readonly output: MutuBakuPart;
        /** A letter's number, a document's or a mail's id. */
        readonly reference?: string | undefined;
      };
    }
  | {
      /** The file is complete: from here on the time of the service counts. */
      readonly type: 'clock.started';
      readonly data: ClockNote;
    }
  | {
      readonly type: 'clock.paused';
      readonly data: ClockNote & { readonly reason: PauseReason };
    }
  | {
      readonly type: 'clock.resumed';
      readonly data: ClockNote & { readonly reason: ResumeReason };
    }
  | {
      /**
       * From zero and running, also where it was paused (OSS 44). Only asking for it (OSS 43) is a
       * pause with that code.
       */
      readonly type: 'clock.reset';
      readonly data: ClockNote & { readonly reason: ResetReason };
    }
  | {
      /** The latest word counts; those before it are the history. Its actor is who says so. */
      readonly type: 'deviation.explained';
      readonly data: {
        /** As the assessment names it, the same as long as the log lives. */
        readonly deviation: string;
        readonly cause?: DeviationCauseNote | undefined;
        readonly followUp?: FollowUp | undefined;
      };
    };

/** Beside the reason: the officer's words by reference, and the code that OSS has for it. */
export interface ClockNote {
  /** The id of a text that is kept beside the log. */
  readonly note?: string | undefined;
  /** `kd_status` of OSS RBA, two digits: 41 to 44. */
  readonly ossStatusCode?: string | undefined;
}

export interface DeviationCauseNote {
  readonly code: DeviationCause;
  /** The id of a text that is kept beside the log. */
  readonly text?: string | undefined;
}

export interface FollowUp {
  readonly action: FollowUpAction;
  readonly done: boolean;
  /** The id of a text that is kept beside the log. */
  readonly text?: string | undefined;
}

export type CaseEventType = CaseEventBody['type'];

/** An event in its place in the log. */
export type CaseEvent = CaseEventBody & {
  readonly case: string;
  /** 1, 2, 3 … without a gap. Order is by this number, never by time. */
  readonly sequence: number;
  /** ISO 8601, UTC, with milliseconds. */
  readonly at: string;
  readonly actor: Actor;
  /** Hash of the event before; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256, lower case hexadecimal, over the canonical JSON of everything else. */
  readonly hash: string;
};
