import { Grid } from '../table/grid.ts';
import { shortParts } from '../words/identity-labels.ts';
import { type FoundLabel, labelLines, labelOf } from './label-of.ts';

/** A label of the identity part with what the table says of it. */
export interface LabelledValue extends FoundLabel {
  readonly row: number;
  readonly column: number;
  /** Lines. */
  readonly value: string;
  /** Where the value stands: rows and columns, each from and to before. */
  readonly area?: { readonly rows: Range; readonly columns: Range } | undefined;
}

type Range = readonly [from: number, to: number];

interface Hit extends FoundLabel {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly below: number;
}

/**
 * The labels in a table and what belongs to each: the rest of its own cell, else the cells on its
 * right, else those below it down to the next label.
 *
 * @param rows - how many rows of the table are looked at: those above a flowchart
 */
export function labelsInTable(grid: Grid, rows = grid.height): readonly LabelledValue[] {
  const hits: Hit[] = [];
  const within: LabelledValue[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < grid.width; column++) {
      if (!grid.isAnchor(row, column)) continue;
      const inner = labelsInCell(grid, row, column);
      if (inner.length > 0) {
        within.push(...inner);
        continue;
      }
      const label = labelOf(grid.text(row, column));
      if (!label) continue;
      const right = column + grid.spanRight(row, column);
      hits.push({ ...label, row, column, right, below: row + grid.spanDown(row, column) });
    }
  }
  const own = hits.map((hit) =>
    hit.rest === '' ? { ...hit, ...valueOf(grid, hit, hits, rows) } : { ...hit, value: hit.rest },
  );
  return [...own, ...within];
}

/** The identity part as a table of its own within a cell, or line by line. */
function labelsInCell(grid: Grid, row: number, column: number): readonly LabelledValue[] {
  const area: LabelledValue['area'] = { rows: [row, row + 1], columns: [column, column + 1] };
  const inner = (grid.at(row, column).tables ?? [])
    .flatMap((table) => labelsInTable(new Grid(table)))
    .filter(({ of }) => shortParts.has(of));
  const lines = labelLines(grid.text(row, column)).map((label) => ({
    ...label,
    value: label.rest,
  }));
  return (inner.length > 1 ? inner : lines).map((label) => ({ ...label, row, column, area }));
}

function valueOf(
  grid: Grid,
  hit: Hit,
  hits: readonly Hit[],
  rows: number,
): Pick<LabelledValue, 'value' | 'area'> {
  const sameRow = hits.filter(({ row }) => row === hit.row);
  const next = Math.min(
    grid.width,
    ...sameRow.filter(({ column }) => column > hit.column).map(({ column }) => column),
  );
  const isShort = shortParts.has(hit.of);
  const nextBelow = Math.min(
    rows,
    ...hits
      .filter(({ row, column, right }) => row >= hit.below && column < next && right > hit.column)
      .map(({ row }) => row),
  );
  // On its right a value goes on down to whatever stands next below the label.
  const nextLabel = nextTextBelow(grid, hit, rows);
  const hasOwnLine = grid.rowTexts(hit.row, hit.right, next).some((text) => !isColon(text));
  if (hasOwnLine)
    return valueIn(
      grid,
      [hit.row, isShort ? hit.below : Math.min(nextBelow, nextLabel)],
      [hit.right, next],
    );
  // A row of nothing but labels is a head with its values below; a logo beside them began above.
  const isHead = sameRow.length > 1 && sameRow.length === ownTexts(grid, hit.row);
  if (isShort && !isHead) return { value: '' };
  return valueIn(grid, [hit.below, isShort ? hit.below + 1 : nextBelow], [hit.column, next]);
}

/** How many cells that say something begin in a row. */
function ownTexts(grid: Grid, row: number): number {
  let count = 0;
  for (let column = 0; column < grid.width; column++) {
    const text = grid.text(row, column);
    if (grid.isAnchor(row, column) && text !== '' && !isColon(text)) count += 1;
  }
  return count;
}

function nextTextBelow(grid: Grid, { below, column }: Hit, rows: number): number {
  for (let row = below; row < rows; row++) if (grid.text(row, column) !== '') return row;
  return rows;
}

function valueIn(grid: Grid, rows: Range, columns: Range): Pick<LabelledValue, 'value' | 'area'> {
  const [from, to] = rows;
  const [left, right] = columns;
  const found: string[] = [];
  for (let row = from; row < to; row++) {
    const texts: string[] = [];
    for (let column = left; column < right; column++) {
      const isAgain = column > left && grid.isOne(row, column, row, column - 1);
      const isRest = row > from && grid.isOne(row, column, row - 1, column);
      const text = grid.text(row, column);
      if (!isAgain && !isRest && text !== '' && !isColon(text)) texts.push(text);
    }
    const [first = '', ...others] = texts;
    // A number in a column of its own is the mark of what stands beside it.
    if (others.length > 0 && /^\(?(?:\d{1,3}|[a-z])[.)]?$/i.test(first))
      found.push(`${first.replace(/[.)]?$/, '.')} ${others.join(' ')}`);
    else found.push(...texts);
  }
  return { value: found.join('\n').replace(/^:\s*/gm, ''), area: { rows, columns } };
}

const isColon = (text: string) => /^[:=]$/.test(text);
