import { isPlain, saysNothing } from './plain-flow.ts';
import { choosingGateways } from '../layout/table/merged-decision.ts';
import type { WorkingSop } from './working-sop.ts';

/**
 * Takes away a decision that has one way left, or none: the step before it leads there itself. A
 * gateway with several ways in stays, as the join that it now is.
 */
export function dissolveIfSingle(work: WorkingSop, gateway: string): void {
  const node = work.node(gateway);
  const [exit, another] = work.exits(gateway);
  const [entry, second] = work.entries(gateway);
  if (!node || !choosingGateways.has(node.type) || another) return;
  if (exit && (second || !entry || !isPlain(entry))) {
    // What only joins asks nothing.
    if (!isPlain(exit)) work.setFlow(exit.id, saysNothing);
    return;
  }
  if (!entry || second) return;
  if (exit && exit.target !== gateway) {
    work.setFlow(exit.id, { source: entry.source, ...saysNothing });
    work.removeFlows([entry.id]);
  }
  work.dropNode(gateway);
}
