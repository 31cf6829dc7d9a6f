import type { Sop } from '@alur/model/sop/sop.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';

/**
 * Moves a performer's column in front of the one at `to`, as the table stands before the move.
 *
 * @returns nothing where it would come to stand where it is
 */
export function movePerformer({ performers }: Sop, from: number, to: number): readonly SopEdit[] {
  const moved = performers[from];
  if (!moved || to === from || to === from + 1 || to < 0 || to > performers.length) return [];
  return [{ kind: 'move-performer', performer: moved.id, after: performers[to - 1]?.id }];
}

/** @returns nothing where it is called so already, or would be called nothing */
export function renamePerformer(
  { performers }: Sop,
  at: number,
  written: string,
): readonly SopEdit[] {
  const performer = performers[at];
  const name = written.replace(/\s+/g, ' ').trim();
  if (!performer || name === '' || name === performer.name) return [];
  return [{ kind: 'set-performer', performer: performer.id, change: { name } }];
}
