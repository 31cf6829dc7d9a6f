import type { Box } from '../table/geometry.ts';
import { placeLabels, type PlacedLabel } from '../table/labels.ts';
import { needLetters, type TablePage } from '../table/pages.ts';
import { routeTable, type Routed } from '../table/router.ts';
import type { DocumentContent } from './document-content.ts';
import { paperMeasures } from './paper.ts';

/** Symbols and arrows of one page, over its table. CSS pixels from the table's upper left. */
export interface PageDrawing {
  readonly width: number;
  readonly height: number;
  readonly symbols: readonly {
    readonly id: string;
    readonly kind: TablePage['plan']['symbols'][number]['kind'];
    readonly box: Box;
  }[];
  readonly letters: readonly {
    readonly id: string;
    readonly letter: string;
    readonly box: Box;
  }[];
  readonly arrows: Routed['arrows'];
  readonly labels: readonly PlacedLabel[];
}

/** @param headHeight - of the table's head, CSS pixels */
export function drawPages(
  pages: readonly TablePage[],
  { columns, widths }: DocumentContent,
  headHeight: number,
): readonly PageDrawing[] {
  const lettered = needLetters(pages);
  let x = 0;
  const bands = widths.map((width) => ({ from: x, to: (x += width) }));
  const performers = bands.filter((_, index) => columns[index]?.of === 'performer');
  return pages.map(({ plan, rowHeights, connectors }) => {
    let y = headHeight;
    const rows = rowHeights.map((height) => ({ from: y, to: (y += height) }));
    const geometry = { columns: performers, rows };
    const routed = routeTable(plan, geometry, paperMeasures);
    const at = (id: string) => routed.boxes.get(id);
    return {
      width: x,
      height: y,
      symbols: plan.symbols.flatMap(({ id, kind }) => {
        const box = at(id);
        return box ? [{ id, kind, box }] : [];
      }),
      letters: connectors.flatMap(({ id, letter }) => {
        const box = at(id);
        return lettered && box ? [{ id, letter, box }] : [];
      }),
      arrows: routed.arrows,
      labels: placeLabels(routed, paperMeasures, geometry),
    };
  });
}
