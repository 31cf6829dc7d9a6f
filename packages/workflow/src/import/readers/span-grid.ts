import { emptyCell, type ImportedCell } from '../imported-document.ts';
import type { Budget } from './budget.ts';
import { readingLimits } from './reading-limits.ts';
import type { ReadingNotes } from './reading-notes.ts';

/** Puts cells that span rows and columns where they are seen, as HTML and spreadsheets mean it. */
export class SpanGrid {
  readonly #rows: (ImportedCell | undefined)[][] = [];
  readonly #budget: Budget;
  readonly #notes: ReadingNotes;
  #current = -1;
  #column = 0;

  constructor(budget: Budget, notes: ReadingNotes) {
    this.#budget = budget;
    this.#notes = notes;
  }

  nextRow(): void {
    this.#current += 1;
    this.#column = 0;
    this.#row(this.#current);
  }

  /** Leaves columns of the current row out. */
  skip(columns: number): void {
    this.#column = Math.min(this.#column + Math.max(0, columns), readingLimits.columns);
  }

  /** Puts a cell at the next free place of the current row. */
  add(cell: ImportedCell, columns = 1, rows = 1): void {
    if (this.#current < 0) this.nextRow();
    const row = this.#row(this.#current);
    while (row[this.#column] !== undefined) this.#column += 1;
    this.place(this.#current, this.#column, cell, columns, rows);
    this.#column += Math.min(Math.max(1, columns), readingLimits.columns);
  }

  place(row: number, column: number, cell: ImportedCell, columns = 1, rows = 1): void {
    const end = Math.min(column + Math.max(1, columns), readingLimits.columns);
    if (column >= end) {
      this.#notes.add('wide-table');
      return;
    }
    for (let down = row; down < row + Math.max(1, rows); down++) {
      for (let across = column; across < end; across++) {
        const cells = this.#row(down);
        if (cells[across] !== undefined) continue;
        this.#budget.spend('cells');
        cells[across] = cell;
      }
    }
  }

  cellAt(row: number, column: number): ImportedCell | undefined {
    return this.#rows[row]?.[column];
  }

  get row(): number {
    return this.#current;
  }

  get column(): number {
    return this.#column;
  }

  /** Every position, rows equally long. Spans that reach below the last own row end there. */
  rows(count = this.#current + 1): readonly ImportedCell[][] {
    const own = this.#rows.slice(0, count);
    const width = own.reduce((most, row) => Math.max(most, row.length), 0);
    return own.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? emptyCell));
  }

  #row(index: number): (ImportedCell | undefined)[] {
    while (this.#rows.length <= index) {
      this.#budget.spend('cells');
      this.#rows.push([]);
    }
    return this.#rows[index] ?? [];
  }
}
