import type { FlowNode } from '@alur/model/sop/sop.js';
import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import { called } from '../../called.ts';
import { sopRule } from '../../rule.ts';

/**
 * Terminators, decisions and what is drawn by arrows alone: a fork or join. Activities of all kinds
 * are processes; the off-page connector comes with the page.
 */
const drawn = new Set(['startEvent', 'endEvent', 'exclusiveGateway', 'parallelGateway']);

export const fiveSymbols = sopRule((sop, report) => {
  const activities = new Set(sop.activities.map(({ id }) => id));
  const reached = new FlowGraph(sop).reachable();
  for (const node of sop.nodes) {
    if (!reached.has(node.id) || drawn.has(node.type) || activities.has(node.id)) continue;
    const [id, en] = mend(node);
    report(
      node.id,
      `Bagan alir SOP hanya mengenal lima simbol (PermenPAN-RB 35/2012); ${called(node)} (${node.type}) tidak termasuk. ${id}`,
      `The flowchart of an SOP knows five symbols only (PermenPAN-RB 35/2012); ${called(node)} (${node.type}) is none of them. ${en}`,
    );
  }
});

function mend({ type }: FlowNode): readonly [id: string, en: string] {
  if (/subprocess|transaction/i.test(type)) {
    return [
      'Gambarkan isinya di alur utama, atau jadikan SOP tersendiri yang disebut pada Keterkaitan.',
      'Draw what it holds in the main flow, or make it an SOP of its own that Keterkaitan names.',
    ];
  }
  if (type.endsWith('Gateway')) {
    return [
      'Pakai keputusan (gateway eksklusif) dengan jalan keluar yang berlabel.',
      'Use a decision (an exclusive gateway) with labelled exits.',
    ];
  }
  return [
    'Jadikan kegiatan, atau tulis sebagai Waktu atau Keterangan pada kegiatan di dekatnya.',
    'Make it an activity, or write it as Waktu or Keterangan of the activity beside it.',
  ];
}
