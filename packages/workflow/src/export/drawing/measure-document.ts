import { cellText } from '../../layout/document/cell-text.ts';
import type { DocumentContent } from '../../layout/document/document-content.ts';
import type { Measured } from '../../layout/document/document-pages.ts';
import { printRoom, type Paper } from '../../layout/document/paper.ts';
import { drawCell } from './draw-cell.ts';
import { drawIdentityHead } from './draw-identity.ts';
import { pairHeights } from './draw-pair.ts';
import { drawProseLine } from './draw-prose.ts';
import { tableHead } from './table-head.ts';
import { mm, types, type Type } from './type-sizes.ts';

/** Below the flowchart's title. Millimetres. */
export const titleGap = 2;
/** A text may break differently by a hair elsewhere. CSS pixels. */
const slack = 1;

export interface MeasureOptions {
  /** Of the texts in the table's rows. */
  readonly cell?: Type | undefined;
  /** What of a column's width holds text, 1 being all of it. */
  readonly share?: number | undefined;
}

/** What the parts of a document take, by the widths of Arial's letters. */
export function measureDocument(
  content: DocumentContent,
  paper: Paper,
  { cell = types.cell, share = 1 }: MeasureOptions = {},
): Measured {
  const { width } = printRoom(paper);
  const frame = { x: 0, y: 0, width };
  return {
    head: drawIdentityHead(content, frame).height,
    pairs: content.identity.pairs.map((pair) => pairHeights(pair, width)),
    lines: content.prose.map((line) => drawProseLine(line, frame).height),
    flowchartTitle: content.flowchartTitle ? types.title.lineHeight + mm(titleGap) : 0,
    tableHead: tableHead(content).rowHeights.reduce((sum, height) => sum + height, 0),
    rows: content.plan.rows.map(({ activity }, row) =>
      Math.ceil(
        slack +
          Math.max(
            ...content.columns.map(
              ({ of }, index) =>
                drawCell(
                  cellText(of, activity, row, content.form),
                  of,
                  { x: 0, y: 0, width: (content.widths[index] ?? 0) * share },
                  cell,
                ).height,
            ),
          ),
      ),
    ),
  };
}
