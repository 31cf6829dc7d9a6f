import type { OfficeShape } from '../office/office-shapes.ts';

/** A sheet of a workbook, before it is written. Lengths are CSS pixels. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly number[];
  readonly rows: readonly SheetRow[];
  /** Rows after which a printed page ends, from 0. */
  readonly breaks: readonly number[];
  /** How many rows from the top are repeated on each printed page. */
  readonly titleRows: number;
  /** From the upper left of the sheet. */
  readonly shapes: readonly OfficeShape[];
}

export interface SheetRow {
  /** A heading: never the last thing on a page that has more. */
  readonly keepWithNext?: boolean | undefined;
  readonly height: number;
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  readonly column: number;
  /** How many columns and rows it covers; 1 where left out. */
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  readonly text: string;
  readonly style: CellStyle;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface CellStyle {
  /** Points. */
  readonly size: number;
  readonly isBold?: boolean | undefined;
  readonly isItalic?: boolean | undefined;
  readonly isShaded?: boolean | undefined;
  readonly sides?: readonly Side[] | undefined;
  readonly across?: 'left' | 'center' | undefined;
  readonly down?: 'top' | 'center' | undefined;
  /** A little room before the text. */
  readonly isIndented?: boolean | undefined;
}

export const allSides: readonly Side[] = ['left', 'right', 'top', 'bottom'];
