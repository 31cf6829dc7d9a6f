import { Parser } from 'saxen';
import type { Budget } from '../budget.ts';
import { readingLimits } from '../reading-limits.ts';
import type { ReadingNotes } from '../reading-notes.ts';
import { brokenFile, doctype } from '../refusal.ts';
import { numberOf } from '../xml-tree.ts';
import type { ShowNumber } from './cell-formats.ts';
import { cellPlace, type CellRange, cellRange } from './cell-ref.ts';
import { unescaped } from './shared-strings.ts';
import type { SheetContent } from './sheet-content.ts';

export interface SheetReading {
  readonly budget: Budget;
  readonly notes: ReadingNotes;
  readonly strings: readonly string[];
  readonly show: ShowNumber;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads a worksheet tag by tag, as it is inflated; of cells it keeps those that say something. */
export class SheetParser {
  readonly #reading: SheetReading;
  readonly #cells = new Map<number, Map<number, string>>();
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  readonly #heights = new Map<number, number>();
  readonly #widths = new Map<number, number>();
  #defaultHeight = 15;
  #defaultWidth = 8.43;
  #drawing: string | undefined;
  #row = -1;
  #column = -1;
  #type = '';
  #style = 0;
  #value = '';
  #takes: 'value' | 'formula' | undefined;
  #hasFormula = false;
  #isRowEmpty = true;
  #emptyRows = 0;
  #root = 'worksheet';
  #depth = 0;
  #parser: Parser;

  constructor(reading: SheetReading) {
    this.#reading = reading;
    this.#parser = this.#newParser();
  }

  write(xml: string): void {
    this.#parser.write(xml);
  }

  /** Whether so many rows were empty that the rest of them is to be left out. */
  get isTired(): boolean {
    return this.#emptyRows > readingLimits.emptyRows;
  }

  /** Goes on behind the rows: with what follows them in the file. */
  skipRows(): void {
    this.#reading.notes.add('too-many-empty-rows');
    this.#emptyRows = 0;
    this.#depth = 0;
    this.#parser = this.#newParser();
    this.#parser.write(`<${this.#root}>`);
  }

  get content(): SheetContent {
    return {
      cells: this.#cells,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      heights: this.#heights,
      defaultHeight: this.#defaultHeight,
      widths: this.#widths,
      defaultWidth: this.#defaultWidth,
      drawing: this.#drawing,
    };
  }

  #newParser(): Parser {
    return new Parser()
      .on('openTag', (name, attributes, decode) => {
        const bare = name.slice(name.indexOf(':') + 1);
        if (bare === 'worksheet') this.#root = name;
        this.#depth += 1;
        this.#reading.budget.atDepth(this.#depth);
        if (bare !== 'row') this.#reading.budget.spend('elements');
        this.#open(bare, attributes, decode);
      })
      .on('closeTag', (name) => {
        this.#depth -= 1;
        this.#close(name.slice(name.indexOf(':') + 1));
      })
      .on('text', (text, decode) => this.#text(decode(text)))
      .on('cdata', (text) => this.#text(text))
      .on('attention', () => {
        throw doctype();
      })
      .on('error', () => {
        throw brokenFile('worksheet');
      });
  }

  #open(name: string, attributes: () => Attributes, decode: (text: string) => string): void {
    switch (name) {
      case 'row': {
        this.#openRow(attributes());
        return;
      }
      case 'c': {
        const { r, t = 'n', s } = attributes();
        this.#column = cellPlace(r ?? '')?.column ?? this.#column + 1;
        [this.#type, this.#style, this.#value] = [t, numberOf(s), ''];
        this.#hasFormula = false;
        return;
      }
      case 'v':
      case 't':
        this.#takes = 'value';
        return;
      case 'f':
        this.#hasFormula = true;
        this.#takes = 'formula';
        return;
      case 'rPh':
        this.#takes = 'formula';
        return;
      case 'mergeCell': {
        const range = cellRange(attributes()['ref'] ?? '');
        if (range) this.#merges.push(range);
        return;
      }
      case 'col': {
        this.#openColumns(attributes());
        return;
      }
      case 'sheetFormatPr': {
        const { defaultRowHeight, defaultColWidth } = attributes();
        this.#defaultHeight = numberOf(defaultRowHeight, 15);
        this.#defaultWidth = numberOf(defaultColWidth, 8.43);
        return;
      }
      case 'drawing': {
        const [, id] = Object.entries(attributes()).find(([key]) => key.endsWith(':id')) ?? [];
        this.#drawing = id === undefined ? undefined : decode(id);
        return;
      }
      default:
    }
  }

  #openRow({ r, ht, hidden }: Attributes): void {
    this.#row = r === undefined ? this.#row + 1 : numberOf(r, this.#row + 2) - 1;
    this.#column = -1;
    this.#isRowEmpty = true;
    if (ht !== undefined && this.#heights.size < mostKept)
      this.#heights.set(this.#row, numberOf(ht));
    if (isTrue(hidden) && this.#hiddenRows.size < mostKept) this.#hiddenRows.add(this.#row);
  }

  #openColumns({ min, max, width, hidden }: Attributes): void {
    const last = Math.min(numberOf(max), readingLimits.columns);
    for (let at = numberOf(min) - 1; at >= 0 && at < last; at++) {
      if (width !== undefined) this.#widths.set(at, numberOf(width));
      if (isTrue(hidden)) this.#hiddenColumns.add(at);
    }
  }

  #text(text: string): void {
    if (this.#takes === 'value') this.#value += text;
  }

  #close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f' || name === 'rPh') this.#takes = undefined;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#emptyRows = this.#isRowEmpty ? this.#emptyRows + 1 : 0;
  }

  #closeCell(): void {
    const text = this.#shown();
    if (this.#hasFormula && this.#value === '') this.#reading.notes.add('formula-without-value');
    if (text.trim() === '') return;
    this.#isRowEmpty = false;
    if (this.#column >= readingLimits.columns) {
      this.#reading.notes.add('wide-table');
      return;
    }
    this.#reading.budget.spend('cells');
    this.#reading.budget.spend('characters', text.length);
    const row = this.#cells.get(this.#row) ?? new Map<number, string>();
    this.#cells.set(this.#row, row.set(this.#column, text));
  }

  #shown(): string {
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return unescaped(this.#reading.strings[numberOf(value, -1)] ?? '');
      case 'inlineStr':
      case 'str':
        return unescaped(value);
      case 'b':
        return value === '' ? '' : value === '1' ? 'BENAR' : 'SALAH';
      case 'e':
      case 'd':
        return value;
      default: {
        const number = Number(value);
        return value.trim() === '' || !Number.isFinite(number)
          ? value
          : this.#reading.show(number, this.#style);
      }
    }
  }
}

/** Rows whose height or hiding is kept. */
const mostKept = 20_000;

const isTrue = (value: string | undefined) => value === '1' || value === 'true';
