/** A cell of the grid by its place; rows and columns count from 0. */
export interface Cell {
  /** {@link headRow} for the heads of the columns; as many as there are steps for the row of a new one. */
  readonly row: number;
  readonly column: number;
}

export const headRow = -1;

/** Both ends included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface GridSize {
  /** The steps, without the row of a new one. */
  readonly steps: number;
  readonly columns: number;
}

export function rangeBetween(a: Cell, b: Cell): CellRange {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

export const isSameCell = (a: Cell, b: Cell): boolean => a.row === b.row && a.column === b.column;

/** The cell itself, or the nearest that there is. */
export function within({ row, column }: Cell, { steps, columns }: GridSize): Cell {
  return {
    row: Math.max(headRow, Math.min(row, steps)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}
