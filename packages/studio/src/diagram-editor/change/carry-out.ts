import { applyEdit } from '@alur/workflow/edit/apply-edit.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';

/** The state after some edits, for those that come next; without those that cannot be done. */
export function carryOut(authored: AuthoredSop, edits: readonly SopEdit[]): AuthoredSop {
  return edits.reduce((state, edit) => {
    const edited = applyEdit(state, edit);
    return edited.ok ? edited.value : state;
  }, authored);
}
