import { screenMeasures, type Band } from '@alur/workflow/layout/table/geometry.js';
import { placeLabels } from '@alur/workflow/layout/table/labels.js';
import type { TablePlan } from '@alur/workflow/layout/table/plan.js';
import { routeTable } from '@alur/workflow/layout/table/router.js';
import { DrawnLayer, type RowGroup } from './flowchart-layer.ts';
import { drawRows } from './layer-rows.ts';
import type { ShownSteps } from './shown-steps.ts';

/** Where everything lay when it was measured last. */
interface Measured {
  readonly plan: TablePlan;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Band[];
}

/**
 * Keeps the symbols and arrows over a table in step with it: measures what the browser has laid
 * out, and draws in a place of its own, so that the element is rendered only once.
 */
export class TableDrawing {
  #over: HTMLElement | undefined;
  #watched: HTMLTableElement | undefined;
  #drawn: { readonly plan: TablePlan; readonly steps: ShownSteps } | undefined;
  #measured: Measured | undefined;
  /** One for the whole table; on paper one for each row. */
  #layers: readonly DrawnLayer[] = [];
  readonly #whole = new DrawnLayer();
  #isPaper = false;
  readonly #resized = new ResizeObserver(() => {
    this.#drawAgain();
  });

  connect(): void {
    if (this.#watched) this.#resized.observe(this.#watched);
  }

  disconnect(): void {
    this.#resized.disconnect();
  }

  /** @param over - where the drawing goes, over the table */
  attach(table: HTMLTableElement | undefined, over: HTMLElement | undefined): void {
    if (table === this.#watched && over === this.#over) return;
    this.#over = over;
    this.#measured = undefined;
    this.#resized.disconnect();
    this.#watched = table;
    if (table) this.#resized.observe(table);
  }

  /**
   * Draws what the table shows now; called whenever it has changed.
   *
   * @param changed - the rows that may have another height; all of them where it is not known
   */
  draw(plan: TablePlan, steps: ShownSteps, changed?: readonly number[]): void {
    this.#drawn = { plan, steps };
    const [over, watched] = [this.#over, this.#watched];
    if (!over || !watched) return;
    if (
      !changed ||
      this.#measured?.plan !== plan ||
      (!this.#isPaper && this.#hasMoved(watched, changed))
    ) {
      this.#layOut(over, watched, plan);
    }
    for (const layer of this.#layers) layer.mark(steps);
  }

  /**
   * Where it is printed, each row has a piece of the drawing, and keeps its share of the table's
   * width as its height; the page's styles have to place the piece.
   */
  put(onPaper: boolean): void {
    if (onPaper === this.#isPaper) return;
    this.#isPaper = onPaper;
    this.#measured = undefined;
    for (const row of this.#watched ? bodyRows(this.#watched) : []) row.removeAttribute('style');
    this.#drawAgain();
  }

  #drawAgain(): void {
    if (this.#drawn) this.draw(this.#drawn.plan, this.#drawn.steps, []);
  }

  #hasMoved(table: HTMLTableElement, changed: readonly number[]): boolean {
    const measured = this.#measured;
    const { width, height } = table.getBoundingClientRect();
    const rows = bodyRows(table);
    if (!measured || differ(measured.width, width) || differ(measured.height, height)) return true;
    return changed.some((index) => {
      const before = measured.rows[index];
      const now = rows[index]?.getBoundingClientRect();
      return !before || !now || differ(before.to - before.from, now.height);
    });
  }

  /** Draws nothing while the table has no size. */
  #layOut(over: HTMLElement, table: HTMLTableElement, plan: TablePlan): void {
    const before = this.#layers;
    this.#layers = [];
    this.#measured = undefined;
    table.parentElement?.classList.toggle('paper', this.#isPaper);
    const rows = bodyRows(table);
    const frame = table.getBoundingClientRect();
    if (frame.width > 0) this.#layers = this.#drawOver(table, rows, frame, plan);
    for (const layer of before) if (!this.#layers.includes(layer)) layer.element.remove();
    this.#layers.forEach(({ element }, index) => {
      const place = this.#isPaper ? rows[index]?.cells[0] : over;
      if (element.parentNode !== place) place?.append(element);
    });
  }

  #drawOver(
    table: HTMLTableElement,
    elements: readonly HTMLTableRowElement[],
    frame: DOMRect,
    plan: TablePlan,
  ): readonly DrawnLayer[] {
    const columns = [...table.querySelectorAll('thead .performer')].map((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return { from: left - frame.left, to: right - frame.left };
    });
    const rows = elements.map((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return { from: top - frame.top, to: bottom - frame.top };
    });
    const { width, height } = frame;
    this.#measured = { plan, width, height, rows };
    const geometry = { columns, rows };
    const routed = routeTable(plan, geometry, screenMeasures);
    const labels = placeLabels(routed, screenMeasures, geometry);
    const whole = { plan, routed, labels, width, height, top: 0 };
    if (!this.#isPaper) return [this.#whole.show({ ...whole, groups: groupsOf(elements, rows) })];
    rows.forEach(({ from, to }, index) => {
      elements[index]?.style.setProperty('block-size', `${(100 * (to - from)) / width}cqi`);
    });
    return drawRows(whole, rows);
  }
}

/** The rows of the steps: a body may stand below them with rows of another kind. */
function bodyRows(table: HTMLTableElement): readonly HTMLTableRowElement[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tr[data-activity]')];
}

/** The rows of one body stand together. */
function groupsOf(
  elements: readonly HTMLTableRowElement[],
  rows: readonly Band[],
): readonly RowGroup[] {
  return elements.flatMap(({ parentElement: key }, first) =>
    key === elements[first - 1]?.parentElement ? [] : [{ key, first, top: rows[first]?.from ?? 0 }],
  );
}

/** In pixels: where a page is scrolled to, the same row measures a little otherwise. */
function differ(before: number, now: number): boolean {
  return Math.abs(before - now) > 0.01;
}
