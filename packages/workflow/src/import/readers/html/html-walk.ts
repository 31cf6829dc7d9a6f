import type { Block, ImportedTable } from '../../imported-document.ts';
import { cellOf } from '../block-text.ts';
import type { Budget } from '../budget.ts';
import type { ReadingNotes } from '../reading-notes.ts';
import { SpanGrid } from '../span-grid.ts';
import { HtmlFlow } from './html-flow.ts';
import { htmlList, nextMarker } from './html-list.ts';
import { htmlLook } from './html-style.ts';
import { paragraphs, unseen, voids } from './html-tags.ts';

type Attributes = Readonly<Record<string, string>>;

interface OpenTable {
  readonly grid: SpanGrid;
  cell: { readonly flow: HtmlFlow; readonly columns: number; readonly rows: number } | undefined;
  /** What stood in each cell that was closed; a frame of one cell gives its content up. */
  readonly contents: (readonly Block[])[];
}

interface OpenTag {
  readonly name: string;
  readonly isBold: boolean;
  readonly isUnseen: boolean;
  readonly isMarker: boolean;
}

/** Takes the tags and texts of a page one by one and makes blocks of them. */
export class HtmlWalk {
  readonly #budget: Budget;
  readonly #notes: ReadingNotes;
  readonly #page: HtmlFlow;
  readonly #tables: OpenTable[] = [];
  readonly #open: OpenTag[] = [];

  constructor(budget: Budget, notes: ReadingNotes) {
    this.#budget = budget;
    this.#notes = notes;
    this.#page = new HtmlFlow(budget);
  }

  blocks(): readonly Block[] {
    while (this.#tables.length > 0) this.#closeTable();
    this.#page.endParagraph();
    return this.#page.blocks;
  }

  open(name: string, attributes: Attributes): void {
    this.#budget.spend('elements');
    const around = this.#open.at(-1);
    const look = htmlLook(name, attributes);
    if (!voids.has(name)) {
      this.#open.push({
        name,
        isBold: look.isBold ?? around?.isBold ?? false,
        isUnseen: (around?.isUnseen ?? false) || unseen.has(name) || look.isHidden,
        isMarker: (around?.isMarker ?? false) || look.isWordMarker,
      });
      this.#budget.atDepth(this.#open.length);
    }
    if (around?.isUnseen) return;
    if (look.isHidden && name !== 'input') this.#notes.add('hidden-text');
    if (name === 'img' || name === 'svg' || name === 'v:imagedata') this.#notes.add('picture');
    if (!unseen.has(name) && !look.isHidden) this.#begin(name, attributes, look.wordLevel);
  }

  close(name: string): void {
    const tag = this.#open.at(-1)?.name === name ? this.#open.pop() : undefined;
    if (!tag || tag.isUnseen) return;
    if (name === 'td' || name === 'th') this.#closeCell();
    else if (name === 'table') this.#closeTable();
    else if (paragraphs.has(name)) this.#flow.endParagraph();
    if (name === 'ol' || name === 'ul') this.#flow.lists.pop();
  }

  text(text: string): void {
    const { isUnseen = false, isBold = false, isMarker = false } = this.#open.at(-1) ?? {};
    if (isUnseen) return;
    const isPre = this.#open.some(({ name }) => name === 'pre');
    const shown = isPre ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
    if (isMarker) this.#flow.writeMarker(shown);
    else this.#flow.write(shown, isBold);
  }

  /** Text in a table but in no cell of it is seen before the table. */
  get #flow(): HtmlFlow {
    return this.#tables.findLast(({ cell }) => cell !== undefined)?.cell?.flow ?? this.#page;
  }

  #begin(name: string, attributes: Attributes, wordLevel: number | undefined): void {
    if (paragraphs.has(name)) this.#flow.endParagraph();
    if (/^h[1-6]$/.test(name)) this.#flow.heading();
    if (wordLevel !== undefined) this.#flow.mark(undefined, wordLevel);
    const { lists } = this.#flow;
    switch (name) {
      case 'br': {
        this.#flow.write('\n', false);
        return;
      }
      case 'ol':
      case 'ul':
        lists.push(htmlList(name, attributes));
        return;
      case 'li': {
        const marker = nextMarker(lists.at(-1), attributes);
        this.#flow.mark(marker, Math.max(0, lists.length - 1));
        return;
      }
      case 'table': {
        this.#openTable();
        return;
      }
      case 'tr':
        this.#closeCell();
        return this.#tables.at(-1)?.grid.nextRow();
      case 'td':
      case 'th': {
        this.#openCell(attributes);
        return;
      }
      default:
    }
  }

  #openTable(): void {
    this.#budget.atDepth(this.#tables.length + 1, 'nestedTables');
    this.#flow.endParagraph();
    const grid = new SpanGrid(this.#budget, this.#notes);
    this.#tables.push({ grid, cell: undefined, contents: [] });
  }

  #openCell(attributes: Attributes): void {
    const table = this.#tables.at(-1);
    if (!table) {
      this.#flow.endParagraph();
      return;
    }
    this.#closeCell();
    table.cell = {
      flow: new HtmlFlow(this.#budget),
      columns: span(attributes['colspan']),
      rows: span(attributes['rowspan']),
    };
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    if (!table?.cell) return;
    const { flow, columns, rows } = table.cell;
    flow.endParagraph();
    table.cell = undefined;
    table.contents.push(flow.blocks);
    table.grid.add(cellOf(flow.blocks), columns, rows);
  }

  #closeTable(): void {
    this.#closeCell();
    const table = this.#tables.pop();
    if (!table) return;
    const rows = table.grid.rows();
    const [only, ...others] = table.contents;
    // Many a page frames everything with a table of one cell.
    if (only && others.length === 0) {
      only.forEach((block) => this.#flow.add(block));
      return;
    }
    if (this.#tables.length > 0) this.#notes.add('nested-table');
    const block: ImportedTable = { kind: 'table', rows };
    if ((rows[0]?.length ?? 0) > 0) this.#flow.add(block);
  }
}

/** Nobody spans more; a hostile file names 65,534 rows. */
const mostSpan = 500;

function span(text: string | undefined): number {
  const value = Number.parseInt(text ?? '1', 10);
  return Number.isFinite(value) && value > 0 ? Math.min(value, mostSpan) : 1;
}
