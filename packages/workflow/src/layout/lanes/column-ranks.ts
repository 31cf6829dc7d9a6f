import type { GraphEdge, GraphNode } from './lane-graph.ts';

export interface Ranks {
  /** The column of each node. */
  readonly rank: ReadonlyMap<string, number>;
  /** Arrows that close a loop, and so lead back. */
  readonly back: ReadonlySet<string>;
}

/**
 * The columns of one scope: the longest way from a start, arrows that close a loop not counted.
 * What nothing leads to stands right before what it leads to.
 *
 * @param edges - sequence flows whose ends are all among the nodes; those of an event on an edge
 *   leave the activity that it sits on
 */
export function columnRanks(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Ranks {
  const exits = new Map<string, GraphEdge[]>(nodes.map(({ id }) => [id, []]));
  const entered = new Set<string>();
  for (const edge of edges) {
    exits.get(edge.source)?.push(edge);
    if (edge.source !== edge.target) entered.add(edge.target);
  }
  const { order, back } = forwardOrder(nodes, exits, entered);
  const rank = new Map<string, number>();
  for (const id of order) {
    const own = rank.get(id) ?? 0;
    rank.set(id, own);
    for (const { id: edge, target } of exits.get(id) ?? []) {
      if (!back.has(edge)) rank.set(target, Math.max(rank.get(target) ?? 0, own + 1));
    }
  }
  for (const id of order.filter((each) => !entered.has(each))) {
    const next = (exits.get(id) ?? []).map(({ target }) => rank.get(target) ?? 0);
    if (next.length > 0) rank.set(id, Math.max(0, Math.min(...next) - 1));
  }
  return { rank, back };
}

/** Every node after those that lead to it, except along arrows that close a loop. */
function forwardOrder(
  nodes: readonly GraphNode[],
  exits: ReadonlyMap<string, readonly GraphEdge[]>,
  entered: ReadonlySet<string>,
): { readonly order: readonly string[]; readonly back: ReadonlySet<string> } {
  const left: string[] = [];
  const back = new Set<string>();
  const state = new Map<string, 'under way' | 'done'>();
  // Depth first without recursion, from where the flow begins.
  for (const { id: first } of [...nodes.filter(({ id }) => !entered.has(id)), ...nodes]) {
    if (state.has(first)) continue;
    state.set(first, 'under way');
    const path = [{ id: first, next: [...(exits.get(first) ?? [])] }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = top.next.pop();
      if (!edge) {
        state.set(top.id, 'done');
        left.push(top.id);
        path.pop();
      } else if (state.get(edge.target) === 'under way') {
        back.add(edge.id);
      } else if (!state.has(edge.target)) {
        state.set(edge.target, 'under way');
        path.push({ id: edge.target, next: [...(exits.get(edge.target) ?? [])] });
      }
    }
  }
  return { order: left.reverse(), back };
}
