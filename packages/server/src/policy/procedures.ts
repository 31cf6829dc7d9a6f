import type { Decision } from './policy.ts';
import type { Viewer } from './viewer.ts';

/** An SOP of one exact content, to somebody. */
export interface ReadableProcedure {
  readonly isInForce: boolean;
  /** Whether they may see a case on it: their own, of their roles, or any for who oversees. */
  readonly hasCase: boolean;
}

/** An SOP in force is a public document. An earlier one is shown with the cases that run on it. */
export function canReadProcedure(
  viewer: Viewer | undefined,
  { isInForce, hasCase }: ReadableProcedure,
): Decision {
  return isInForce || (viewer && hasCase) ? 'allow' : 'not-found';
}
