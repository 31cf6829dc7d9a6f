import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import { called } from '../../called.ts';
import { sopRule } from '../../rule.ts';

export const reachable = sopRule((sop, report) => {
  const graph = new FlowGraph(sop);
  const reached = graph.reachable();
  // Without a start nothing is reached; that is the rule `terminators`.
  if (reached.size === 0) return;
  for (const node of sop.nodes.filter(({ id }) => !reached.has(id))) {
    report(
      node.id,
      `Setiap kegiatan dapat dicapai dari awal, tetapi ${called(node)} tidak. Sambungkan dengan anak panah dari langkah sebelumnya, atau hapus.`,
      `Every activity can be reached from the start, but ${called(node)} cannot. Lead an arrow to it from the step before, or delete it.`,
    );
  }
});
