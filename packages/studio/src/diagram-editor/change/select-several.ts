import type { FlowNode } from '@alur/model/sop/sop.js';
import { mayMove } from './may.ts';
import type { SopView } from './sop-view.ts';

/**
 * What of some elements is selected together: shapes that stand by themselves, each once. An arrow
 * goes with what it connects, and what lies in or on something else goes with that; without any such
 * shape, what there is.
 */
export function together(sop: SopView, ids: readonly string[]): readonly string[] {
  const known = [...new Set(ids)].filter((id) => sop.node(id) ?? sop.flow(id) ?? sop.performer(id));
  const shapes = known.filter((id) => mayMove(sop.node(id)));
  return shapes.length > 0 ? shapes : known;
}

/** Adds an element to what is selected, or takes it away. */
export function toggled(selected: readonly string[], id: string): readonly string[] {
  return selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id];
}

/** Everything that can be selected together. */
export const allTogether = ({ sop }: SopView): readonly FlowNode[] => sop.nodes.filter(mayMove);
