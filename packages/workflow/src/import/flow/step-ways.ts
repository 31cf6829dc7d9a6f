import type { LocalText } from '@alur/model/text.js';

/** The place of a step in the procedure, 0 first; past the last one or `end` is the end. */
export type Target = number | 'end';

/** One way on from a step. */
export interface Way {
  /** "Lengkap"; empty for the only way of a plain step. */
  readonly label: string;
  readonly target: Target;
  readonly tone: 'positive' | 'negative' | 'neutral';
  /** Whether the matter ends here by a refusal. */
  readonly isRefusal?: boolean | undefined;
  readonly confidence: number;
  readonly why: Required<LocalText>;
}

/** How the procedure goes on after a step. */
export interface StepWays {
  /** One for a plain step, more for a decision. */
  readonly ways: readonly Way[];
  readonly question: string;
  /** How sure it is that the step is a decision, or none. */
  readonly confidence: number;
  readonly why: Required<LocalText>;
}

export const isDecision = ({ ways }: StepWays) => ways.length > 1;
