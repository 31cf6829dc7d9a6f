import type { Problem } from '@alur/model/problem.js';
import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import { problemAt } from '../problem.ts';

/**
 * Errors that nothing catches: they end the case in Alur, and only their own path in Operaton,
 * where all that is beside it goes on.
 */
export function checkUncaught(sop: Sop): Problem[] {
  const graph = new FlowGraph(sop);
  return sop.nodes.flatMap((node) => {
    const { id, name, type, trigger } = node;
    if (type !== 'endEvent' || trigger?.kind !== 'error') return [];
    if (isCaught(node, trigger.code, graph)) return [];
    return [
      problemAt(
        id,
        'error-not-caught',
        `Galat "${trigger.code}" dari "${name || id}" tidak ditangkap event mana pun. Di Operaton hanya jalan ini yang berakhir, perkaranya tidak. Tangkap pada tepi subproses di sekelilingnya, atau pakai event akhir terminate.`,
        `Nothing catches the error "${trigger.code}" of "${name || id}". In Operaton this path alone ends, and not the case. Catch it on the edge of a subprocess around it, or use a terminate end event.`,
      ),
    ];
  });
}

function isCaught({ parent }: FlowNode, code: string, graph: FlowGraph): boolean {
  const around = graph.node(parent ?? '');
  if (!around) return false;
  const catches = graph
    .boundaries(around.id)
    .some(({ trigger }) => trigger?.kind === 'error' && ['', code].includes(trigger.code));
  return catches || isCaught(around, code, graph);
}
