import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import { called } from '../../called.ts';
import { sopRule } from '../../rule.ts';

export const terminators = sopRule((sop, report) => {
  const graph = new FlowGraph(sop);
  // What lies in a subprocess begins and ends with it.
  const nodes = graph.within(undefined);
  if (!nodes.some(({ type }) => type === 'startEvent')) {
    report(
      sop.id,
      'Alur dimulai dengan terminator, tetapi SOP ini tidak mempunyai event awal. Tambahkan satu dan sambungkan ke kegiatan pertama.',
      'A flow begins with a terminator, but this SOP has no start event. Add one and connect it to the first activity.',
    );
  }
  if (!nodes.some(({ type }) => type === 'endEvent')) {
    report(
      sop.id,
      'Alur diakhiri dengan terminator, tetapi SOP ini tidak mempunyai event akhir. Tambahkan satu di ujung setiap jalan.',
      'A flow ends with a terminator, but this SOP has no end event. Add one where each path ends.',
    );
  }
  for (const node of nodes) {
    if (node.type === 'endEvent' || graph.exits(node.id).length > 0) continue;
    report(
      node.id,
      `Setiap jalan berakhir pada terminator, tetapi setelah ${called(node)} tidak ada apa-apa. Sambungkan ke langkah berikutnya atau ke event akhir.`,
      `Every path ends with a terminator, but nothing follows ${called(node)}. Connect it to the next step or to an end event.`,
    );
  }
});
