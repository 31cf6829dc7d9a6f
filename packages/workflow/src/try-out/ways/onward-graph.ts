import type { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { Flow, FlowNode } from '@alur/model/sop/sop.js';

/** A way out of a node: an arrow, or an event on its edge. */
export interface Exit {
  /** The arrow; none for what happens on the edge. */
  readonly flow?: Flow | undefined;
  readonly to: FlowNode;
}

/** The nodes of one scope, each after all that it leads on to; ways back are left out. */
export interface OnwardGraph {
  readonly starts: readonly FlowNode[];
  readonly order: readonly FlowNode[];
  exits(node: FlowNode): readonly Exit[];
}

/**
 * The flow of a scope without ways back: an exit leads back where it comes to a node that it has
 * come through. Depth first in the order of the file, as the rule `within-service-time` walks.
 *
 * @param scope - a subprocess; the procedure itself without one
 */
export function onwardGraph(graph: FlowGraph, scope: string | undefined): OnwardGraph {
  const kept = new Map<string, readonly Exit[]>();
  const order: FlowNode[] = [];
  const open = new Set<string>();
  const starts = graph.within(scope).filter(({ type }) => type === 'startEvent');
  for (const start of starts) {
    if (kept.has(start.id)) continue;
    const path: { node: FlowNode; exits: readonly Exit[]; at: number; own: Exit[] }[] = [];
    const enter = (node: FlowNode) => {
      open.add(node.id);
      path.push({ node, exits: exitsOf(graph, node), at: 0, own: [] });
    };
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const exit = top.exits[top.at];
      if (!exit) {
        kept.set(top.node.id, top.own);
        order.push(top.node);
        open.delete(top.node.id);
        path.pop();
      } else if (open.has(exit.to.id)) {
        top.at += 1;
      } else if (kept.has(exit.to.id)) {
        top.own.push(exit);
        top.at += 1;
      } else {
        enter(exit.to);
      }
    }
  }
  return { starts, order, exits: ({ id }) => kept.get(id) ?? [] };
}

function exitsOf(graph: FlowGraph, node: FlowNode): readonly Exit[] {
  return [
    ...graph.boundaries(node.id).map((to) => ({ to })),
    ...graph.exits(node.id).flatMap((flow) => {
      const to = graph.node(flow.target);
      return to ? [{ flow, to }] : [];
    }),
  ];
}
