import {
  HeightRule,
  Paragraph,
  LineRuleType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { cellLines, cellText, isCentred } from '../../layout/document/cell-text.ts';
import type { DocumentContent } from '../../layout/document/document-content.ts';
import type { DocumentPage } from '../../layout/document/document-pages.ts';
import { cellPadding } from '../drawing/draw-cell.ts';
import { headColour } from '../drawing/drawing.ts';
import { headPadding, itemIndent, tableHead, widthOf } from '../drawing/table-head.ts';
import { types } from '../drawing/type-sizes.ts';
import { officeShapes, type OfficeShape } from '../office/office-shapes.ts';
import { ShapeRun } from './docx-shape.ts';
import { noRule, paragraph, rule, twips } from './docx-text.ts';

type FlowPage = Extract<DocumentPage, { readonly kind: 'flow' }>;

/**
 * The rows of one page under their head, with symbols and arrows as shapes that Word can edit. Each
 * shape is held by the cell that it stands in, or that its arrow leaves.
 *
 * @param firstId - of the shapes
 */
export function flowTable(content: DocumentContent, page: FlowPage, firstId: number): Table {
  const { widths } = content;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    indent: { size: 0, type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    rows: [...headRows(content), ...bodyRows(content, page, firstId)],
  });
}

export function shapeCount({ page, drawing }: FlowPage): number {
  return officeShapes(page.plan, drawing).length;
}

function headRows(content: DocumentContent): readonly TableRow[] {
  const { cells, rowHeights } = tableHead(content);
  return rowHeights.map((height, row) => {
    // A cell over two rows goes on in the second as an empty one.
    const own = cells
      .filter((cell) => cell.row === row || (cell.row < row && cell.row + cell.rows > row))
      .sort((a, b) => a.column - b.column);
    return new TableRow({
      tableHeader: true,
      cantSplit: true,
      height: { value: twips(height), rule: HeightRule.EXACT },
      children: own.map((cell) => {
        const text = cell.row === row ? cell.text : '';
        return new TableCell({
          columnSpan: cell.columns,
          ...(cell.rows > 1
            ? {
                verticalMerge:
                  cell.row === row ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
              }
            : {}),
          width: { size: twips(widthOf(cell, content.widths)), type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          borders: { top: rule, bottom: rule, left: rule, right: rule },
          margins: { left: twips(headPadding.inline), right: twips(headPadding.inline) },
          ...(row < 2 ? { shading: { fill: headColour.slice(1) } } : {}),
          children: [paragraph(text, { type: cell.type, isCentred: true })],
        });
      }),
    });
  });
}

function bodyRows(
  content: DocumentContent,
  { page, drawing }: FlowPage,
  firstId: number,
): readonly TableRow[] {
  const { columns, widths, form } = content;
  const shapes = officeShapes(page.plan, drawing).map((shape, index) => ({
    shape,
    id: firstId + index,
  }));
  const left = edges(widths, 0);
  const top = edges(
    page.rowHeights,
    drawing.height - page.rowHeights.reduce((sum, height) => sum + height, 0),
  );
  return page.plan.rows.map(({ activity }, row) => {
    const height = page.rowHeights[row] ?? 0;
    return new TableRow({
      cantSplit: true,
      height: { value: twips(height), rule: HeightRule.ATLEAST },
      children: columns.map(({ of, performer }, column) => {
        const isNext = columns[column + 1]?.of === 'performer';
        const isBefore = columns[column - 1]?.of === 'performer';
        if (of === 'performer') {
          const own = shapes.filter(
            ({ shape }) => shape.row === row && shape.performer === performer,
          );
          return new TableCell({
            verticalAlign: VerticalAlignTable.TOP,
            width: { size: twips(widths[column] ?? 0), type: WidthType.DXA },
            // One field for the drawing: a line between performers would look like an arrow.
            borders: {
              top: rule,
              bottom: rule,
              left: isBefore ? noRule : rule,
              right: isNext ? noRule : rule,
            },
            children: [anchorParagraph(own, left[column] ?? 0, top[row] ?? 0)],
          });
        }
        const items = cellText(of, activity, page.firstRow + row, form);
        const lines = cellLines(items);
        return new TableCell({
          verticalAlign: VerticalAlignTable.CENTER,
          width: { size: twips(widths[column] ?? 0), type: WidthType.DXA },
          borders: { top: rule, bottom: rule, left: rule, right: rule },
          margins: {
            top: twips(cellPadding.block),
            bottom: twips(cellPadding.block),
            left: twips(cellPadding.inline),
            right: twips(cellPadding.inline),
          },
          children: (lines.length > 0 ? lines : [{ text: '', ordinal: '', isItem: false }]).map(
            ({ text, ordinal, isItem }) =>
              paragraph(text, {
                type: types.cell,
                isCentred: isCentred(of),
                ordinal,
                ...(isItem ? { indent: itemIndent, hanging: itemIndent } : {}),
              }),
          ),
        });
      }),
    });
  });
}

function anchorParagraph(
  shapes: readonly { readonly shape: OfficeShape; readonly id: number }[],
  left: number,
  top: number,
): Paragraph {
  return new Paragraph({
    spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    children: shapes.map(({ shape, id }) => new ShapeRun(shape, shape.x - left, shape.y - top, id)),
  });
}

function edges(lengths: readonly number[], from: number): readonly number[] {
  let edge = from;
  return [from, ...lengths.map((length) => (edge += length))];
}
