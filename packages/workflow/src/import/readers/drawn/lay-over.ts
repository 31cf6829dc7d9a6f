import {
  emptyCell,
  type DrawnConnector,
  type DrawnSymbol,
  type ImportedCell,
} from '../../imported-document.ts';
import { readingLimits } from '../reading-limits.ts';
import type { ReadingNotes } from '../reading-notes.ts';
import type { DraftCell } from '../block-text.ts';
import { centreOf, type DrawnShape } from './drawn-shape.ts';
import { joinArrows } from './join-arrows.ts';

/** A table under its drawing. Edges are EMU from its upper left, one more than columns or rows. */
export interface DrawnGrid {
  readonly rows: readonly ImportedCell[][];
  readonly across: readonly number[];
  readonly down: readonly number[];
}

export interface LaidOver {
  readonly connectors: readonly DrawnConnector[];
  /** Shapes that lie over no cell. */
  readonly loose: readonly DrawnShape[];
}

/** Gives each cell the symbols whose middle lies over it, and joins them by their arrows. */
export function layOver(
  shapes: readonly DrawnShape[],
  grid: DrawnGrid,
  notes: ReadingNotes,
): LaidOver {
  if (shapes.length > readingLimits.shapes) {
    notes.add('too-many-shapes', '', shapes.length);
    return { connectors: [], loose: [] };
  }
  const arrows = shapes.filter(({ kind }) => kind === 'arrow');
  const labels = shapes.filter(({ kind }) => kind === 'label');
  const symbols = shapes.filter(({ kind }) => kind !== 'arrow' && kind !== 'label');
  const loose = symbols.filter((shape) => !give(shape, shape.kind as DrawnSymbol['shape'], grid));
  const placed = symbols.filter((shape) => !loose.includes(shape));
  const { connectors, unread } = joinArrows(arrows, placed, labels);
  const unjoined = connectors.filter(({ from, to }) => from === undefined || to === undefined);
  if (unjoined.length > 0) notes.add('loose-connector', '', unjoined.length);
  const strayLabels = unread.filter((label) => !give(label, 'other', grid));
  return { connectors, loose: [...loose, ...strayLabels] };
}

function give(shape: DrawnShape, kind: DrawnSymbol['shape'], grid: DrawnGrid): boolean {
  const { x, y } = centreOf(shape.area);
  const [row, column] = [indexAt(y, grid.down), indexAt(x, grid.across)];
  const cells = grid.rows[row];
  const found = cells?.[column];
  if (!cells || !found) return false;
  // Positions that the file lacks share one cell, which must stay empty.
  const cell: DraftCell = found === emptyCell ? { text: '' } : found;
  cells[column] = cell;
  cell.symbols = [...(cell.symbols ?? []), { id: shape.id, shape: kind, text: shape.text }];
  return true;
}

/** What was drawn by hand may stand a little outside. EMU, 5 mm. */
const outside = 180_000;

function indexAt(length: number, edges: readonly number[]): number {
  const [first = 0, last = 0] = [edges[0], edges.at(-1)];
  if (length < first - outside || length > last + outside) return -1;
  const inner = edges.slice(1, -1);
  const index = inner.findIndex((edge) => length < edge);
  return index < 0 ? inner.length : index;
}
