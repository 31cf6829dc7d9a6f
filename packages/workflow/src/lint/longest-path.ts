import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import { FlowGraph } from '@alur/model/sop/flow-graph.js';

/**
 * The most that the flow can sum up to from its start without taking any step twice: ways back are
 * left out, of parallel ways the longest counts, and a subprocess as the longest way through it.
 *
 * @param weight - of one node; the unit is the caller's
 */
export function longestPath(
  sop: Pick<Sop, 'nodes' | 'flows'>,
  weight: (node: FlowNode) => number,
): number {
  const graph = new FlowGraph(sop);
  const lengths = new Map<string, number>();

  const own = (node: FlowNode): number =>
    node.type === 'subProcess' ? longestWithin(node.id) : weight(node);

  /** Depth first without recursion along the flow, which may be a thousand steps long. */
  const longestFrom = (start: FlowNode): number => {
    const path: { node: FlowNode; next: readonly FlowNode[]; at: number; best: number }[] = [];
    const open = new Set<string>();
    const enter = (node: FlowNode) => {
      open.add(node.id);
      const next = [
        ...graph.boundaries(node.id),
        ...graph.exits(node.id).flatMap(({ target }) => graph.node(target) ?? []),
      ];
      path.push({ node, next, at: 0, best: 0 });
    };
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.next[top.at];
      const known = next && lengths.get(next.id);
      if (!next) {
        lengths.set(top.node.id, own(top.node) + top.best);
        open.delete(top.node.id);
        path.pop();
      } else if (known !== undefined || open.has(next.id)) {
        top.best = Math.max(top.best, known ?? 0);
        top.at++;
      } else {
        enter(next);
      }
    }
    return lengths.get(start.id) ?? 0;
  };

  const longestWithin = (scope: string | undefined): number => {
    const starts = graph.within(scope).filter(({ type }) => type === 'startEvent');
    return Math.max(0, ...starts.map(longestFrom));
  };

  return longestWithin(undefined);
}
