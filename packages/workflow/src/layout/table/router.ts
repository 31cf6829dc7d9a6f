/**
 * Draws the arrows of a flowchart table: orthogonal, never through a symbol, side by side where
 * they share a way.
 *
 * The ways are the lines of a grid: the middle of each column and of each level of symbols, and
 * between them channels with a few tracks each. Every arrow takes the cheapest way through the grid
 * (A*, counting length, bends and crossings); a way that another arrow runs along is closed to it,
 * unless both lead to the same symbol. Arrows are placed one after another, short ones first, for
 * they have the least choice.
 */

import type { Box, Measures, Point, TableGeometry } from './geometry.ts';
import type { SymbolKind, TableArrow, TablePlan, TableSymbol } from './plan.ts';
import { WayGrid } from './way-grid.ts';

export interface RoutedArrow {
  readonly arrow: TableArrow;
  /** The corners, from the border of the source to that of the target. */
  readonly points: readonly Point[];
}

export interface Routed {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly arrows: readonly RoutedArrow[];
}

/**
 * Places symbols and routes arrows.
 *
 * @param geometry - one band for each column and row of the plan
 */
export function routeTable(plan: TablePlan, geometry: TableGeometry, measures: Measures): Routed {
  const boxes = new Map(
    plan.symbols.map((symbol) => [symbol.id, boxOf(symbol, plan, geometry, measures)]),
  );
  const grid = new WayGrid(plan, geometry, boxes, measures);
  const spans = plan.arrows.map(({ source, target }) => {
    const from = boxes.get(source);
    const to = boxes.get(target);
    return from && to ? Math.abs(from.x - to.x) + Math.abs(from.y - to.y) : 0;
  });
  const order = [...spans.keys()].sort((a, b) => (spans[a] as number) - (spans[b] as number));
  const found: (readonly Point[] | undefined)[] = [];
  for (const index of order) found[index] = grid.route(plan.arrows[index] as TableArrow);
  return {
    boxes,
    arrows: plan.arrows.flatMap((arrow, index) => {
      const points = found[index];
      return points ? [{ arrow, points }] : [];
    }),
  };
}

function boxOf(
  { column, row, level, kind }: TableSymbol,
  plan: TablePlan,
  geometry: TableGeometry,
  { symbolWidth, symbolHeight }: Measures,
): Box {
  const columnBand = geometry.columns[column] ?? { from: 0, to: symbolWidth };
  const rowBand = geometry.rows[row] ?? { from: 0, to: symbolHeight };
  const levels = plan.rows[row]?.levels ?? 1;
  return {
    x: (columnBand.from + columnBand.to) / 2,
    y: rowBand.from + ((rowBand.to - rowBand.from) * (level + 0.5)) / levels,
    ...sizeOf(kind, Math.min(symbolWidth, columnBand.to - columnBand.from - 12), symbolHeight),
  };
}

function sizeOf(kind: SymbolKind, width: number, height: number): Pick<Box, 'width' | 'height'> {
  switch (kind) {
    case 'decision':
      return { width, height: height + 6 };
    case 'connector':
      return { width: width * 0.6, height: height * 0.8 };
    case 'process':
    case 'terminator':
      return { width, height };
  }
}
