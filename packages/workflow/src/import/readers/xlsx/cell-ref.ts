/** Where a cell stands, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** `B3` is row 2, column 1; undefined for what is no reference. */
export function cellPlace(ref: string): CellPlace | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(ref) ?? [];
  if (!letters || !digits) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

export interface CellRange {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

export function cellRange(ref: string): CellRange | undefined {
  const [first = '', last = first] = ref.split(':');
  const [from, to] = [cellPlace(first), cellPlace(last)];
  return from && to && from.row <= to.row && from.column <= to.column ? { from, to } : undefined;
}
