import type { Deviation } from './deviation.ts';
import type { LogFinding } from './log-finding.ts';
import type { Answers } from './deviation.ts';
import type { StepInput, StepOutput } from './step-parts.ts';
import type { StepTime } from './step-time.ts';
import type { Pause, Submission } from './tally.ts';

/** A case held against the mutu baku of its SOP. Plain JSON; instants are epoch milliseconds. */
export interface CaseAssessment {
  readonly case: string;
  /** Undefined where the log does not hold the submission. */
  readonly submission?: Submission | undefined;
  /** How the case ended; undefined while it runs. */
  readonly end?: { readonly at: number; readonly node: string } | undefined;
  /** What the clock of the case stood still for. */
  readonly pauses: readonly Pause[];
  /** One for each visit of an activity, in the order in which the log names them. */
  readonly steps: readonly StepAssessment[];
  /** Of all steps, in their order. */
  readonly deviations: readonly Deviation[];
  readonly findings: readonly LogFinding[];
}

export interface StepAssessment {
  readonly activity: string;
  /** The number and the name in the SOP; empty and the id where the SOP has no such activity. */
  readonly number: string;
  readonly name: string;
  readonly task: string;
  /** 1 for the first visit, 2 once the case came back. */
  readonly visit: number;
  readonly answers: Answers;
  readonly state: 'running' | 'done' | 'cancelled' | 'unfinished';
  readonly startedAt?: number | undefined;
  readonly endedAt?: number | undefined;
  readonly outcome?: string | undefined;
  readonly inputs: readonly StepInput[];
  readonly time: StepTime;
  readonly outputs: readonly StepOutput[];
  readonly deviations: readonly Deviation[];
}
