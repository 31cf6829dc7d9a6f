import type { Language } from '@alur/model/text.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { tableMessages as words } from './messages.ts';
import { renderRow, type RowSource } from './render-row.ts';
import { rowMove } from './row-keys.ts';
import type { RowSort, SortColumn } from './row-order.ts';
import { rowsInSight, topToReveal, type Sight, type WindowedRows } from './row-window.ts';

export interface ShownTable extends RowSource {
  /** Places in the steps, in the order to show them. */
  readonly order: Uint32Array;
  readonly sort: RowSort;
  /** The list begins anew at its top when another object stands here: a filter, a sorting. */
  readonly asked: unknown;
  readonly onSort: (by: SortColumn) => void;
  /** @param place - in the steps */
  readonly onOpen: (place: number) => void;
}

const columns = [
  { name: 'case', by: 'case' },
  { name: 'step', by: 'activity' },
  { name: 'state', by: 'urgency' },
  { name: 'time', by: 'used' },
  { name: 'deviations', by: 'deviation' },
] as const satisfies readonly { name: keyof typeof words; by: SortColumn }[];

/** Narrower than this, in rem, a row is drawn as a card. */
const cardsBelow = 56;
/** And narrower than this a card's lines break. */
const narrowBelow = 16;
/** Heights in rem; the style sheet has the same. All rows are alike, so that none is measured. */
const rowHeight = { table: 4.75, cards: 16.5, narrow: 27 } as const;

/**
 * A list of any length, of which only the rows in sight are drawn. They are drawn apart from the
 * element around them, so that scrolling and the clock touch nothing else.
 */
export class StepTable {
  private readonly scroller = createRef<HTMLElement>();
  private readonly now: () => number;
  private shown: ShownTable | undefined;
  private rows: WindowedRows = { count: 0, rowHeight: 0 };
  /** Pixels of the heading, which stays above the rows. */
  private headHeight = 0;
  private sized: ResizeObserver | undefined;
  private active = 0;
  private isAnew = false;

  /** @param now - epoch milliseconds */
  constructor(now: () => number) {
    this.now = now;
  }

  render(shown: ShownTable): TemplateResult {
    const { language, order, sort, onSort } = shown;
    this.isAnew = this.shown !== undefined && this.shown.asked !== shown.asked;
    if (this.isAnew) this.active = 0;
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
          ${columns.map(({ name, by }) => renderHeading(name, by, sort, onSort, language))}
        </div>
      </div>
      <div class="rows" role="rowgroup"></div>
    </div>`;
  }

  /** Draws the rows that are in sight. Called after the element around has been drawn. */
  draw(): void {
    const grid = this.scroller.value;
    if (!this.shown || !grid?.isConnected) return;
    this.watch(grid);
    this.layOut(grid, this.shown);
    if (this.isAnew) grid.scrollTop = 0;
    this.isAnew = false;
    this.drawRows();
  }

  /** The time has moved on. */
  tick(): void {
    if (this.scroller.value?.isConnected) this.drawRows();
  }

  disconnect(): void {
    this.sized?.disconnect();
    this.sized = undefined;
  }

  /** After a dialog has been closed. */
  focusActive(): void {
    const row = this.scroller.value?.querySelector<HTMLElement>(
      `.rows [data-index="${this.active}"]`,
    );
    row?.focus({ preventScroll: true });
  }

  private watch(grid: HTMLElement): void {
    if (this.sized) return;
    this.sized = new ResizeObserver(() => this.draw());
    this.sized.observe(grid);
  }

  private layOut(grid: HTMLElement, { order }: ShownTable): void {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const width = grid.clientWidth / rem;
    const kind = width < narrowBelow ? 'narrow' : width < cardsBelow ? 'cards' : 'table';
    grid.classList.toggle('cards', kind !== 'table');
    grid.classList.toggle('narrow', kind === 'narrow');
    this.headHeight =
      kind !== 'table' ? 0 : (grid.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0);
    this.rows = { count: order.length, rowHeight: rowHeight[kind] * rem };
    const height = `${this.rows.count * this.rows.rowHeight}px`;
    grid.querySelector<HTMLElement>('.rows')?.style.setProperty('block-size', height);
  }

  private get sight(): Sight {
    const { scrollTop = 0, clientHeight = 0 } = this.scroller.value ?? {};
    return { top: scrollTop, height: clientHeight - this.headHeight };
  }

  private drawRows(): void {
    const { shown, rows, active } = this;
    const body = this.scroller.value?.querySelector<HTMLElement>('.rows');
    if (!shown || !body) return;
    const now = this.now();
    const seen = rowsInSight(rows, this.sight, active);
    render(
      repeat(
        seen,
        (index) => index,
        (index) => {
          const step = shown.tracked.steps[shown.order[index] ?? -1];
          const place = { index, top: index * rows.rowHeight, isActive: index === active };
          return step ? renderRow(step, place, shown, now) : nothing;
        },
      ),
      body,
    );
  }

  private moveTo(index: number): void {
    const { scroller, rows, sight } = this;
    this.active = index;
    if (scroller.value) scroller.value.scrollTop = topToReveal(rows, sight, index);
    this.drawRows();
    this.focusActive();
  }

  private open(index: number): void {
    const place = this.shown?.order[index];
    if (place !== undefined) this.shown?.onOpen(place);
  }

  private readonly onScroll = (): void => this.drawRows();

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

function renderHeading(
  name: (typeof columns)[number]['name'],
  by: SortColumn,
  sort: RowSort,
  onSort: (by: SortColumn) => void,
  language: Language,
): TemplateResult {
  const isSorted = sort.by === by;
  const direction = sort.descending ? 'descending' : 'ascending';
  return html`<div role="columnheader" class=${name} aria-sort=${isSorted ? direction : 'none'}>
    <button class="sort" type="button" @click=${() => onSort(by)}>
      ${words[name][language]}
      <span aria-hidden="true">${isSorted ? (sort.descending ? '↓' : '↑') : ''}</span>
    </button>
  </div>`;
}
