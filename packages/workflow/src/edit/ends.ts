import type { FlowNode } from '@alur/model/sop/sop.js';
import type { WorkingSop } from './working-sop.ts';

/**
 * Where a way to the end leads: the end that the last rows come to, and for a refusal one of its
 * own kind where there is one. Drawn anew where there is none.
 *
 * @param from - the node that leads there
 */
export function endFor(work: WorkingSop, from: string, isNegative = false): string {
  const { parent, performer } = work.node(from) ?? {};
  const ends = work.nodes.filter(
    (node) => node.type === 'endEvent' && node.parent === parent && node.trigger === undefined,
  );
  const rejected = isNegative ? ends.find(({ status }) => status === 'rejected') : undefined;
  const last = work.activities.toReversed().flatMap(({ id }) => {
    const targets = work.exits(work.lastOf(id)).map(({ target }) => target);
    return ends.filter((end) => targets.includes(end.id));
  })[0];
  const usual = rejected ?? last ?? ends[0];
  if (usual) return usual.id;
  const id = work.fresh(parent === undefined ? 'end' : `end-${parent}`, 'end');
  const name = parent === undefined ? 'Selesai' : '';
  return work.addNode({ id, type: 'endEvent', name, performer, parent }).id;
}

/** Whether a way leads to an end, past whatever is no row. */
export function isEnd(node: FlowNode | undefined): boolean {
  return node?.type === 'endEvent';
}

/**
 * Takes away what an edit has left without a way in: ends, but not the last one of a part, and
 * gateways that only joined.
 *
 * @param before - the ids of what had a way in before
 */
export function dropLeftovers(work: WorkingSop, before: ReadonlySet<string>): void {
  for (let changed = true; changed;) {
    const reached = new Set(work.flows.map(({ target }) => target));
    const left = work.nodes.find(
      (node) => before.has(node.id) && !reached.has(node.id) && isLeftover(work, node),
    );
    changed = left !== undefined;
    if (left) work.dropNode(left.id);
  }
}

function isLeftover(work: WorkingSop, { id, type, parent }: FlowNode): boolean {
  if (type.endsWith('Gateway')) return work.exits(id).length < 2;
  if (type !== 'endEvent') return false;
  return work.nodes.some(
    (other) => other.id !== id && other.type === 'endEvent' && other.parent === parent,
  );
}
