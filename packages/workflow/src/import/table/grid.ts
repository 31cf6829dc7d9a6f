import { type ImportedCell, type ImportedTable, emptyCell } from '../imported-document.ts';
import { plain } from '../text/plain.ts';

/** A table by rows and columns, which knows which positions are one merged cell. */
export class Grid {
  readonly table: ImportedTable;
  readonly height: number;
  readonly width: number;
  readonly #texts = new Map<ImportedCell, string>();

  constructor(table: ImportedTable) {
    this.table = table;
    this.height = table.rows.length;
    this.width = Math.max(0, ...table.rows.map(({ length }) => length));
  }

  at(row: number, column: number): ImportedCell {
    return this.table.rows[row]?.[column] ?? emptyCell;
  }

  text(row: number, column: number): string {
    const cell = this.at(row, column);
    let text = this.#texts.get(cell);
    if (text === undefined) this.#texts.set(cell, (text = plain(cell.text)));
    return text;
  }

  /** Whether two positions are one merged cell. */
  isOne(row: number, column: number, otherRow: number, otherColumn: number): boolean {
    const cell = this.at(row, column);
    return cell !== emptyCell && cell === this.at(otherRow, otherColumn);
  }

  /** Whether the position is the upper left one of its cell. */
  isAnchor(row: number, column: number): boolean {
    return !this.isOne(row, column, row - 1, column) && !this.isOne(row, column, row, column - 1);
  }

  /** How many columns the cell takes. */
  spanRight(row: number, column: number): number {
    let span = 1;
    while (column + span < this.width && this.isOne(row, column, row, column + span)) span += 1;
    return span;
  }

  spanDown(row: number, column: number): number {
    let span = 1;
    while (row + span < this.height && this.isOne(row, column, row + span, column)) span += 1;
    return span;
  }

  /** The texts of a row's cells from one column to before another, each cell once, empty ones left out. */
  rowTexts(row: number, from = 0, to = this.width): readonly string[] {
    const texts: string[] = [];
    for (let column = from; column < to; column++) {
      if (column > from && this.isOne(row, column, row, column - 1)) continue;
      const text = this.text(row, column);
      if (text !== '') texts.push(text);
    }
    return texts;
  }
}
