import type { ColumnPart } from '@alur/model/sop/sop.js';
import type { TableColumn } from './table-columns.ts';

/** What a column of text gets of the width that is left, weighed by how much stands in such columns. */
const shares = { activity: 34, requiredInputs: 24, outputs: 21, remarks: 17 } as const;

const numberWidth = 9;
const durationWidth = 19;
/** Of columns that no row has a text in: enough for their heads. */
const emptyWidth = 24;
const unusedWidth = 21;
/** As on signed SOPs: no wider than reads well, together no more than this part of the page. */
const performer = { most: 25, least: 8, part: 0.4 } as const;

/**
 * Divides the width of a page among the columns of the flowchart table.
 *
 * @param width - in millimetres
 * @param isUsed - whether any row has a text there
 * @returns millimetres, one for each column, together the width
 */
export function columnWidths(
  columns: readonly TableColumn[],
  width: number,
  isUsed: (part: ColumnPart) => boolean = () => true,
): readonly number[] {
  const performers = columns.filter(({ of }) => of === 'performer').length;
  const performerWidth = Math.max(
    performer.least,
    Math.min(performer.most, (width * performer.part) / Math.max(1, performers)),
  );
  const fixed = columns.map(({ of }) => {
    if (of === 'performer') return performerWidth;
    if (of === 'number') return numberWidth;
    if (of === 'duration') return durationWidth;
    if (of === undefined) return emptyWidth;
    return isUsed(of) ? 0 : unusedWidth;
  });
  const left = width - fixed.reduce((sum, one) => sum + one, 0);
  const shareOf = ({ of }: TableColumn) =>
    of && of in shares && isUsed(of) ? shares[of as keyof typeof shares] : 0;
  const all = columns.reduce((sum, column) => sum + shareOf(column), 0);
  return columns.map((column, index) => fixed[index] || (left * shareOf(column)) / all);
}
