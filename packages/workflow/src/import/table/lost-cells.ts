import { type ImportedCell, type ImportedTable, emptyCell } from '../imported-document.ts';
import { wholeTime } from '../words/time-words.ts';
import { Grid } from './grid.ts';
import type { Head } from './head-of.ts';
import { markOf } from './mark-of.ts';

/** A table in which rows that had lost their empty cells are put right, and how many. */
export interface Realigned {
  readonly grid: Grid;
  readonly count: number;
}

/**
 * Puts rows right that are shorter than their head because empty cells were left out, as converters to
 * text with `|` do: their time tells where the others belong. What may stand in several columns goes to
 * one of its own without a head, where it is no performer's.
 */
export function withLostCells(grid: Grid, head: Head, to: number): Realigned {
  const places = placesOf(head);
  if (!places) return { grid, count: 0 };
  let count = 0;
  const rows = grid.table.rows.map((row, at): readonly ImportedCell[] => {
    const own = at < head.to || at >= to ? undefined : realigned(row, places, grid);
    if (own) count += 1;
    return own ?? row;
  });
  if (count === 0) return { grid, count };
  const width = Math.max(...rows.map(({ length }) => length));
  const table: ImportedTable = {
    ...grid.table,
    rows: rows.map((row) => [
      ...row,
      ...Array.from({ length: width - row.length }, () => emptyCell),
    ]),
  };
  return { grid: new Grid(table), count };
}

/** Where a head has its columns; undefined where it has none of activity or time. */
interface Places {
  readonly number: number;
  readonly activity: number;
  readonly performers: readonly number[];
  readonly requiredInputs: number;
  readonly duration: number;
}

function placesOf({ columns }: Head): Places | undefined {
  const place = (part: string) => columns.findIndex((column) => column.part === part);
  const places = {
    number: place('number'),
    activity: place('activity'),
    performers: columns.flatMap(({ part }, at) =>
      part === 'performer' || part === 'performers' ? [at] : [],
    ),
    requiredInputs: place('requiredInputs'),
    duration: place('duration'),
  };
  return places.activity >= 0 && places.duration > places.activity ? places : undefined;
}

function realigned(
  row: readonly ImportedCell[],
  places: Places,
  { width }: Grid,
): readonly ImportedCell[] | undefined {
  // Only what the file lacks is this very cell.
  const cells = row.slice(0, row.findLastIndex((cell) => cell !== emptyCell) + 1);
  const isTime = (cell: ImportedCell | undefined) => wholeTime.test(cell?.text.trim() ?? '');
  const times = cells.flatMap((cell, at) => (isTime(cell) ? [at] : []));
  const [time = -1] = times;
  if (cells.length >= width || times.length !== 1 || time >= places.duration) return undefined;
  if (new Set(cells).size < cells.length) return undefined;
  const right = cells.slice(time + 1);
  if (places.duration + right.length >= width) return undefined;
  const done: ImportedCell[] = Array.from({ length: width }, () => emptyCell);
  const left = cells.slice(0, time);
  const put = (at: number, cell: ImportedCell | undefined) => {
    if (at >= 0 && cell) done[at] = cell;
  };
  if (places.number >= 0 && /^\d{1,3}[.)]?$/.test(left[0]?.text.trim() ?? ''))
    put(places.number, left.shift());
  put(places.activity, left.shift());
  if (places.requiredInputs >= 0 && isInput(left.at(-1))) put(places.requiredInputs, left.pop());
  put(places.duration, cells[time]);
  right.forEach((cell, at) => put(places.duration + 1 + at, cell));
  if (left.length === places.performers.length)
    left.forEach((cell, at) => put(places.performers[at] ?? -1, cell));
  else done.push(...left);
  return done;
}

/** Words, and no mark or label of an arrow. */
function isInput(cell: ImportedCell | undefined): boolean {
  const text = cell?.text.trim() ?? '';
  const mark = cell && markOf(cell);
  return /\p{L}{3}/u.test(text) && (mark === undefined || mark.words === text) && !mark?.isStart;
}
