import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import type { SopEdit } from '../../../edit/sop-edit.ts';
import { called } from '../../called.ts';
import type { FindMend, Mend } from '../../mend.ts';

/** A step is led to from the row above; a terminator or join that nothing leads to goes. */
export const mendReachable: FindMend = ({ pointer }, sop) => {
  const graph = new FlowGraph(sop);
  const node = graph.node(pointer);
  if (!node || graph.entries(pointer).length > 0) return undefined;
  if (sop.activities.some(({ id }) => id === pointer)) return leadFromAbove(sop, graph, node);
  return isSpare(graph, node) ? remove(node) : undefined;
};

function leadFromAbove(sop: Sop, graph: FlowGraph, node: FlowNode): Mend | undefined {
  const reached = graph.reachable();
  const at = sop.activities.findIndex(({ id }) => id === node.id);
  const above = sop.activities[at - 1];
  const [exit, another] = above ? graph.exits(above.id) : [];
  const isPlain = above && reached.has(above.id) && !another;
  if (!isPlain || graph.node(above.id)?.parent !== node.parent) return undefined;
  const target = exit && graph.node(exit.target);
  // What asks who did the step above is not led to from another one.
  if (target?.type.endsWith('Gateway')) return undefined;
  const onward: SopEdit[] =
    target && graph.exits(node.id).length === 0
      ? [{ kind: 'set-next', activity: node.id, target: target.id }]
      : [];
  return {
    label: {
      id: `Sambungkan dari ${called(above)}`,
      en: `Lead an arrow to it from ${called(above)}`,
    },
    edits: [...onward, { kind: 'set-next', activity: above.id, target: node.id }],
  };
}

function isSpare(graph: FlowGraph, { id, type, parent }: FlowNode): boolean {
  if (type.endsWith('Gateway')) return graph.exits(id).length < 2;
  const ends = graph.within(parent).filter((each) => each.type === 'endEvent');
  return type === 'endEvent' && ends.length > 1;
}

function remove(node: FlowNode): Mend {
  return {
    label: { id: `Hapus ${called(node)}`, en: `Delete ${called(node)}` },
    edits: [{ kind: 'remove-node', node: node.id }],
  };
}
