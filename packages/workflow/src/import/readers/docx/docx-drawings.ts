import type {
  Block,
  DrawnConnector,
  ImportedCell,
  ImportedTable,
} from '../../imported-document.ts';
import { cellOf } from '../block-text.ts';
import { type DrawnShape, moved, perTwip, type Spot } from '../drawn/drawn-shape.ts';
import { layOver } from '../drawn/lay-over.ts';
import type { ReadingNotes } from '../reading-notes.ts';
import { descendants, type XmlElement } from '../xml-tree.ts';
import { anchoredShapes } from './anchored-shapes.ts';
import type { HeldShapes } from './held-shapes.ts';
import { vmlShapes } from './vml-shapes.ts';

export interface HostedDrawing extends HeldShapes {
  readonly row: number;
  readonly column: number;
}

/** A table whose arrows are still to come. */
export interface DraftTable extends ImportedTable {
  connectors?: readonly DrawnConnector[];
}

/** What is measured in twentieths of a point. */
interface TableDraft {
  readonly rows: readonly ImportedCell[][];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly drawn: readonly HostedDrawing[];
}

interface Host {
  readonly row: number;
  readonly column: number;
  readonly drawn: HostedDrawing[];
}

/** Keeps what is drawn while a document is read, and lays it over the tables at the end. */
export class DocxDrawings {
  readonly #notes: ReadingNotes;
  readonly #drafts = new Map<DraftTable, TableDraft>();
  readonly #content = new Map<string, readonly Block[]>();
  #host: Host | undefined;
  #loose: HeldShapes[] = [];
  #count = 0;

  constructor(notes: ReadingNotes) {
    this.#notes = notes;
  }

  /** What is drawn while `read` runs is held by this cell. */
  within<T>(host: Host, read: () => T): T {
    const around = this.#host;
    this.#host = host;
    const result = read();
    this.#host = around;
    return result;
  }

  /**
   * @param element - `w:drawing`, `w:pict` or `w:object`
   * @param blocksIn - reads the text box of a shape
   */
  add(element: XmlElement, blocksIn: (box: XmlElement) => readonly Block[]): void {
    const reading = {
      notes: this.#notes,
      nextId: () => `shape-${(this.#count += 1)}`,
      textOf: (shape: XmlElement) => this.#textOf(shape, blocksIn),
    };
    const held =
      element.name === 'drawing' ? anchoredShapes(element, reading) : vmlShapes(element, reading);
    if (held.shapes.length === 0) return;
    if (this.#host)
      this.#host.drawn.push({ ...held, row: this.#host.row, column: this.#host.column });
    else this.#loose.push(held);
  }

  #textOf(shape: XmlElement, blocksIn: (box: XmlElement) => readonly Block[]): string {
    const box = [...descendants(shape)].find(({ name }) => name === 'txbxContent');
    if (!box) return '';
    const blocks = blocksIn(box);
    // The shape gets its id right after its text was read.
    this.#content.set(`shape-${this.#count + 1}`, blocks);
    return cellOf(blocks).text;
  }

  keep(table: DraftTable, draft: TableDraft): void {
    this.#drafts.set(table, draft);
  }

  /** What was drawn since, outside of tables. */
  takeLoose(): readonly HeldShapes[] {
    const loose = this.#loose;
    this.#loose = [];
    return loose;
  }

  /**
   * Lays over a table what its cells hold and what paragraphs around it hold.
   *
   * @param around - with where their paragraphs stand from the table's upper left, EMU
   * @returns what found no cell
   */
  layOver(
    table: DraftTable,
    around: readonly { readonly held: HeldShapes; readonly from: Spot }[] = [],
  ): readonly DrawnShape[] {
    const draft = this.#drafts.get(table);
    if (!draft) return around.flatMap(({ held }) => held.shapes);
    const across = edges(filled(draft.widths, table.rows[0]?.length ?? 0));
    const down = edges(draft.heights);
    const own = draft.drawn.flatMap((drawing) => hostedShapes(drawing, across, down));
    const others = around.flatMap(({ held, from }) =>
      held.shapes.map((shape) => moved(shape, from)),
    );
    const shapes = [...own, ...others];
    if (shapes.length === 0) return [];
    const { connectors, loose } = layOver(shapes, { rows: draft.rows, across, down }, this.#notes);
    if (connectors.length > 0) table.connectors = connectors;
    return loose;
  }

  /** Of a table, EMU. */
  heightOf(table: DraftTable): number {
    return edges(this.#drafts.get(table)?.heights ?? []).at(-1) ?? 0;
  }

  get tables(): readonly DraftTable[] {
    return [...this.#drafts.keys()];
  }

  /** What is written in a shape that lies over no cell, as paragraphs of the document. */
  contentOf(shape: DrawnShape): readonly Block[] {
    return this.#content.get(shape.id) ?? [];
  }
}

function hostedShapes(
  { row, column, shapes, isInline }: HostedDrawing,
  across: readonly number[],
  down: readonly number[],
): readonly DrawnShape[] {
  const corner = { x: across[column] ?? 0, y: down[row] ?? 0 };
  const size = {
    x: (across[column + 1] ?? corner.x) - corner.x,
    y: (down[row + 1] ?? corner.y) - corner.y,
  };
  return shapes.map((shape) =>
    moved(
      shape,
      isInline
        ? {
            x: corner.x + (size.x - shape.area.width) / 2 - shape.area.x,
            y: corner.y + (size.y - shape.area.height) / 2 - shape.area.y,
          }
        : corner,
    ),
  );
}

/** Widths that the file lacks are as the others are. */
function filled(widths: readonly number[], count: number): readonly number[] {
  const known = widths.filter((width) => width > 0);
  const usual = known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : 1_440;
  return Array.from({ length: count }, (_, at) => widths[at] || usual);
}

/** From twentieths of a point to EMU. */
function edges(lengths: readonly number[]): readonly number[] {
  let edge = 0;
  return [0, ...lengths.map((length) => (edge += length * perTwip))];
}
