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
  let performer: string | undefined;
  for (const each of dragged) {
    const node = sop.node(each.id);
    if (!node) continue;
    if (each.performer !== undefined && each.performer !== node.performer) {
      performer = each.performer;
      edits.push(...handOver(sop, each.id, each.performer));
    }
    edits.push({ kind: 'set-place', element: each.id, place: moved(each.box, by) });
  }
  const name = performer === undefined ? '' : (sop.performer(performer)?.name ?? '');
  return {
    edits,
    label: performer === undefined ? labels.moved : labels.movedTo(name),
    select: dragged.length === 1 ? dragged[0]?.id : undefined,
  };
}

/** Gives a node to another performer, where it is laid out then. */
export function giveTo(sop: SopView, id: string, performer: string): Change {
  const name = sop.performer(performer)?.name ?? nameOf(sop.node(id));
  return {
    edits: [...handOver(sop, id, performer), { kind: 'set-place', element: id, place: undefined }],
    label: labels.movedTo(name),
    select: id,
  };
}

/** What is drawn with a step goes along: its question, its timers, the terminators beside it. */
function handOver(sop: SopView, id: string, performer: string): readonly SopEdit[] {
  const node = sop.node(id);
  return node ? [{ kind: 'set-node', node: { ...node, performer } }] : [];
}
