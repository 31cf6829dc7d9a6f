import type { Sop } from '@alur/model/sop/sop.js';
import { compareFlow } from './compare-flow.ts';
import { compareDocument, compareIdentity } from './compare-identity.ts';
import { compareNodes } from './compare-nodes.ts';
import { comparePerformers } from './compare-performers.ts';
import { compareRows } from './compare-rows.ts';
import { compareSteps } from './compare-steps.ts';
import type { SopChange } from './sop-change.ts';
import { TwoSops } from './two-sops.ts';

/**
 * What an author has changed between two states of one SOP, in an author's words: identity first,
 * then performers, rows, what each row says, the flow, and what only the diagram shows.
 *
 * Things are the same when their ids are. Where a box was placed, and whether an inference was
 * confirmed, is no change. Parts that are the same object are passed over.
 */
export function compareSops(before: Sop, after: Sop): readonly SopChange[] {
  if (before === after) return [];
  const two = new TwoSops(before, after);
  return [
    ...compareIdentity(before.identity, after.identity),
    ...compareDocument(before, after),
    ...comparePerformers(two),
    ...compareRows(two),
    ...compareSteps(two),
    ...compareFlow(two),
    ...compareNodes(two),
  ];
}
