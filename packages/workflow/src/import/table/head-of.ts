import { closestMatch } from 'leven';
import { keyOf } from '../text/plain.ts';
import { columnHeads, type HeadPart, longerHeads, unitInHead } from '../words/column-heads.ts';
import type { Grid } from './grid.ts';
import { markOf } from './mark-of.ts';

export interface HeadColumn {
  /** As the document has it, in one line. */
  readonly label: string;
  readonly group?: string | undefined;
  readonly number?: string | undefined;
  /** `performers` is a single column with names in its cells; undefined is a head nobody knows. */
  readonly part: Exclude<HeadPart, 'mutuBaku'> | 'performer' | undefined;
  /** Of a column of bare numbers: `menit`. */
  readonly unit?: string | undefined;
}

export interface Head {
  /** The first row of the head, and the first one below it. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly HeadColumn[];
}

const heads = new Map(
  Object.entries(columnHeads).flatMap(([part, keys]) =>
    keys.map((key) => [key, part as HeadPart] as const),
  ),
);
const longHeads = [...heads.keys()].filter((key) => key.length >= 8);

function headPart(text: string): HeadPart | undefined {
  const key = keyOf(text.replace(unitInHead, ''));
  const exact = heads.get(key) ?? longerHeads.find(([words]) => words.test(key))?.[1];
  if (exact !== undefined || key.length < 7 || key.length > 40) return exact;
  const closest = closestMatch(key, longHeads, { maxDistance: 1 });
  return closest === undefined ? undefined : heads.get(closest);
}

/** Next head of a flowchart table at or below a row. */
export function headOf(grid: Grid, start = 0): Head | undefined {
  for (let row = start; row < grid.height; row++) {
    const activity = columnOf(grid, row, 'activity');
    if (activity === undefined) continue;
    // Below "Prosedur", "Unit Terkait" is the next label of a form and no column.
    const beside = [...partsIn(grid, row), ...partsIn(grid, row + 1, activity)];
    if (!companions.some((part) => beside.includes(part))) continue;
    const above = row > start ? partsIn(grid, row - 1) : new Set<HeadPart>();
    const from = above.has('performers') || above.has('mutuBaku') ? row - 1 : row;
    return readHead(grid, from, row);
  }
  return undefined;
}

const companions: readonly HeadPart[] = [
  ...(['performers', 'mutuBaku', 'duration', 'outputs', 'requiredInputs'] as const),
];

/** @param except - a column that is not looked at */
function partsIn(grid: Grid, row: number, except = -1): Set<HeadPart> {
  const found = new Set<HeadPart>();
  for (let column = 0; row < grid.height && column < grid.width; column++) {
    const part = column === except ? undefined : headPart(grid.text(row, column));
    if (part !== undefined) found.add(part);
  }
  return found;
}

function readHead(grid: Grid, from: number, main: number): Head {
  const activity = columnOf(grid, main, 'activity') ?? 0;
  let to = main + 1;
  while (to < Math.min(grid.height, from + mostRows) && isHeadRow(grid, to, main, activity))
    to += 1;
  const numbers = to < grid.height && isNumberRow(grid, to) ? to : undefined;
  const below = numbers === undefined ? to : numbers + 1;
  const columns = Array.from({ length: grid.width }, (_, index): HeadColumn => {
    const column = readColumn(grid, index, from, to);
    const isOne = column.part === 'performers' && isMarked(grid, index, below);
    return isOne ? { ...column, part: undefined } : column;
  });
  const isGrouped = columns.some(({ part }) => part === 'performer');
  const standard = columns.findIndex(({ part }, at) => at > activity && isOfStandard(part));
  const partOf = (column: HeadColumn, index: number): HeadColumn['part'] => {
    if (column.part !== undefined) return column.part;
    if (column.label === '') return isNumbering(grid, index, below, columns) ? 'number' : undefined;
    if (!isGrouped && column.group === undefined) return 'performer';
    // In a file that lost its merged cells "Pelaksana" stands over the middle one of its columns.
    const isBetween = index > activity && index < standard;
    const isUnder = isBetween && grid.text(from, index) === '' && to - from > 1;
    return isBetween && (isGrouped ? isUnder && column.group === undefined : true)
      ? 'performer'
      : undefined;
  };
  return {
    from,
    to: below,
    columns: columns.map((column, index) => ({
      ...column,
      part: partOf(column, index),
      ...(numbers === undefined ? {} : { number: grid.text(numbers, index).replace(/[().]/g, '') }),
    })),
  };
}

/** Marks alone, and no name: "Petugas" is then one performer beside others. */
function isMarked(grid: Grid, column: number, from: number): boolean {
  const marks = Array.from({ length: grid.height - from }, (_, row) =>
    markOf(grid.at(from + row, column)),
  ).filter((mark) => mark !== undefined);
  return marks.length > 0 && marks.every(({ kinds, words }) => kinds.length > 0 && words === '');
}

const ofStandard: readonly HeadColumn['part'][] = ['requiredInputs', 'duration', 'outputs'];
const isOfStandard = (part: HeadColumn['part']) => ofStandard.includes(part);

/** A column without a head, left of the activities, with nothing but numbers: that of their numbers. */
function isNumbering(
  grid: Grid,
  column: number,
  from: number,
  columns: readonly HeadColumn[],
): boolean {
  if (columns.some(({ part }) => part === 'number')) return false;
  if (columns.findIndex(({ part }) => part === 'activity') !== column + 1) return false;
  const texts: string[] = [];
  for (let row = from; row < grid.height; row++)
    if (grid.text(row, column) !== '') texts.push(grid.text(row, column));
  return texts.length > 0 && texts.every((text) => /^\d{1,3}[.)]?$/.test(text));
}

