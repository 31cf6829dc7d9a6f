import { readingLimits } from '../reading-limits.ts';
import { cleanLines } from '../clean-text.ts';
import { childrenNamed, numberOf, type XmlElement } from '../xml-tree.ts';
import type { CellRange } from '../xlsx/cell-ref.ts';
import type { SheetContent } from '../xlsx/sheet-content.ts';
import { type OdfContext, rowsOf } from './odf-blocks.ts';
import { odfShapes, odfText } from './odf-text.ts';

/** A sheet of LibreOffice as one of Excel; a million repeated rows cost what one does. */
export function odsSheet(table: XmlElement, { budget, notes }: OdfContext): SheetContent {
  const cells = new Map<number, ReadonlyMap<number, string>>();
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const noteShapes = (within: XmlElement) => {
    for (const each of within.children) {
      if (odfShapes.has(each.name)) notes.add('shape-without-cell', odfText(each, budget, notes));
      else if (each.name === 'frame') notes.add('picture');
    }
  };
  for (const shapes of childrenNamed(table, 'shapes')) noteShapes(shapes);
  let row = 0;
  for (const element of rowsOf(table)) {
    const texts = new Map<number, string>();
    let column = 0;
    for (const cell of element.children) {
      const repeated = numberOf(cell.attributes['number-columns-repeated'], 1);
      const text = childrenNamed(cell, 'p')
        .map((each) => cleanLines(odfText(each, budget, notes)).join('\n'))
        .join('\n')
        .trim();
      noteShapes(cell);
      const columns = numberOf(cell.attributes['number-columns-spanned'], 1);
      const rows = numberOf(cell.attributes['number-rows-spanned'], 1);
      for (let at = 0; text !== '' && at < repeated && column + at < readingLimits.columns; at++) {
        budget.spend('cells');
        texts.set(column + at, text);
      }
      if (columns > 1 || rows > 1) {
        merges.push({
          from: { row, column },
          to: { row: row + rows - 1, column: column + columns - 1 },
        });
      }
      column += repeated;
    }
    const repeated = numberOf(element.attributes['number-rows-repeated'], 1);
    for (let at = 0; texts.size > 0 && at < Math.min(repeated, mostRepeated); at++) {
      cells.set(row + at, texts);
      if (element.attributes['visibility']) hiddenRows.add(row + at);
    }
    row += repeated;
  }
  const none = new Map<number, number>();
  return {
    cells,
    merges,
    hiddenRows,
    hiddenColumns: new Set(),
    heights: none,
    defaultHeight: 15,
    widths: none,
    defaultWidth: 8.43,
  };
}

/** Of one row with something in it. */
const mostRepeated = 1_000;
