import { centreOf } from '../drawn/drawn-shape.ts';
import type { DrawnSheet } from './drawn-sheet.ts';

/** Rows that follow one another without an empty one. */
export interface Segment {
  readonly from: number;
  /** The last row itself. */
  readonly to: number;
  /** How many columns say something, from the left of the sheet. */
  readonly columns: number;
}

export function rowSegments(sheet: DrawnSheet): readonly Segment[] {
  const { cells, merges } = sheet.content;
  const occupied = new Set(cells.keys());
  for (const { from, to } of merges) {
    if (!cells.get(from.row)?.has(from.column)) continue;
    const last = Math.min(to.row, from.row + mostMerged);
    for (let row = from.row; row <= last; row++) occupied.add(row);
  }
  for (const shape of sheet.shapes) {
    const row = indexAt(centreOf(shape.area).y, sheet.down);
    if (shape.kind !== 'arrow' && row !== undefined) occupied.add(row);
  }
  const columns = columnCount(sheet);
  const segments: { from: number; to: number; columns: number }[] = [];
  for (const row of [...occupied].sort((a, b) => a - b)) {
    const last = segments.at(-1);
    if (last && (row === last.to + 1 || countsOn(sheet, last.to, row))) last.to = row;
    else segments.push({ from: row, to: row, columns });
  }
  return segments;
}

/** Merged rows of one cell. */
const mostMerged = 200;

/** A row that is empty by mistake does not end a table whose numbers go on behind it. */
function countsOn({ content: { cells } }: DrawnSheet, before: number, after: number): boolean {
  if (after - before > mostLost) return false;
  const number = (row: number) => {
    const [first] = [...(cells.get(row) ?? [])].sort(([a], [b]) => a - b);
    return first && /^\d{1,3}\.?$/.test(first[1].trim())
      ? Number.parseInt(first[1], 10)
      : undefined;
  };
  const [last, next] = [number(before), number(after)];
  return last !== undefined && next === last + 1;
}

const mostLost = 4;

function columnCount({ content, shapes, across }: DrawnSheet): number {
  const texts = [...content.cells.values()].flatMap((row) => [...row.keys()]);
  const merged = content.merges
    .filter(({ from }) => content.cells.get(from.row)?.has(from.column))
    .map(({ to }) => Math.min(to.column, across.length - 2));
  const drawn = shapes
    .filter(({ kind }) => kind !== 'arrow')
    .map(({ area }) => indexAt(centreOf(area).x, across) ?? 0);
  return [...texts, ...merged, ...drawn].reduce((most, each) => Math.max(most, each + 1), 0);
}

function indexAt(length: number, edges: readonly number[]): number | undefined {
  const index = edges.findIndex((edge) => edge > length) - 1;
  return index < 0 ? undefined : index;
}
