import type { Sop } from '@alur/model/sop/sop.js';
import type { LintFinding } from './finding.ts';
import type { FindMend, Mend } from './mend.ts';
import { mendFiveSymbols } from './rules/five-symbols/mend.ts';
import { mendInALane } from './rules/in-a-lane/mend.ts';
import type { RuleName } from './rules/index.ts';
import { mendLabelledExits } from './rules/labelled-exits/mend.ts';
import { mendNoRawExpressions } from './rules/no-raw-expressions/mend.ts';
import { mendNumberedWithoutGaps } from './rules/numbered-without-gaps/mend.ts';
import { mendPerformersInOrder } from './rules/performers-in-order/mend.ts';
import { mendReachable } from './rules/reachable/mend.ts';
import { mendReadableDuration } from './rules/readable-duration/mend.ts';
import { mendTerminators } from './rules/terminators/mend.ts';

/**
 * Rules that may have a mend. Of the others only the author knows what is right: how a loop ends,
 * how long a step takes, what it needs and what comes of it.
 */
export const mends = {
  terminators: mendTerminators,
  reachable: mendReachable,
  'labelled-exits': mendLabelledExits,
  'in-a-lane': mendInALane,
  'no-raw-expressions': mendNoRawExpressions,
  'five-symbols': mendFiveSymbols,
  'performers-in-order': mendPerformersInOrder,
  'numbered-without-gaps': mendNumberedWithoutGaps,
  'readable-duration': mendReadableDuration,
} as const satisfies Partial<Readonly<Record<RuleName, FindMend>>>;

/** What puts a finding right with one click; its edits are carried out together, in order. */
export function mendFor(finding: LintFinding, sop: Sop): Mend | undefined {
  const found: Partial<Readonly<Record<RuleName, FindMend>>> = mends;
  return found[finding.code]?.(finding, sop);
}
