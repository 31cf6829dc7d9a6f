import type { FlowNode } from '@alur/model/sop/sop.js';
import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import { called } from '../../called.ts';
import { sopRule } from '../../rule.ts';

type Step = (node: FlowNode) => readonly FlowNode[];

export const wayOutOfLoops = sopRule((sop, report) => {
  const graph = new FlowGraph(sop);
  const known = (ids: readonly string[]) => ids.flatMap((id) => graph.node(id) ?? []);
  const next: Step = ({ id }) => [
    ...graph.boundaries(id),
    ...known(graph.exits(id).map(({ target }) => target)),
  ];
  const before: Step = ({ id, attachedTo }) =>
    known([...(attachedTo ? [attachedTo] : []), ...graph.entries(id).map(({ source }) => source)]);

  const leaving = reach(
    sop.nodes.filter((node) => next(node).length === 0),
    before,
  );
  const told = new Set<FlowNode>();
  for (const node of sop.nodes.filter((each) => !leaving.has(each))) {
    if (told.has(node)) continue;
    const ahead = reach(next(node), next);
    const behind = reach(before(node), before);
    // What is ahead and never leads back is a loop of its own, further on.
    if (![...ahead].every((each) => behind.has(each))) continue;
    for (const each of ahead) told.add(each);
    const steps = [...ahead].filter(({ type }) => !type.endsWith('Gateway'));
    const names = (steps.length > 0 ? steps : [...ahead]).map(called).join(', ');
    report(
      node.id,
      `Setiap putaran mempunyai jalan keluar, tetapi ${names} berputar tanpa akhir. Tambahkan keputusan yang keluar dari putaran itu.`,
      `Every loop has a way out, but ${names} goes round for ever. Add a decision that leads out of it.`,
    );
  }
});

/** These and all that steps lead to from them. */
function reach(starts: readonly FlowNode[], step: Step): ReadonlySet<FlowNode> {
  const reached = new Set<FlowNode>();
  const open = [...starts];
  for (let node = open.pop(); node; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    open.push(...step(node));
  }
  return reached;
}
