import type { ColumnPart } from '@alur/model/sop/sop.js';
import { cellLines, isCentred } from '../../layout/document/cell-text.ts';
import type { Block, Frame } from './drawing.ts';
import { drawText } from './draw-text.ts';
import { itemIndent } from './table-head.ts';
import { types, type Type } from './type-sizes.ts';

/** CSS pixels, as in `flow-sheet.styles.ts`. */
export const cellPadding = { block: 3, inline: 4, border: 1 } as const;

/** The texts of a cell, from its upper border. */
export function drawCell(
  items: readonly string[],
  of: ColumnPart | undefined,
  { x, y, width }: Frame,
  type: Type = types.cell,
): Block {
  const isList = items.length > 1;
  const block = drawText(cellLines(items), {
    x: x + cellPadding.inline,
    y: y + cellPadding.block,
    width: width - 2 * cellPadding.inline - cellPadding.border,
    type,
    align: isCentred(of) ? 'centre' : 'start',
    indent: isList ? itemIndent : 0,
  });
  return { ...block, height: block.height + 2 * cellPadding.block + cellPadding.border };
}
