import type { Sop } from '@alur/model/sop/sop.js';
import { applyEdit } from '../../edit/apply-edit.ts';
import type { AuthoredSop } from '../../edit/authored-sop.ts';
import type { SopEdit } from '../../edit/sop-edit.ts';
import type { MergeConflict } from './merge-conflict.ts';

/**
 * A conflict with only those edits that can be carried out: what one of them leads to may be gone
 * by what else was merged.
 */
export function offerable(sop: Sop, conflict: MergeConflict): MergeConflict {
  const isSafe = (edit: SopEdit) => alwaysDone.has(edit.kind) || isPlaced(sop, edit);
  if ([...conflict.takeTheirs, ...conflict.takeMine].every(isSafe)) return conflict;
  const merged: AuthoredSop = { sop, places: new Map() };
  const taken = edited(merged, conflict.takeTheirs);
  return {
    ...conflict,
    takeTheirs: taken ? conflict.takeTheirs : [],
    takeMine: edited(taken ?? merged, conflict.takeMine) ? conflict.takeMine : [],
  };
}

/** What sets a part of something that is there; carrying each out would take long where many are. */
const alwaysDone: ReadonlySet<SopEdit['kind']> = new Set<SopEdit['kind']>([
  'set-identity',
  'set-form',
  'set-sections',
  'set-activity',
  'set-mutu-baku',
  'set-work',
  'set-performer',
]);

const isPlaced = (sop: Sop, edit: SopEdit) =>
  edit.kind === 'place-symbol' && sop.performers.some(({ id }) => id === edit.performer);

function edited(authored: AuthoredSop, edits: readonly SopEdit[]): AuthoredSop | undefined {
  let at = authored;
  for (const edit of edits) {
    const reading = applyEdit(at, edit);
    if (!reading.ok) return undefined;
    at = reading.value;
  }
  return at;
}
