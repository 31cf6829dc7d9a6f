import { cellLines, cellText, isCentred } from '../../layout/document/cell-text.ts';
import type { DocumentContent } from '../../layout/document/document-content.ts';
import { documentPages } from '../../layout/document/document-pages.ts';
import type { Paper } from '../../layout/document/paper.ts';
import { measureDocument } from '../drawing/measure-document.ts';
import { tableHead } from '../drawing/table-head.ts';
import { mm, types } from '../drawing/type-sizes.ts';
import { officeShapes } from '../office/office-shapes.ts';
import { excelCell } from './row-height.ts';
import { allSides, type CellStyle, type Sheet, type SheetRow, type Side } from './sheet.ts';

/** Of a column's width, what Excel breaks lines within. */
const share = 0.95;
/** What Excel leaves of a page for rows, less than Word. CSS pixels. */
const spare = 12;

const head: CellStyle = {
  size: 8,
  isBold: true,
  isShaded: true,
  across: 'center',
  sides: allSides,
};
const number: CellStyle = { size: 7, isItalic: true, across: 'center', sides: allSides };

/** The flowchart table: printed pages end where the connectors stand, and repeat the head. */
export function flowSheet(content: DocumentContent, paper: Paper): Sheet {
  const measured = measureDocument(content, paper, { cell: excelCell, share });
  const room = { ...measured, flowchartTitle: measured.flowchartTitle + spare };
  const pages = documentPages(content, room, paper).filter((page) => page.kind === 'flow');
  const headRows = [...titleRows(content), ...tableHeadRows(content)];
  const titleHeight = titleRows(content).reduce((sum, { height }) => sum + height, 0);
  let rows = 0;
  let passed = titleHeight;
  const shapes = pages.flatMap(({ page, drawing }) => {
    const below = passed;
    const before = rows;
    rows += page.rowHeights.length;
    passed += page.rowHeights.reduce((sum, height) => sum + height, 0);
    return officeShapes(page.plan, drawing).map((shape) => ({
      ...shape,
      y: shape.y + below,
      row: shape.row + before,
    }));
  });
  const ends = pages.map(
    ({ page }) => headRows.length + page.firstRow + page.rowHeights.length - 1,
  );
  return {
    name: 'Bagan Alir',
    columns: content.widths,
    rows: [
      ...headRows,
      ...pages.flatMap(({ page }) =>
        page.plan.rows.map(({ activity }, index): SheetRow => ({
          height: page.rowHeights[index] ?? 0,
          cells: content.columns.map(({ of }, column) => ({
            column,
            text: textOf(cellText(of, activity, page.firstRow + index, content.form)),
            style: {
              size: 8,
              across: isCentred(of) ? 'center' : 'left',
              sides: sidesOf(content, column),
            },
          })),
        })),
      ),
    ],
    breaks: ends.slice(0, -1),
    titleRows: headRows.length,
    shapes,
  };
}

export function textOf(items: readonly string[]): string {
  return cellLines(items)
    .map(({ ordinal, text }) => (ordinal ? `${ordinal} ${text}` : text))
    .join('\n');
}

/** One field for the drawing: a line between performers would look like an arrow. */
function sidesOf({ columns }: DocumentContent, column: number): readonly Side[] {
  const isPerformer = (at: number) => columns[at]?.of === 'performer';
  return allSides.filter(
    (side) =>
      !isPerformer(column) ||
      !(
        (side === 'left' && isPerformer(column - 1)) ||
        (side === 'right' && isPerformer(column + 1))
      ),
  );
}

function titleRows({ flowchartTitle, columns }: DocumentContent): readonly SheetRow[] {
  if (!flowchartTitle) return [];
  const style: CellStyle = { size: 10, isBold: true, across: 'center' };
  const title = { column: 0, columns: columns.length, text: flowchartTitle, style };
  return [{ height: types.title.lineHeight + mm(2), cells: [title] }];
}

function tableHeadRows(content: DocumentContent): readonly SheetRow[] {
  const { cells, rowHeights } = tableHead(content);
  return rowHeights.map((height, row) => ({
    height,
    cells: cells
      .filter((each) => each.row === row)
      .map(({ column, columns, rows, text }) => ({
        column,
        columns,
        rows,
        text,
        style: row === 2 ? number : head,
      })),
  }));
}
