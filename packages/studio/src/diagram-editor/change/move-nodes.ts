import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import { type Box, moved, type Point } from '@alur/workflow/layout/lanes/box.js';
import type { Change } from './change.ts';
import { labels, nameOf } from './labels.ts';
import type { SopView } from './sop-view.ts';

/** A node that was dragged: where it was drawn, and whose lane it was dropped on. */
export interface Dragged {
  readonly id: string;
  readonly box: Box;
  /** Undefined beside all lanes. */
  readonly performer: string | undefined;
}

/** Places nodes where they were dropped; in the lane of another performer they are theirs now. */
export function moveNodes(sop: SopView, dragged: readonly Dragged[], by: Point): Change {
  const edits: SopEdit[] = [];
  const performers = new Set<string>();
  for (const each of dragged) {
    const node = sop.node(each.id);
    if (!node) continue;
    if (each.performer !== undefined && each.performer !== node.performer) {
      performers.add(each.performer);
      edits.push(...handOver(sop, each.id, each.performer));
    }
    edits.push({ kind: 'set-place', element: each.id, place: moved(each.box, by) });
  }
  const [only = '', second] = performers;
  const name = second === undefined ? sop.performer(only)?.name : undefined;
  return {
    edits,
    label: name === undefined ? labels.moved : labels.movedTo(name),
    select: dragged.length === 1 ? dragged[0]?.id : undefined,
  };
}

/** Gives nodes to another performer, where they are laid out then. */
export function giveTo(sop: SopView, ids: readonly string[], performer: string): Change {
  const [first = ''] = ids;
  const name = sop.performer(performer)?.name ?? nameOf(sop.node(first));
  return {
    edits: ids.flatMap((id) => [
      ...handOver(sop, id, performer),
      { kind: 'set-place', element: id, place: undefined } as const,
    ]),
    label: labels.movedTo(name),
    select: ids.length === 1 ? first : undefined,
  };
}

/** What is drawn with a step goes along: its question, its timers, the terminators beside it. */
function handOver(sop: SopView, id: string, performer: string): readonly SopEdit[] {
  const node = sop.node(id);
  return node ? [{ kind: 'set-node', node: { ...node, performer } }] : [];
}
