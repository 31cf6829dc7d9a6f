import { printRoom, type Paper } from '../layout/document/paper.ts';
import { heightOf } from './xlsx/row-height.ts';
import { allSides, type CellStyle, type Sheet, type SheetRow } from './xlsx/sheet.ts';
import { workbookFile } from './xlsx/workbook.ts';

/** A register as a table of texts, in the words in which it is read. */
export interface RegisterTable {
  /** "Register Penyimpangan Mutu Baku" */
  readonly title: string;
  /** Below the title, one line each: the agency, the procedure, the period. */
  readonly about: readonly string[];
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly (readonly string[])[];
  /** In the place of rows where there is none. */
  readonly empty: string;
}

export interface RegisterColumn {
  readonly head: string;
  /** Beside the others: twice the number is twice as wide. */
  readonly share: number;
}

export interface RegisterOptions {
  readonly paper?: Paper | undefined;
  /** The agency, as the file's properties name it. */
  readonly author: string;
  /** When the file was made, as its properties say it. */
  readonly createdAt: Date;
  /** Of the sheet: at most 31 characters, none of `[]:*?/\`. */
  readonly sheetName?: string | undefined;
}

const cell: CellStyle = { size: 8, down: 'top', sides: allSides };
const head: CellStyle = { ...cell, isBold: true, isShaded: true, across: 'center', down: 'center' };

/**
 * A register as an Excel workbook: landscape, its heading repeated on each printed page. Every cell
 * is a text, also one that begins like a formula.
 */
export function registerXlsx(table: RegisterTable, options: RegisterOptions): Uint8Array {
  const { paper = 'a4', author, createdAt, sheetName = 'Register' } = options;
  const { title, about, columns, rows, empty } = table;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (printRoom(paper).width * share) / shares);
  const across = (text: string, style: CellStyle): SheetRow => ({
    keepWithNext: true,
    height: heightOf(text, printRoom(paper).width) + 4,
    cells: [{ column: 0, columns: columns.length, text, style }],
  });
  const row = (texts: readonly string[], style: CellStyle): SheetRow => ({
    height: Math.max(...texts.map((text, column) => heightOf(text, widths[column] ?? 0))),
    cells: texts.map((text, column) => ({ column, text, style })),
  });
  const above = [
    across(title, { size: 11, isBold: true, across: 'center' }),
    ...about.map((text) => across(text, { size: 8, across: 'center' })),
    across('', { size: 8 }),
    row(
      columns.map((column) => column.head),
      head,
    ),
  ];
  const body =
    rows.length > 0
      ? rows.map((texts) => row(texts, cell))
      : [across(empty, { ...cell, isItalic: true })];
  const sheet: Sheet = {
    name: sheetName,
    columns: widths,
    rows: [...above, ...body],
    breaks: [],
    titleRows: above.length,
    shapes: [],
  };
  return workbookFile([sheet], paper, { title, author, createdAt });
}
