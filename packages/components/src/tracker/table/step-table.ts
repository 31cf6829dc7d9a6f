import { html, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { fitted, type GridRoom } from './grid-room.ts';
import { tableMessages as words } from './messages.ts';
import { renderHeadings } from './render-headings.ts';
import { drawRow, type RowSource } from './render-row.ts';
import { rowMove } from './row-keys.ts';
import type { RowOrder, RowSort, SortColumn } from './row-order.ts';
import { RowPool } from './row-pool.ts';
import { rowsInSight, topToReveal, type Sight, type WindowedRows } from './row-window.ts';
import { whenIdle } from './when-idle.ts';

export interface ShownTable extends RowSource {
  readonly order: RowOrder;
  readonly sort: RowSort;
  /** The list begins anew at its top when another object stands here: a filter, a sorting. */
  readonly asked: unknown;
  readonly onSort: (by: SortColumn) => void;
  /** @param place - in the steps */
  readonly onOpen: (place: number) => void;
}

/**
 * A list of any length, of which only the rows in sight are drawn. They are drawn apart from the
 * element around them, so that scrolling and the clock touch nothing else.
 */
export class StepTable {
  private readonly scroller = createRef<HTMLElement>();
  private readonly pool = new RowPool();
  private readonly now: () => number;
  private readonly sized = new ResizeObserver(() => {
    if (this.fit()) this.drawRows();
  });
  private shown: ShownTable | undefined;
  /** The list that {@link room} is of. */
  private grid: HTMLElement | undefined;
  private room: GridRoom = { rowHeight: 0, height: 0 };
  private active = 0;
  private isAnew = false;
  /** Where it is known, nothing is asked of the browser, which would have to lay out for it. */
  private isAtTop = false;
  /** What is drawn of an order that nobody has looked further into. */
  private fresh: RowOrder | undefined;
  /** Of which the rest is drawn when the browser is idle. */
  private awaited: RowOrder | undefined;
  /** How far the list was scrolled when its rows were drawn, in pixels. */
  private drawnAt = 0;

  /** @param now - epoch milliseconds */
  constructor(now: () => number) {
    this.now = now;
  }

  render(shown: ShownTable): TemplateResult {
    const { language, order, sort, onSort } = shown;
    this.isAnew = this.shown !== undefined && this.shown.asked !== shown.asked;
    if (this.isAnew) this.active = 0;
    if (this.shown?.order !== order) this.fresh = order;
    this.active = Math.min(this.active, Math.max(0, order.length - 1));
    this.shown = shown;
    return html`<div
      class="grid"
      role="grid"
      aria-label=${words.caption[language]}
      aria-describedby="keys"
      aria-rowcount=${order.length + 1}
      @keydown=${this.onKey}
      @click=${this.onClick}
      @focusin=${this.onFocus}
      @scroll=${this.onScroll}
      ${ref(this.scroller)}
    >
      <div class="head" role="rowgroup">
        <div class="row" role="row" aria-rowindex="1">
          ${renderHeadings(sort, onSort, language)}
        </div>
      </div>
      <div class="rows" role="rowgroup"></div>
    </div>`;
  }

  /** Draws the rows that are in sight. Called after the element around has been drawn. */
  draw(): void {
    const grid = this.scroller.value;
    if (!this.shown || !grid?.isConnected) return;
    this.reach(grid);
    if (grid !== this.grid) this.watch(grid);
    if (this.isAnew && !this.isAtTop) grid.scrollTop = 0;
    this.isAnew = false;
    this.drawRows();
    const { fresh } = this;
    if (fresh && fresh !== this.awaited) whenIdle(() => this.drawRest(fresh));
    this.awaited = fresh;
  }

  /** What nobody sees at first: the order of all rows, and those that are drawn ahead. */
  private drawRest(order: RowOrder): void {
    this.awaited = undefined;
    if (this.fresh !== order || !this.scroller.value?.isConnected) return;
    order.complete();
    this.fresh = undefined;
    this.drawRows();
  }

  /** The time has moved on. */
  tick(): void {
    if (this.scroller.value?.isConnected) this.drawRows();
  }

  disconnect(): void {
    this.sized.disconnect();
    this.grid = undefined;
  }

  /** After a dialog has been closed. */
  focusActive(): void {
    const row = this.scroller.value?.querySelector<HTMLElement>(
      `.rows [data-index="${this.active}"]`,
    );
    row?.focus({ preventScroll: true });
  }

  /** Its size is known at once, and from then on told when it changes, before it is painted. */
  private watch(grid: HTMLElement): void {
    this.sized.disconnect();
    this.sized.observe(grid);
    this.grid = grid;
    this.isAtTop = false;
    this.fit();
  }

  /** @returns whether there is more or less room than there was */
  private fit(): boolean {
    const { grid, room } = this;
    if (!grid?.isConnected) return false;
    this.room = fitted(grid);
    if (this.room.rowHeight !== room.rowHeight) {
      this.reach(grid);
      this.room = fitted(grid);
    }
    return this.room.rowHeight !== room.rowHeight || this.room.height !== room.height;
  }

  /** Makes the list as long as its rows. */
  private reach(grid: HTMLElement): void {
    const height = `${this.rows.count * this.rows.rowHeight}px`;
    grid.querySelector<HTMLElement>('.rows')?.style.setProperty('block-size', height);
  }

  private get rows(): WindowedRows {
    return { count: this.shown?.order.length ?? 0, rowHeight: this.room.rowHeight };
  }

  private get sight(): Sight {
    const top = this.isAtTop ? 0 : (this.scroller.value?.scrollTop ?? 0);
    return { top, height: this.room.height };
  }

  private drawRows(): void {
    const { shown, rows, active, sight, drawnAt } = this;
    const body = this.scroller.value?.querySelector<HTMLElement>('.rows');
    if (!shown || !body) return;
    const now = this.now();
    const moved = this.fresh ? Infinity : sight.top - drawnAt;
    this.drawnAt = sight.top;
    this.isAtTop = sight.top === 0;
    const seen = rowsInSight(rows, { ...sight, moved }, active);
    for (const [index, row] of this.pool.take(body, seen)) {
      const step = shown.tracked.steps[shown.order.at(index) ?? -1];
      const place = { index, top: index * rows.rowHeight, isActive: index === active };
      if (step) drawRow(row, step, place, shown, now);
    }
  }

  private moveTo(index: number): void {
    const { scroller, rows, sight } = this;
    this.active = index;
    this.isAtTop = false;
    if (scroller.value) scroller.value.scrollTop = topToReveal(rows, sight, index);
    this.drawRows();
    this.focusActive();
  }

  private open(index: number): void {
    const place = this.shown?.order.at(index);
    if (place !== undefined) this.shown?.onOpen(place);
  }

  private readonly onScroll = (): void => {
    this.isAtTop = false;
    this.drawRows();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (rowOf(event) === undefined) return;
    const { rows, sight, active } = this;
    const page = Math.floor(sight.height / rows.rowHeight) - 1;
    const move = rowMove(event, active, rows.count, page);
    if (!move) return;
    event.preventDefault();
    if (move === 'open') this.open(active);
    else this.moveTo(move.to);
  };

  private readonly onClick = (event: Event): void => {
    const index = rowOf(event);
    if (index === undefined) return;
    this.active = index;
    this.drawRows();
    this.open(index);
  };

  private readonly onFocus = (event: Event): void => {
    const index = rowOf(event);
    if (index === undefined || index === this.active) return;
    this.active = index;
    this.drawRows();
  };
}

/** Of which row an event is; undefined for the heading. */
function rowOf(event: Event): number | undefined {
  const row = (event.target as Element).closest<HTMLElement>('.rows .row');
  return row ? Number(row.dataset['index']) : undefined;
}
