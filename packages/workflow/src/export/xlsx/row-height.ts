import { drawText, paragraphsOf } from '../drawing/draw-text.ts';
import { types, type Type } from '../drawing/type-sizes.ts';

/** Excel sets lines wider apart than Word, and breaks them sooner. */
export const excelCell: Type = { ...types.cell, lineHeight: 15 };
const share = 0.93;
/** Above and below a text together, and at its sides. CSS pixels. */
const padding = 4;

/**
 * What a text takes in a cell of Excel.
 *
 * @param width - of the cell, CSS pixels
 */
export function heightOf(text: string, width: number, type: Type = excelCell): number {
  const frame = { x: 0, y: 0, width: width * share - 2 * padding, type };
  return Math.ceil(drawText(paragraphsOf(text), frame).height) + padding;
}
