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
      readonly type: 'activity.started';
      readonly data: {
        readonly activity: string;
        /** The engine's key of this visit; an activity that is returned to has several. */
        readonly task: string;
        readonly role: string;
        /** The status that the SOP gives the case while this activity is open. */
        readonly status?: CaseStatus | undefined;
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
    };

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
