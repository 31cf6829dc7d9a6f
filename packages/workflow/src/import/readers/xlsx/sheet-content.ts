import type { CellRange } from './cell-ref.ts';

/** What a worksheet holds, rows and columns from 0. */
export interface SheetContent {
  /** Texts as shown, by row and column; only those that say something. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Points. */
  readonly heights: ReadonlyMap<number, number>;
  readonly defaultHeight: number;
  /** Letters of the workbook's font. */
  readonly widths: ReadonlyMap<number, number>;
  readonly defaultWidth: number;
  /** The id of the reference to the sheet's drawing. */
  readonly drawing?: string | undefined;
}
