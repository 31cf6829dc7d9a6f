import type { ProseLine } from '../../layout/document/prose.ts';
import { drawText } from './draw-text.ts';
import type { Block, Frame } from './drawing.ts';
import { mm, types } from './type-sizes.ts';

/** Millimetres: the numbers of lines, and the longest line that one reads well. */
export const proseMeasures = { ordinals: 13, longest: 250 } as const;

/** A line of prose with its number hanging to the left of it. */
export function drawProseLine({ kind, number, text }: ProseLine, { x, y, width }: Frame): Block {
  const isHeading = kind === 'heading';
  const above = isHeading ? mm(2.5) : 0;
  const type = isHeading ? types.heading : types.prose;
  const block = drawText([{ ordinal: number, text }], {
    x,
    y: y + above,
    width: Math.min(width, mm(proseMeasures.longest)),
    type,
    indent: mm(proseMeasures.ordinals),
  });
  return { height: above + block.height + mm(1), shapes: block.shapes };
}
