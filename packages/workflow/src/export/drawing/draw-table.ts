import { cellText } from '../../layout/document/cell-text.ts';
import type { DocumentContent } from '../../layout/document/document-content.ts';
import type { PageDrawing } from '../../layout/document/page-drawing.ts';
import type { TablePage } from '../../layout/table/pages.ts';
import { drawCell } from './draw-cell.ts';
import { drawFlow } from './draw-flow.ts';
import { paragraphsOf, drawText } from './draw-text.ts';
import { headColour, lines, type Block, type DrawnShape, type Frame } from './drawing.ts';
import { headPadding, tableHead, widthOf } from './table-head.ts';
import { mm, types } from './type-sizes.ts';
import { titleGap } from './measure-document.ts';

/** The flowchart's title, the head, the rows of a page, and what is drawn over them. */
export function drawTable(
  content: DocumentContent,
  page: TablePage,
  drawing: PageDrawing,
  { x, y, width }: Frame,
): Block {
  const title = drawTitle(content, { x, y, width });
  const top = y + title.height;
  const head = drawHead(content, { x, y: top, width });
  const rows = drawRows(content, page, { x, y: top + head.height, width });
  const whole = drawing.width;
  return {
    height: title.height + head.height + rows.height,
    shapes: [
      ...title.shapes,
      ...head.shapes,
      ...rows.shapes,
      lines(
        [x, top, x, y + title.height + head.height + rows.height],
        [x + whole, top, x + whole, top + head.height + rows.height],
      ),
      ...drawFlow(drawing, { x, y: top }),
    ],
  };
}

function drawTitle({ flowchartTitle }: DocumentContent, frame: Frame): Block {
  if (!flowchartTitle) return { height: 0, shapes: [] };
  const text = [{ text: flowchartTitle }];
  const block = drawText(text, { ...frame, type: types.title, align: 'centre' });
  return { height: types.title.lineHeight + mm(titleGap), shapes: block.shapes };
}

function drawHead(content: DocumentContent, { x, y }: Frame): Block {
  const { widths } = content;
  const { cells, rowHeights } = tableHead(content);
  const left = edges(widths, x);
  const top = edges(rowHeights, y);
  const whole = (left.at(-1) ?? x) - x;
  const shapes: DrawnShape[] = [
    {
      kind: 'area',
      x,
      y,
      width: whole,
      height: rowHeights[0] + rowHeights[1],
      fill: headColour,
    },
    lines([x, y, x + whole, y]),
  ];
  for (const cell of cells) {
    const cellX = left[cell.column] ?? x;
    const cellY = top[cell.row] ?? y;
    const bottom = top[cell.row + cell.rows] ?? y;
    const width = widthOf(cell, widths);
    const text = paragraphsOf(cell.text);
    const frame = {
      x: cellX + headPadding.inline,
      y: 0,
      width: width - 2 * headPadding.inline - headPadding.border,
      type: cell.type,
      align: 'centre',
    } as const;
    const { height } = drawText(text, frame);
    const middle = cellY + (bottom - cellY - height) / 2;
    shapes.push(...drawText(text, { ...frame, y: middle }).shapes);
    shapes.push(lines([cellX, bottom, cellX + width, bottom]));
    shapes.push(lines([cellX + width, cellY, cellX + width, bottom]));
  }
  return { height: (top.at(-1) ?? y) - y, shapes };
}

function drawRows(content: DocumentContent, page: TablePage, { x, y }: Frame): Block {
  const { columns, widths, form } = content;
  const left = edges(widths, x);
  const top = edges(page.rowHeights, y);
  const shapes: DrawnShape[] = [];
  page.plan.rows.forEach(({ activity }, index) => {
    const rowTop = top[index] ?? y;
    const height = page.rowHeights[index] ?? 0;
    columns.forEach(({ of }, column) => {
      const items = cellText(of, activity, page.firstRow + index, form);
      const frame = { x: left[column] ?? x, width: widths[column] ?? 0 };
      const spare = height - drawCell(items, of, { ...frame, y: 0 }).height;
      shapes.push(...drawCell(items, of, { ...frame, y: rowTop + spare / 2 }).shapes);
    });
    shapes.push(lines([x, rowTop + height, left.at(-1) ?? x, rowTop + height]));
  });
  const bottom = top.at(-1) ?? y;
  columns.forEach(({ of }, column) => {
    // One field for the drawing: a line between performers would look like an arrow.
    if (of === 'performer' && columns[column + 1]?.of === 'performer') return;
    const edge = left[column + 1] ?? x;
    shapes.push(lines([edge, y, edge, bottom]));
  });
  return { height: bottom - y, shapes };
}

/** Where each begins, and where the last ends. */
function edges(lengths: readonly number[], from: number): readonly number[] {
  let edge = from;
  return [from, ...lengths.map((length) => (edge += length))];
}
