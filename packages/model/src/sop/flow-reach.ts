import type { FlowGraph } from './flow-graph.ts';
import type { FlowNode } from './sop.ts';

/** Where a token may come to. */
export interface Reach {
  /** Ids of nodes, those included at which the walk was told to stop. */
  readonly nodes: ReadonlySet<string>;
  /** Whether the end of the whole procedure is among them. */
  readonly hasEnd: boolean;
}

/**
 * Where tokens may come to that leave these nodes.
 *
 * @param stopsAt - nodes that are come to and not left again
 */
export function reachFrom(
  graph: FlowGraph,
  from: readonly FlowNode[],
  stopsAt: (node: FlowNode) => boolean = () => false,
): Reach {
  const nodes = new Set<string>();
  let hasEnd = false;
  const next = from.flatMap((node) => [...exitsOf(graph, node), ...edgesAround(graph, node)]);
  for (let node = next.pop(); node; node = next.pop()) {
    if (nodes.has(node.id)) continue;
    nodes.add(node.id);
    hasEnd ||= node.type === 'endEvent' && node.parent === undefined;
    if (!stopsAt(node)) next.push(...exitsOf(graph, node));
  }
  return { nodes, hasEnd };
}

/** One step on: into a subprocess, out of it at its end, along the arrows, over the edge. */
function exitsOf(graph: FlowGraph, node: FlowNode): readonly FlowNode[] {
  const edges = graph.boundaries(node.id);
  const starts = graph.within(node.id).filter(({ type }) => type === 'startEvent');
  if (starts.length > 0) return [...starts, ...edges];
  const left = node.type === 'endEvent' && node.parent !== undefined ? node.parent : node.id;
  const targets = graph.exits(left).flatMap(({ target }) => graph.node(target) ?? []);
  return [...targets, ...edges];
}

/** The events on the edges of the subprocesses in which a node lies. */
function edgesAround(graph: FlowGraph, { parent }: FlowNode): readonly FlowNode[] {
  const around = parent === undefined ? undefined : graph.node(parent);
  return around ? [...graph.boundaries(around.id), ...edgesAround(graph, around)] : [];
}
