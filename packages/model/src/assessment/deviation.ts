import type { DeviationCauseNote, FollowUp, MutuBakuPart } from '../case/event.ts';
import type { Side } from './norms.ts';
import type { Explanation } from './tally.ts';
import type { Counts } from './working-time.ts';

/**
 * A line of the register of deviations: which step of which case fell short of its mutu baku, in
 * what, by how much, who answers for it, why, and what was done.
 */
export type Deviation = DeviationCommon & DeviationDetail;

export type DeviationKind = DeviationDetail['kind'];

/** Kelengkapan, waktu, output. */
export const deviationKinds = ['input', 'time', 'output'] as const satisfies DeviationKind[];

export interface DeviationCommon {
  /** Unique within the case, and the same as long as the log lives: `t-3/time`, `t-3/input/0`. */
  readonly id: string;
  readonly case: string;
  readonly activity: string;
  readonly task: string;
  readonly visit: number;
  readonly answers: Answers;
  /** The latest words on it; those before are in `history`. */
  readonly cause?: DeviationCauseNote | undefined;
  readonly followUp?: FollowUp | undefined;
  /** Oldest first. */
  readonly history: readonly Explanation[];
}

/** Who answers for a step: the performer of the SOP, and the person where the log knows one. */
export interface Answers {
  readonly side: Side;
  readonly performer: string;
  readonly role: string;
  /** An opaque account id. */
  readonly account?: string | undefined;
}

export type DeviationDetail =
  | {
      /** A required input was not there when the step began. */
      readonly kind: 'input';
      readonly part: MutuBakuPart;
      /** As the SOP has it. */
      readonly text: string;
    }
  | {
      readonly kind: 'time';
      readonly direction: 'over' | 'under';
      readonly seconds: number;
      readonly counts: Counts;
      /** Whether the step still runs, so that the seconds still grow. */
      readonly running: boolean;
    }
  | {
      readonly kind: 'output';
      readonly part: MutuBakuPart;
      readonly text: string;
      /** `late`: produced after the end of the step, by `seconds`. */
      readonly direction: 'missing' | 'late';
      readonly seconds?: number | undefined;
      readonly counts?: Counts | undefined;
    };

export function deviationId(task: string, kind: DeviationKind, part?: MutuBakuPart): string {
  return part === undefined ? `${task}/${kind}` : `${task}/${kind}/${part}`;
}
