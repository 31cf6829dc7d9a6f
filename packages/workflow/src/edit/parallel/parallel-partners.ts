import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { choosingGateways } from '../../layout/table/merged-decision.ts';
import { isPlain } from '../plain-flow.ts';
import { blockAround, branchOf, nodesOf, parallelBlocks } from './parallel-blocks.ts';
import type { ParallelBlock } from './parallel-blocks.ts';

/** How a step comes to run beside another. */
export type Partnership =
  /** Both get gateways around them. */
  | { readonly kind: 'pair'; readonly steps: readonly [first: string, second: string] }
  /** It becomes one more branch of a block that it stands right before or behind. */
  | { readonly kind: 'before' | 'behind'; readonly block: ParallelBlock };

/** The steps that a step is done at the same time as, in the order of the rows; none where it is done alone. */
export function besideOf(sop: Sop, id: string): readonly string[] {
  const block = blockAround(sop, id);
  if (!block) return [];
  const own = branchOf(block, id);
  const nodes = nodesOf(block);
  return stepsAmong(sop, nodes).filter((step) => !own?.nodes.has(step));
}

/** The steps that a step can be put beside, with what that would be. */
export function partnersOf(sop: Sop, id: string): ReadonlyMap<string, Partnership> {
  const graph = new FlowGraph(sop);
  const isStep = (node: string | undefined): node is string =>
    sop.activities.some((each) => each.id === node);
  const partners = new Map<string, Partnership>();
  if (!isStep(id) || !isLone(graph, id)) return partners;
  const before = onlySource(graph, id);
  const behind = graph.exits(id)[0]?.target ?? '';
  const isOnlyWay = graph.entries(behind).length === 1;
  if (isStep(before) && isLone(graph, before))
    partners.set(before, { kind: 'pair', steps: [before, id] });
  if (isStep(behind) && isOnlyWay && isLone(graph, behind))
    partners.set(behind, { kind: 'pair', steps: [id, behind] });
  for (const block of parallelBlocks(sop)) {
    const kind =
      block.join === before ? 'behind' : block.fork === behind && isOnlyWay ? 'before' : undefined;
    if (!kind) continue;
    for (const step of stepsAmong(sop, nodesOf(block))) partners.set(step, { kind, block });
  }
  return partners;
}

/** Whether a new step can be put beside a step: it has others beside it, or asks nothing. */
export function mayHaveBeside(sop: Sop, id: string): boolean {
  return blockAround(sop, id) !== undefined || isLone(new FlowGraph(sop), id);
}

/** Whether a step leads one way on, asks nothing and has no time limit that leads another way. */
function isLone(graph: FlowGraph, id: string): boolean {
  const [exit, another] = graph.exits(id);
  if (!exit || another || !isPlain(exit) || graph.boundaries(id).length > 0) return false;
  if (exit.target === id || graph.entries(id).length === 0) return false;
  const behind = graph.node(exit.target);
  // Its question would be asked when all are done, of whoever was done last.
  return !behind || !choosingGateways.has(behind.type) || graph.exits(behind.id).length === 1;
}

/** What leads to a step, where that is one node and nothing was decided for it. */
function onlySource(graph: FlowGraph, id: string): string | undefined {
  const [entry, another] = graph.entries(id);
  return another || entry?.condition !== undefined ? undefined : entry?.source;
}

function stepsAmong({ activities }: Sop, nodes: ReadonlySet<string>): readonly string[] {
  return activities.flatMap(({ id }) => (nodes.has(id) ? id : []));
}
