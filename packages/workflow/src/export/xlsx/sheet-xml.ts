import { margins, type Paper } from '../../layout/document/paper.ts';
import { xmlLetters, xmlText } from '../svg/xml-text.ts';
import type { CellStyle, Sheet, SheetCell, SheetRow, Side } from './sheet.ts';
import { digitWidth, type StyleSheet } from './style-sheet.ts';

/** As Excel numbers them. F4 has no number that all printers share; folio, 216 × 330 mm, is its size. */
const paperCodes: Readonly<Record<Paper, number>> = { a4: 9, f4: 14, legal: 5 };

const pointsPerPixel = 0.75;

/**
 * One worksheet.
 *
 * @see ECMA-376 part 1, 18.3.1.99, for the order of its parts
 */
export function sheetXml(sheet: Sheet, paper: Paper, styles: StyleSheet): string {
  const { columns, rows, breaks, shapes } = sheet;
  const merges = mergesOf(rows);
  // How far up a cell can begin that still covers a row.
  const tallest = rows.reduce(
    (most, { cells }) => cells.reduce((high, cell) => Math.max(high, cell.rows ?? 1), most),
    1,
  );
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
    '<sheetFormatPr defaultRowHeight="11.25"/>',
    `<cols>${columns.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width / digitWidth}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.map((row, index) => rowXml(row, index, rows, tallest, styles)).join('')}</sheetData>`,
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins left="${inches(margins.inline - 2)}" right="${inches(margins.inline - 2)}" top="${inches(margins.top)}" bottom="${inches(margins.bottom - 2)}" header="${inches(8.5)}" footer="${inches(5)}"/>`,
    `<pageSetup paperSize="${paperCodes[paper]}" orientation="landscape"/>`,
    '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Arial"&amp;8- &amp;P -</oddHeader></headerFooter>',
    breaks.length > 0
      ? `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.map((row) => `<brk id="${row + 1}" max="16383" man="1"/>`).join('')}</rowBreaks>`
      : '',
    shapes.length > 0 ? '<drawing r:id="rId1"/>' : '',
    '</worksheet>',
  ].join('');
}

/** @param millimetres - as Excel counts margins */
function inches(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1000) / 1000;
}

function mergesOf(rows: readonly SheetRow[]): readonly string[] {
  return rows.flatMap(({ cells }, row) =>
    cells
      .filter((cell) => (cell.columns ?? 1) > 1 || (cell.rows ?? 1) > 1)
      .map(
        ({ column, columns = 1, rows: high = 1 }) =>
          `${cellName(column, row)}:${cellName(column + columns - 1, row + high - 1)}`,
      ),
  );
}

/** The row's cells, and those that a merged one covers: they carry its borders. */
function rowXml(
  { height }: SheetRow,
  row: number,
  rows: readonly SheetRow[],
  tallest: number,
  styles: StyleSheet,
): string {
  const first = Math.max(0, row + 1 - tallest);
  const cells = rows
    .slice(first, row + 1)
    .flatMap((other, index) =>
      other.cells
        .filter((cell) => first + index + (cell.rows ?? 1) > row)
        .flatMap((cell) => coveredCells(cell, row - first - index)),
    )
    .sort((a, b) => a.column - b.column);
  const xml = cells.map((cell) => cellXml(cell, row, styles));
  return `<row r="${row + 1}" ht="${height * pointsPerPixel}" customHeight="1">${xml.join('')}</row>`;
}

function coveredCells(cell: SheetCell, below: number): readonly SheetCell[] {
  return Array.from({ length: cell.columns ?? 1 }, (_, beside) => ({
    column: cell.column + beside,
    text: beside === 0 && below === 0 ? cell.text : '',
    style: sidesWithin(cell, beside, below),
  }));
}

/** Of a merged cell, the borders that lie on its edge. */
function sidesWithin(cell: SheetCell, beside: number, below: number): CellStyle {
  const { style, columns = 1, rows = 1 } = cell;
  const isOnEdge: Readonly<Record<Side, boolean>> = {
    left: beside === 0,
    right: beside === columns - 1,
    top: below === 0,
    bottom: below === rows - 1,
  };
  return { ...style, sides: style.sides?.filter((side) => isOnEdge[side]) };
}

function cellXml({ column, text, style }: SheetCell, row: number, styles: StyleSheet): string {
  const cell = `r="${cellName(column, row)}" s="${styles.indexOf(style, text)}"`;
  if (!text) return `<c ${cell}/>`;
  return `<c ${cell} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

/** Excel reads `_x0041_` as a letter, so that the underscore of a text like that is written so. */
function cellText(text: string): string {
  const shown = Array.from(xmlLetters(text)).slice(0, longestText).join('');
  return xmlText(shown.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** What a cell of Excel can hold. */
const longestText = 32_767;

/** `B3` of column 1, row 2. */
export function cellName(column: number, row: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
