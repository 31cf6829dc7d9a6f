import type { TrackedSteps } from '@alur/client/tracking-service.js';
import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderSign } from '../status/signs.ts';
import { trackerMessages } from './messages.ts';
import type { PeriodDays } from './periods.ts';
import { countsOf } from './table/counts.ts';
import { filterChoices, type FilterChoices } from './table/filter-choices.ts';
import { filteredRows, type RowFilter } from './table/filtered-rows.ts';
import { tableMessages as words } from './table/messages.ts';
import { descendsFirst, renderFilter } from './table/render-filter.ts';
import { firstSort, rowOrder, type RowOrder, type RowSort } from './table/row-order.ts';
import { StepTable } from './table/step-table.ts';
import { urgencyColumns } from './table/urgency-columns.ts';
import { titlesIn, type ShownMany } from './tracker-state.ts';

export interface ManyPorts {
  /** Something is to be drawn anew. */
  readonly changed: () => void;
  readonly onDays: (days: PeriodDays) => void;
  /** @param place - in the steps */
  readonly onOpen: (place: number) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

const noFilter: RowFilter = {};

/** The steps of many cases: what is looked at, in which order, and the list itself. */
export class ManyView {
  readonly table: StepTable;
  filter: RowFilter = noFilter;

  private readonly ports: ManyPorts;
  /** Asked once: what somebody opens or closes afterwards stays so. */
  private readonly hasRoom = matchMedia('(width >= 48rem)').matches;
  private sort: RowSort = firstSort;
  private tracked: TrackedSteps | undefined;
  /** The last of each, as long as what it was made from stays the same. */
  private places: { readonly of: RowFilter; readonly are: Uint32Array } | undefined;
  private choices:
    | { readonly of: ShownMany; readonly language: Language; readonly are: FilterChoices }
    | undefined;
  private order: { readonly asked: object; readonly is: RowOrder } | undefined;
  private counts: ReturnType<typeof countsOf> | undefined;

  constructor(ports: ManyPorts) {
    this.ports = ports;
    this.table = new StepTable(ports.now);
  }

  /** @param days - the period that is chosen */
  renderFilter(
    shown: ShownMany,
    days: PeriodDays,
    language: Language,
    isList: boolean,
  ): TemplateResult {
    return renderFilter({
      choices: this.choicesOf(shown, language),
      filter: this.filter,
      days,
      language,
      isOpen: this.hasRoom,
      onFilter: this.onFilter,
      onDays: this.ports.onDays,
      list: isList ? { sort: this.sort, onSort: this.onSort } : undefined,
    });
  }

  renderList(shown: ShownMany, language: Language): TemplateResult {
    const { tracked, titles, calendars } = shown;
    if (tracked.steps.length === 0) {
      return html`<div class="empty">
        <h3>${words.emptyTitle[language]}</h3>
        <p class="muted">${words.empty[language]}</p>
      </div>`;
    }
    this.arrange(tracked);
    const { order, counts } = this;
    if (!order || order.is.length === 0) {
      return html`<div class="empty">
        <p role="status">${words.nothingFound[language]}</p>
        <button class="button" type="button" @click=${() => this.onFilter(noFilter)}>
          ${words.clear[language]}
        </button>
      </div>`;
    }
    const number = trackerMessages.number[language];
    return html`<div class="counts" role="status">
        <span>${words.shown[language](number(order.is.length), number(tracked.steps.length))}</span>
        ${
          counts?.late
            ? html`<span class="badge danger"
                >${renderSign('cross')} ${words.lateNow[language](number(counts.late))}</span
              >`
            : nothing
        }
        ${
          counts?.soon
            ? html`<span class="badge warning"
                >${renderSign('clock')} ${words.soonNow[language](number(counts.soon))}</span
              >`
            : nothing
        }
        ${
          counts?.unexplained
            ? html`<span class="badge"
                >${renderSign('ring')}
                ${words.unexplainedNow[language](number(counts.unexplained))}</span
              >`
            : nothing
        }
      </div>
      <p class="small muted keys" id="keys">${words.keys[language]}</p>
      ${this.table.render({
        tracked,
        order: order.is,
        sort: this.sort,
        asked: order.asked,
        titles: titlesIn(titles, language),
        calendarOf: calendars.of,
        timeZone: calendars.timeZone,
        language,
        onSort: (by) => {
          const isSame = this.sort.by === by;
          this.onSort({ by, descending: isSame ? !this.sort.descending : descendsFirst(by) });
        },
        onOpen: this.ports.onOpen,
      })}`;
  }

  private choicesOf(of: ShownMany, language: Language): FilterChoices {
    const { choices } = this;
    if (choices?.of === of && choices.language === language) return choices.are;
    const are = filterChoices(of.tracked, titlesIn(of.titles, language));
    this.choices = { of, language, are };
    return are;
  }

  /** Filters and sorts anew where anything has changed. */
  private arrange(tracked: TrackedSteps): void {
    const isOld = this.tracked === tracked;
    if (this.order && isOld && !this.isAskedAnew) return;
    if (!isOld || this.places?.of !== this.filter) {
      this.places = { of: this.filter, are: filteredRows(tracked, this.filter) };
    }
    const { are } = this.places;
    const urgency = urgencyColumns(tracked, this.ports.now());
    this.counts = countsOf(urgency, are);
    const is = rowOrder(tracked, are, this.sort, urgency);
    this.order = { asked: this.order && !this.isAskedAnew ? this.order.asked : {}, is };
    this.tracked = tracked;
    this.isAskedAnew = false;
  }

  private isAskedAnew = false;

  private readonly onFilter = (filter: RowFilter): void => {
    this.filter = filter;
    this.isAskedAnew = true;
    this.ports.changed();
  };

  private readonly onSort = (sort: RowSort): void => {
    this.sort = sort;
    this.isAskedAnew = true;
    this.ports.changed();
  };
}
