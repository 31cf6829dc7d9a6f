import type { Sop } from '@alur/model/sop/sop.js';
import { countingOf } from '@alur/workflow/edit/row-numbers.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import type { CellRange } from '../grid/cell.ts';

export function removeSteps({ activities }: Sop, { top, bottom }: CellRange): readonly SopEdit[] {
  return activities
    .slice(Math.max(0, top), bottom + 1)
    .map(({ id }) => ({ kind: 'remove-activity', activity: id }));
}

/**
 * Moves a block of steps in front of the one at `to`, as the table stands before the move.
 *
 * @returns nothing where it would come to stand where it is
 */
export function moveSteps(
  { activities }: Sop,
  { top, bottom }: Pick<CellRange, 'top' | 'bottom'>,
  to: number,
): readonly SopEdit[] {
  if (to < 0 || to > activities.length || (to >= top && to <= bottom + 1)) return [];
  let after = activities[to - 1]?.id;
  return activities.slice(Math.max(0, top), bottom + 1).map(({ id }): SopEdit => {
    const edit: SopEdit = { kind: 'move-activity', activity: id, after };
    after = id;
    return edit;
  });
}

/**
 * The number of a row that is added below the last: where rows simply count, a number that simply
 * counts elsewhere goes on counting here.
 */
export function numberBelow({ activities }: Sop, number: string): string {
  const isCounting = countingOf(activities) !== undefined;
  return isCounting && /^\d+\.?$/.test(number.trim()) ? '' : number;
}
