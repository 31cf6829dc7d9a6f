import type { DeviationCauseNote, FollowUp, MutuBakuPart, PauseReason } from '../case/event.ts';
import type { LogFinding } from './log-finding.ts';

/**
 * What a log has said so far, before any norm is held against it.
 *
 * Within one fold the arrays grow in place; what stands in them is replaced, never changed, so that
 * a copy of the arrays is a copy of the whole.
 */
export interface Tally {
  case: string;
  submission: Submission | undefined;
  end: { readonly at: number; readonly node: string } | undefined;
  readonly visits: Visit[];
  /** Where the visit of a task stands in `visits`. */
  readonly places: Map<string, number>;
  readonly pauses: Pause[];
  /** Letters and mails that went out, by the id that an output is `about`. */
  readonly issued: Issued[];
  readonly explanations: Explanation[];
  readonly findings: LogFinding[];
  lastSequence: number;
  /** Numbers below the last that have not come: `[from, to]`. */
  readonly gaps: (readonly [from: number, to: number])[];
  /** Of the event with the highest number; 0 before the first. */
  lastAt: number;
}

export interface Submission {
  readonly at: number;
  readonly registrationNumber: string;
  readonly permitType: { readonly id: string; readonly revision: number };
  readonly workflow: { readonly id: string; readonly sha256: string };
}

/** One visit of an activity. Instants are epoch milliseconds. */
export interface Visit {
  readonly activity: string;
  readonly task: string;
  /** The role in the log; the SOP's own stands in the norm. */
  readonly role: string;
  /** Who completed it, else who began it; undefined for the system. */
  readonly account?: string | undefined;
  readonly startedAt?: number | undefined;
  readonly endedAt?: number | undefined;
  readonly cancelled: boolean;
  readonly outcome?: string | undefined;
  /** Numbers in the log: of the first event that names the visit, and of its end. */
  readonly sequence: number;
  readonly endSequence?: number | undefined;
  readonly inputs: readonly { readonly part: MutuBakuPart; readonly present: boolean }[];
  readonly outputs: readonly OutputWord[];
}

export interface OutputWord {
  readonly part: MutuBakuPart;
  readonly produced: boolean;
  readonly at: number;
  readonly reference?: string | undefined;
}

export interface Pause {
  readonly reason: PauseReason;
  readonly from: number;
  readonly to?: number | undefined;
}

export interface Issued {
  /** `letter:filing-receipt`, `mail:accepted`. */
  readonly about: string;
  readonly reference: string;
  readonly at: number;
  readonly sequence: number;
}

/** What somebody has said of a deviation. */
export interface Explanation {
  readonly deviation: string;
  readonly at: number;
  readonly sequence: number;
  /** Undefined for the system. */
  readonly account?: string | undefined;
  readonly role?: string | undefined;
  readonly cause?: DeviationCauseNote | undefined;
  readonly followUp?: FollowUp | undefined;
}

export function emptyTally(): Tally {
  return {
    case: '',
    submission: undefined,
    end: undefined,
    visits: [],
    places: new Map(),
    pauses: [],
    issued: [],
    explanations: [],
    findings: [],
    lastSequence: 0,
    gaps: [],
    lastAt: 0,
  };
}

export function copyTally(tally: Readonly<Tally>): Tally {
  return {
    ...tally,
    visits: [...tally.visits],
    places: new Map(tally.places),
    pauses: [...tally.pauses],
    issued: [...tally.issued],
    explanations: [...tally.explanations],
    findings: [...tally.findings],
    gaps: [...tally.gaps],
  };
}
