import { printRoom, type Paper } from '../../layout/document/paper.ts';
import type { ProseLine } from '../../layout/document/prose.ts';
import { proseMeasures } from '../drawing/draw-prose.ts';
import { mm, types, type Type } from '../drawing/type-sizes.ts';
import { pageBreaks } from './page-breaks.ts';
import { heightOf } from './row-height.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** Millimetres: the column of the lines' numbers. */
export const { ordinals } = proseMeasures;
const prose: Type = { ...types.prose, lineHeight: 18 };

/** The prose that goes with a form, on a sheet of its own. */
export function proseSheet(lines: readonly ProseLine[], paper: Paper): Sheet {
  const columns = [mm(ordinals), printRoom(paper).width - mm(ordinals)];
  const rows = proseRows(lines, columns);
  return {
    name: 'Uraian',
    columns,
    rows,
    breaks: pageBreaks(rows, paper),
    titleRows: 0,
    shapes: [],
  };
}

/** A row for each line: its number in the first column, its text across the others. */
export function proseRows(
  lines: readonly ProseLine[],
  [, ...columns]: readonly number[],
): readonly SheetRow[] {
  const width = columns.reduce((sum, column) => sum + column, 0);
  return lines.map(({ kind, number, text }) => {
    const isHeading = kind === 'heading';
    const style = { size: 10, isBold: isHeading, down: isHeading ? 'center' : 'top' } as const;
    return {
      keepWithNext: isHeading,
      height: heightOf(text, width, prose) + (isHeading ? mm(2.5) : 0),
      cells: [
        { column: 0, text: number, style },
        { column: 1, columns: columns.length, text, style },
      ],
    };
  });
}
