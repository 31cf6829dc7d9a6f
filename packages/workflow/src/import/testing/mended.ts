import { applyEdit } from '../../edit/apply-edit.ts';
import type { SopEdit } from '../../edit/sop-edit.ts';
import type { AuthoredSop } from '../../edit/authored-sop.ts';

/** An SOP after the edits of a mend. Throws what the first refused edit was refused for. */
export function mended(authored: AuthoredSop, edits: readonly SopEdit[]): AuthoredSop {
  return edits.reduce((before, edit) => {
    const reading = applyEdit(before, edit);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return reading.value;
  }, authored);
}