/** Rows of a head, without the one of column numbers. */
const mostRows = 4;

function columnOf(grid: Grid, row: number, part: HeadPart): number | undefined {
  for (let column = 0; column < grid.width; column++)
    if (headPart(grid.text(row, column)) === part) return column;
  return undefined;
}

/** Below the first row of a head, the column of activities has nothing new, and something else has. */
function isHeadRow(grid: Grid, row: number, main: number, activity: number): boolean {
  if (isNumberRow(grid, row)) return false;
  const own = grid.text(row, activity);
  if (own !== '' && !grid.isOne(row, activity, main, activity)) return false;
  const fresh = Array.from({ length: grid.width }, (_, column) => column).filter(
    (column) => grid.text(row, column) !== '' && !grid.isOne(row, column, row - 1, column),
  );
  // A symbol or a mark is no name, and no head has a number.
  return fresh.length > 0 && fresh.every((column) => /\p{L}{2}/u.test(grid.text(row, column)));
}

function isNumberRow(grid: Grid, row: number): boolean {
  const texts = grid.rowTexts(row);
  return texts.length >= 3 && texts.every((text) => /^\(?\d{1,2}\)?\.?(?:\s\d{1,2})*$/.test(text));
}

function readColumn(grid: Grid, column: number, from: number, to: number): HeadColumn {
  const levels: string[] = [];
  for (let row = from; row < to; row++) {
    if (row > from && grid.isOne(row, column, row - 1, column)) continue;
    const text = grid.text(row, column) || groupLeftOf(grid, row, column, to);
    if (text !== '') levels.push(text.replaceAll('\n', ' '));
  }
  const label = levels.at(-1) ?? '';
  const group = levels.length > 1 ? levels[0] : undefined;
  const own = headPart(label);
  const isBelow = levels.slice(0, -1).some((level) => headPart(level) === 'performers');
  const unit = unitInHead.exec(label)?.[1]?.toLowerCase();
  return {
    label,
    ...(group === undefined ? {} : { group }),
    part:
      isBelow && (own === undefined || own === 'mutuBaku' || !isOfStandard(own))
        ? 'performer'
        : own === 'mutuBaku'
          ? undefined
          : own,
    ...(unit === undefined ? {} : { unit }),
  };
}

/** In a file that lost its merged cells, a group stands in the first of its columns only. */
function groupLeftOf(grid: Grid, row: number, column: number, to: number): string {
  const hasBelow = (at: number) => {
    for (let below = row + 1; below < to; below++)
      if (grid.text(below, at) !== '' && !grid.isOne(below, at, row, at)) return true;
    return false;
  };
  if (!hasBelow(column)) return '';
  for (let left = column - 1; left >= 0; left--) {
    const text = grid.text(row, left);
    if (text !== '') return hasBelow(left) ? text : '';
  }
  return '';
}
