import type { Flow, FlowNode } from '@alur/model/sop/sop.js';

/** Gateways at which one of several ways is taken. */
export const choosingGateways: ReadonlySet<string> = new Set([
  'exclusiveGateway',
  'inclusiveGateway',
  'eventBasedGateway',
  'complexGateway',
]);

/** A flow to be walked; `FlowGraph` is one. */
export interface Ways {
  node(id: string): FlowNode | undefined;
  exits(id: string): readonly Flow[];
  entries(id: string): readonly Flow[];
}

/**
 * The gateway that is an activity's own question, and is drawn as one decision with it: right
 * behind it, behind nothing else, of the same performer.
 */
export function mergedDecision(activity: FlowNode, ways: Ways): FlowNode | undefined {
  const [exit, another] = ways.exits(activity.id);
  const gateway = exit && !another ? ways.node(exit.target) : undefined;
  if (!gateway || !choosingGateways.has(gateway.type)) return undefined;
  if (ways.exits(gateway.id).length < 2 || ways.entries(gateway.id).length !== 1) return undefined;
  const isTheirs = gateway.performer !== undefined && gateway.performer !== activity.performer;
  return isTheirs ? undefined : gateway;
}
