import type { FlowGraph } from '../../flow-graph.ts';

/**
 * The column of each node in a subprocess (or the process): the longest way from the start,
 * arrows back not counted. What an edge event starts comes after the activity it sits on.
 */
export function ranks(graph: FlowGraph, scope: string | undefined): ReadonlyMap<string, number> {
  const rank = new Map<string, number>();
  const forward = inForwardOrder(graph, scope);
  const place = new Map(forward.map((id, index) => [id, index]));
  for (const id of forward) {
    const own = rank.get(id) ?? 0;
    rank.set(id, own);
    for (const next of followers(graph, id)) {
      const isForward = (place.get(next) ?? -1) > (place.get(id) ?? 0);
      if (isForward) rank.set(next, Math.max(rank.get(next) ?? 0, own + 1));
    }
  }
  return rank;
}

/** Every node after those that lead to it, except along arrows that close a loop. */
function inForwardOrder(graph: FlowGraph, scope: string | undefined): string[] {
  const nodes = graph.within(scope).filter(({ type }) => type !== 'boundaryEvent');
  const starts = nodes.filter(({ type }) => type === 'startEvent');
  const order: string[] = [];
  const seen = new Set<string>();
  // Depth first without recursion; a node goes in front of what it leads to when it is left.
  for (const { id: first } of [...starts, ...nodes]) {
    if (seen.has(first)) continue;
    seen.add(first);
    const path = [{ id: first, next: [...followers(graph, first)] }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.next.pop();
      if (next === undefined) {
        order.unshift(top.id);
        path.pop();
      } else if (!seen.has(next)) {
        seen.add(next);
        path.push({ id: next, next: [...followers(graph, next)] });
      }
    }
  }
  return order;
}

function followers(graph: FlowGraph, id: string): readonly string[] {
  return [id, ...graph.boundaries(id).map((event) => event.id)].flatMap((each) =>
    graph.exits(each).map(({ target }) => target),
  );
}
