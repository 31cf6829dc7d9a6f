import { columnGroups } from '../../layout/document/column-groups.ts';
import type { DocumentContent } from '../../layout/document/document-content.ts';
import { paragraphsOf, drawText } from './draw-text.ts';
import { mm, types, type Type } from './type-sizes.ts';

/** A cell of the head, by the columns and rows that it spans. */
export interface HeadCell {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly rows: number;
  readonly type: Type;
}

export interface TableHead {
  readonly cells: readonly HeadCell[];
  /** Groups, columns, column numbers. CSS pixels. */
  readonly rowHeights: readonly [number, number, number];
}

/** CSS pixels, as in `flow-sheet.styles.ts`: above and below, left and right, and the border. */
export const headPadding = { block: 4, inline: 3, border: 1 } as const;

/** The head of the form: groups, columns and the row of column numbers. */
export function tableHead({
  columns,
  widths,
}: Pick<DocumentContent, 'columns' | 'widths'>): TableHead {
  const cells: HeadCell[] = [];
  let column = 0;
  for (const group of columnGroups(columns)) {
    const spans = { column, columns: group.columns.length, type: types.head };
    if (group.label) {
      cells.push({ ...spans, text: group.label, row: 0, rows: 1 });
      group.columns.forEach(({ label }, index) =>
        cells.push({ ...spans, text: label, column: column + index, columns: 1, row: 1, rows: 1 }),
      );
    } else {
      cells.push({ ...spans, text: group.columns[0]?.label ?? '', row: 0, rows: 2 });
    }
    column += group.columns.length;
  }
  const need = (row: number, rows: number) =>
    Math.max(
      0,
      ...cells
        .filter((cell) => cell.row === row && cell.rows === rows)
        .map((cell) => headCellHeight(cell, widths)),
    );
  const groups = Math.max(need(0, 1), columns.some(({ group }) => group) ? 0 : need(0, 2) / 2);
  const names = Math.max(need(1, 1), need(0, 2) - groups);
  return {
    cells: [
      ...cells,
      ...columns.map(({ number }, at) => ({
        text: number,
        column: at,
        columns: 1,
        row: 2,
        rows: 1,
        type: types.number,
      })),
    ],
    rowHeights: [Math.ceil(groups), Math.ceil(names), types.number.lineHeight + headPadding.border],
  };
}

/** From the left border of the first column to the right one of the last. */
export function widthOf({ column, columns }: HeadCell, widths: readonly number[]): number {
  return widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}

function headCellHeight(cell: HeadCell, widths: readonly number[]): number {
  const width = widthOf(cell, widths) - 2 * headPadding.inline - headPadding.border;
  const text = drawText(paragraphsOf(cell.text), { x: 0, y: 0, width, type: cell.type });
  return text.height + 2 * headPadding.block + headPadding.border;
}

/** Of an item in a cell: how far its text stands from its number. */
export const itemIndent = mm(3.6);
