import type { TableColumn } from '@alur/workflow/layout/document/table-columns.js';
import { stepTitles } from '@alur/workflow/layout/document/step-number.js';
import type { TablePlan } from '@alur/workflow/layout/table/plan.js';
import { afterPaint } from './after-paint.ts';
import { makeElement } from './make-element.ts';
import type { FlowchartMessages } from './messages.ts';
import type { ShownSteps } from './shown-steps.ts';
import { DrawnRow } from './table-row.ts';

/** What the rows say; the same object as long as nothing of it has changed. */
export interface RowsContent {
  readonly plan: TablePlan;
  readonly columns: readonly TableColumn[];
  /** One for each row. */
  readonly descriptions: readonly string[];
  readonly words: FlowchartMessages;
  readonly showInferences: boolean;
}

/**
 * Keeps the rows in the table's body. A thousand rows are made once; of a running case only those
 * are touched whose mark has changed.
 */
export class TableRows {
  #body: HTMLElement | undefined;
  #content: RowsContent | undefined;
  #rows: readonly DrawnRow[] = [];
  #rowOf: ReadonlyMap<string, DrawnRow> = new Map();
  #selected = '';
  /** When the rows say what their symbols say, which nobody sees: it need not come before the paint. */
  described = Promise.resolve();

  /**
   * @param body - the `<tbody>`; another one after the table was gone for a while
   * @param count - how many rows to make, from the first; more of them later
   * @returns the rows that may be higher or lower now; undefined when some are new
   */
  draw(
    body: HTMLElement,
    content: RowsContent,
    { marks, heat, selected }: ShownSteps,
    count: number,
  ): readonly number[] | undefined {
    if (content !== this.#content || body !== this.#body) this.#rows = [];
    this.#body = body;
    const kept = this.#rows.length;
    const isNew = kept < Math.min(count, content.plan.rows.length);
    if (isNew) this.#makeRows(content, count);
    if (isNew || selected !== this.#selected) {
      this.#rowOf.get(this.#selected)?.select(false);
      this.#rowOf.get(selected)?.select(true);
      this.#selected = selected;
    }
    const changed: number[] = [];
    this.#rows.forEach((row, index) => {
      if (row.setMark(marks.get(row.activity), heat.get(row.activity))) changed.push(index);
    });
    if (!isNew) return changed;
    if (kept === 0) body.replaceChildren();
    body.append(...this.#rows.slice(kept).map(({ element }) => element));
    return undefined;
  }

  #makeRows(content: RowsContent, count: number): void {
    const { plan, descriptions } = content;
    const kept = this.#rows;
    const columnOf = new Map(plan.columns.map(({ id }, index) => [id, index]));
    const titles = stepTitles(plan);
    this.#content = content;
    if (kept.length === 0) this.#selected = '';
    this.#rows = plan.rows.slice(0, count).map((row, index) => {
      const drawn = kept[index];
      if (drawn) return drawn;
      const performer = columnOf.get(row.activity.performer ?? '') ?? 0;
      const title = titles[index] ?? '';
      return new DrawnRow(row, index, { ...content, performer, title });
    });
    const rows = this.#rows;
    this.described = afterPaint().then(() => {
      // When more rows have come, they are described together.
      if (rows !== this.#rows) return;
      rows.forEach(({ place }, index) => {
        place.append(makeElement('span', 'visually-hidden', descriptions[index] ?? ''));
      });
    });
    this.#rowOf = new Map(this.#rows.map((row) => [row.activity, row]));
  }
}
