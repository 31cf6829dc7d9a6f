import { type Block, emptyCell, type ImportedCell } from '../../imported-document.ts';
import type { DraftCell } from '../block-text.ts';
import type { Budget } from '../budget.ts';
import { cleanLines } from '../clean-text.ts';
import type { DrawnShape } from '../drawn/drawn-shape.ts';
import { layOver } from '../drawn/lay-over.ts';
import { readingLimits } from '../reading-limits.ts';
import type { ReadingNotes } from '../reading-notes.ts';
import { SpanGrid } from '../span-grid.ts';
import { typedMarker } from '../typed-marker.ts';
import type { CellRange } from './cell-ref.ts';
import type { SheetContent } from './sheet-content.ts';
import type { DrawnSheet } from './drawn-sheet.ts';
import { rowSegments, type Segment } from './row-segments.ts';

/**
 * The tables of a sheet, which empty rows part, and its lines of one text as paragraphs. A merged
 * cell of one column of a table counts like any.
 */
export function sheetBlocks(
  sheet: DrawnSheet,
  budget: Budget,
  notes: ReadingNotes,
): readonly Block[] {
  const segments = rowSegments(sheet);
  const left = new Set(sheet.shapes);
  const blocks = segments.flatMap((segment) => {
    const grid = segmentGrid(sheet.content, segment, budget, notes);
    const edges = sheet.down.slice(segment.from, segment.to + 2);
    const own = sheet.shapes.filter((shape) => left.has(shape) && isWithin(shape, edges));
    for (const shape of own) left.delete(shape);
    const over = { rows: grid, across: sheet.across, down: edges };
    const { connectors, loose } = layOver(own, over, notes);
    for (const shape of loose) left.add(shape);
    return blocksOf(grid, connectors);
  });
  const boxes = [...left].filter(({ kind }) => kind !== 'arrow');
  for (const { text } of boxes) notes.add(text === '' ? 'shape-without-cell' : 'text-box', text);
  return [
    ...blocks,
    ...boxes.filter(({ text }) => text !== '').map(({ text }) => paragraphOf(text)),
  ];
}

function isWithin({ area, arrow }: DrawnShape, edges: readonly number[]): boolean {
  const y = arrow?.path[0]?.y ?? area.y + area.height / 2;
  return y >= (edges[0] ?? 0) - 1 && y <= (edges.at(-1) ?? 0) + 1;
}

function segmentGrid(
  { cells, merges }: SheetContent,
  { from, to, columns }: Segment,
  budget: Budget,
  notes: ReadingNotes,
): readonly ImportedCell[][] {
  const grid = new SpanGrid(budget, notes);
  const spans = new Map<string, CellRange>();
  for (const range of merges) {
    if (range.from.row >= from && range.from.row <= to) spans.set(keyOf(range.from), range);
  }
  // Merged cells first: Excel keeps what they cover, and does not show it.
  const texts = [...cells].filter(([row]) => row >= from && row <= to);
  for (const isMerged of [true, false]) {
    for (const [row, ofRow] of texts) {
      for (const [column, text] of ofRow) {
        const span = spans.get(keyOf({ row, column }));
        if ((span !== undefined) !== isMerged) continue;
        const cell: DraftCell = { text: cleanLines(text).join('\n') };
        const right = Math.min(span?.to.column ?? column, columns - 1);
        const below = Math.min(span?.to.row ?? row, to);
        grid.place(row - from, column, cell, right - column + 1, below - row + 1);
      }
    }
  }
  for (const { from: start, to: end } of spans.values()) {
    // A merged cell without a text is one cell still.
    if (start.column >= readingLimits.columns || grid.cellAt(start.row - from, start.column))
      continue;
    if (end.column >= columns) continue;
    grid.place(
      start.row - from,
      start.column,
      { text: '' },
      end.column - start.column + 1,
      Math.min(end.row, to) - start.row + 1,
    );
  }
  const rows = grid.rows(to - from + 1);
  return Array.from({ length: to - from + 1 }, (_, at) =>
    Array.from({ length: columns }, (_column, column) => rows[at]?.[column] ?? emptyCell),
  );
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }) =>
  `${row}/${column}`;

function blocksOf(
  grid: readonly ImportedCell[][],
  connectors: readonly NonNullable<Extract<Block, { kind: 'table' }>['connectors']>[number][],
): readonly Block[] {
  const first = grid.findIndex(
    (row, at) => saying(row).length > 1 || reachesDown(row, grid[at + 1]),
  );
  const lines = (first < 0 ? grid : grid.slice(0, first)).flatMap((row) =>
    saying(row).map(({ text }) => paragraphOf(text)),
  );
  if (first < 0) return lines;
  const rows = withoutMargins(grid.slice(first));
  return [...lines, { kind: 'table', rows, ...(connectors.length > 0 ? { connectors } : {}) }];
}

/** The cells of a row that say something, each once. */
function saying(row: readonly ImportedCell[]): readonly ImportedCell[] {
  return [...new Set(row)].filter(({ text, symbols }) => text !== '' || symbols !== undefined);
}

function reachesDown(row: readonly ImportedCell[], next: readonly ImportedCell[] = []): boolean {
  return row.some((cell, at) => cell !== emptyCell && cell === next[at]);
}

function paragraphOf(text: string): Block {
  return { kind: 'paragraph', text, ...typedMarker(text) };
}

/** Columns on the left and the right in which nothing stands are no part of a table. */
function withoutMargins(rows: readonly ImportedCell[][]): readonly (readonly ImportedCell[])[] {
  const says = (column: number) =>
    rows.some((row) => {
      const cell = row[column];
      return cell !== undefined && (cell.text !== '' || cell.symbols !== undefined);
    });
  const width = rows[0]?.length ?? 0;
  let [from, to] = [0, width];
  while (from < to && !says(from)) from += 1;
  while (to > from && !says(to - 1)) to -= 1;
  return rows.map((row) => row.slice(from, to));
}
