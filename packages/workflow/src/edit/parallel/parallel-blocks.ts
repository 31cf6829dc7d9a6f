import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { Flow, Sop } from '@alur/model/sop/sop.js';

/** What is done at the same time: ways from one parallel gateway, which splits, to one that joins. */
export interface ParallelBlock {
  readonly fork: string;
  readonly join: string;
  /** Two at least, in the order of the arrows out of the fork. */
  readonly branches: readonly Branch[];
}

export interface Branch {
  /** Out of the fork, and into the join; one arrow where nothing lies between. */
  readonly entry: Flow;
  readonly exit: Flow;
  /** What lies between, without the ends that an answer may lead to. */
  readonly nodes: ReadonlySet<string>;
  /** An answer in it leads to an end: then the join waits for ever. */
  readonly mayEnd: boolean;
}

/**
 * The blocks of an SOP, whatever their branches hold: steps, answers that come back within the
 * branch, ends, blocks again. Left out is what is no block, for an arrow comes into a branch from
 * elsewhere, or leads out of it past the join: nobody could say what comes behind it.
 */
export function parallelBlocks(sop: Pick<Sop, 'nodes' | 'flows'>): readonly ParallelBlock[] {
  const gateways = sop.nodes.filter(({ type }) => type === 'parallelGateway');
  if (gateways.length < 2) return [];
  const graph = new FlowGraph(sop);
  const forks = gateways.filter(({ id }) => graph.exits(id).length > 1);
  const joins = gateways.filter(
    ({ id }) => graph.entries(id).length > 1 && graph.exits(id).length === 1,
  );
  return forks.flatMap((fork) => {
    const blocks = joins
      .filter(({ id, parent }) => id !== fork.id && parent === fork.parent)
      .flatMap((join) => blockBetween(graph, fork.id, join.id) ?? []);
    return blocks.slice(0, 1);
  });
}

/** The block that holds a node in one of its branches, and none further in does. */
export function blockAround(
  sop: Pick<Sop, 'nodes' | 'flows'>,
  node: string,
): ParallelBlock | undefined {
  return parallelBlocks(sop)
    .filter((block) => branchOf(block, node))
    .toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
}

export function branchOf({ branches }: ParallelBlock, node: string): Branch | undefined {
  return branches.find(({ nodes }) => nodes.has(node));
}

/** All of a block that lies between its two gateways. */
export function nodesOf({ branches }: ParallelBlock): ReadonlySet<string> {
  return new Set(branches.flatMap(({ nodes }) => [...nodes]));
}

const sizeOf = (block: ParallelBlock) => nodesOf(block).size;

function blockBetween(graph: FlowGraph, fork: string, join: string): ParallelBlock | undefined {
  const exits = graph.exits(fork);
  if (graph.entries(join).length !== exits.length) return undefined;
  const seen = new Set<string>();
  const branches: Branch[] = [];
  for (const entry of exits) {
    const branch = branchFrom(graph, entry, fork, join);
    if (!branch || [...branch.nodes].some((node) => seen.has(node))) return undefined;
    for (const node of branch.nodes) seen.add(node);
    branches.push(branch);
  }
  return { fork, join, branches };
}

function branchFrom(graph: FlowGraph, entry: Flow, fork: string, join: string): Branch | undefined {
  if (entry.target === join) return { entry, exit: entry, nodes: new Set(), mayEnd: false };
  const nodes = new Set([entry.target]);
  const joining: Flow[] = [];
  let mayEnd = false;
  for (const node of nodes) {
    if (node === fork) return undefined;
    for (const { id } of graph.boundaries(node)) nodes.add(id);
    for (const exit of graph.exits(node)) {
      if (exit.target === join) joining.push(exit);
      else if (graph.node(exit.target)?.type === 'endEvent') mayEnd = true;
      else nodes.add(exit.target);
    }
  }
  const [exit, another] = joining;
  const isClosed = [...nodes].every((node) =>
    graph.entries(node).every((flow) => nodes.has(flow.source) || flow.id === entry.id),
  );
  return exit && !another && isClosed ? { entry, exit, nodes, mayEnd } : undefined;
}
