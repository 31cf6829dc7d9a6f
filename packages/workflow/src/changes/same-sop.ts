import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import { sameValue } from './same-value.ts';

/**
 * Whether two SOPs say the same in all that a file holds, in whatever order it holds it. What was
 * inferred and where a box was placed is no part of it, as in `compareSops`, which tells what an
 * author would call a change and passes over some that only an engine would notice.
 */
export function isSameSop(a: Sop, b: Sop): boolean {
  return a === b || sameValue(said(a), said(b));
}

function said(sop: Sop): unknown {
  return {
    ...sop,
    inferences: undefined,
    activities: sop.activities.map(withoutInferences),
    nodes: sop.nodes.toSorted(byId).map((node: FlowNode) => withoutInferences(node)),
    flows: sop.flows.toSorted(byId),
  };
}

const withoutInferences = <T extends { readonly inferences?: unknown }>(of: T) => ({
  ...of,
  inferences: undefined,
});

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : 1;
