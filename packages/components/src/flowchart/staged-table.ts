import { afterPaint } from './after-paint.ts';
import { beginningOf } from './beginning.ts';
import type { TablePage } from './flowchart-table.ts';
import type { ShownSteps } from './shown-steps.ts';
import { TableDrawing } from './table-drawing.ts';
import { TableRows, type RowsContent } from './table-rows.ts';

const prints = ['beforeprint', 'afterprint'] as const;

/** In pixels: no row is lower, also where a page makes its texts small. */
const leastRow = 40;

interface Shown {
  readonly page: TablePage;
  readonly content: RowsContent;
  readonly steps: ShownSteps;
}

/**
 * The table in the page, its rows and the drawing over them, in as many steps as it takes.
 *
 * The first time that a long table is shown, what the screen holds of it is drawn at once and the
 * rest when that is painted. A table that is made anew is made whole, for somebody may read it
 * further down; so is one that is printed.
 */
export class StagedTable {
  readonly #rows = new TableRows();
  readonly #drawing = new TableDrawing();
  #shown: Shown | undefined;
  #isBegun = false;
  /** How many rows are drawn; fewer than there are until the first of them are painted. */
  #count = Infinity;
  #whole = Promise.resolve();

  connect(): void {
    this.#drawing.connect();
    for (const type of prints) addEventListener(type, this.#onPrint);
  }

  disconnect(): void {
    this.#drawing.put(false);
    this.#drawing.disconnect();
    for (const type of prints) removeEventListener(type, this.#onPrint);
  }

  /** When the table is whole, and says also aloud what it shows. */
  async complete(): Promise<void> {
    await this.#whole;
    await this.#rows.described;
  }

  /** Called after each update of the element; without a page while the table is not in it. */
  show(page: TablePage | undefined, content: RowsContent | undefined, steps: ShownSteps): void {
    this.#drawing.attach(page?.table, page?.over);
    this.#shown = page && content && { page, content, steps };
    if (!this.#shown) return;
    const count = Math.ceil(innerHeight / leastRow);
    if (!this.#isBegun && count * 2 < this.#shown.content.plan.rows.length) {
      this.#count = count;
      this.#whole = afterPaint().then(() => this.finish());
    }
    this.#isBegun = true;
    this.#draw(this.#shown);
  }

  #draw({ page, content, steps }: Shown): void {
    const plan = beginningOf(content.plan, this.#count);
    this.#drawing.draw(plan, steps, this.#rows.draw(page.body, content, steps, this.#count));
  }

  /** Draws at once what would come later. */
  finish(): void {
    if (this.#count === Infinity) return;
    this.#count = Infinity;
    if (this.#shown) this.#draw(this.#shown);
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.finish();
    this.#drawing.put(type === prints[0]);
  };
}
