import type { Sop } from '@alur/model/sop/sop.js';
import type { SopEdit } from '../../edit/sop-edit.ts';
import type { MergeConflict } from './merge-conflict.ts';

/** Whoever does a step, it stays the process or decision that it is in what is merged. */
export function keepSymbols({ nodes, flows }: Sop, conflict: MergeConflict): MergeConflict {
  const isDecision = (activity: string) => {
    const next = flows.filter(({ source }) => source === activity).map(({ target }) => target);
    return nodes.some(({ id, type }) => type === 'exclusiveGateway' && next.includes(id));
  };
  const kept = (edits: readonly SopEdit[]) =>
    edits.map((edit): SopEdit => {
      if (edit.kind !== 'place-symbol') return edit;
      return { ...edit, symbol: isDecision(edit.activity) ? 'decision' : 'process' };
    });
  return { ...conflict, takeMine: kept(conflict.takeMine), takeTheirs: kept(conflict.takeTheirs) };
}
