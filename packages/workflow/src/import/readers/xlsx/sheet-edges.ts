import type { SheetContent } from './sheet-content.ts';
import { perPoint } from '../drawn/drawn-shape.ts';

const perPixel = 9_525;

/** Where columns begin, EMU from the left of the sheet; one more than columns. */
export function columnEdges(sheet: SheetContent, count: number): readonly number[] {
  return edges(count, (at) =>
    sheet.hiddenColumns.has(at) ? 0 : pixels(sheet.widths.get(at) ?? sheet.defaultWidth) * perPixel,
  );
}

/** A letter of Calibri 11 is 7 pixels wide: ECMA-376 part 1, 18.3.1.13. */
function pixels(letters: number): number {
  return Math.trunc(((256 * letters + Math.trunc(128 / 7)) / 256) * 7);
}

/** Where rows begin, EMU from the top of the sheet. */
export function rowEdges(sheet: SheetContent, count: number): readonly number[] {
  return edges(count, (at) =>
    sheet.hiddenRows.has(at) ? 0 : (sheet.heights.get(at) ?? sheet.defaultHeight) * perPoint,
  );
}

function edges(count: number, length: (at: number) => number): readonly number[] {
  let edge = 0;
  return [0, ...Array.from({ length: count }, (_, at) => (edge += length(at)))];
}
