import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { ChartCard, ChartTable } from './chart-spec.ts';
import { chartMessages as words } from './messages.ts';

export interface CardView {
  readonly language: Language;
  readonly isTable: boolean;
  /** Undefined where a chart cannot be drawn, and only the table is there. */
  readonly onSwitch: (() => void) | undefined;
  /** Beside the heading. */
  readonly control?: TemplateResult | typeof nothing;
}

/** A chart with its heading and the one thing to see in it; or the same as a table. */
export function renderCard(card: ChartCard, view: CardView): TemplateResult {
  const { id, title, finding, spec, table } = card;
  const { language, isTable, onSwitch } = view;
  const canSwitch = spec !== undefined && onSwitch !== undefined;
  return html`<section class="card chart" aria-labelledby="title-${id}" data-chart=${id}>
    <header>
      <h3 id="title-${id}">${title}</h3>
      ${
        canSwitch
          ? html`<button
              class="button"
              type="button"
              aria-pressed=${isTable ? 'true' : 'false'}
              aria-label=${words.asTableOf[language](title)}
              @click=${onSwitch}
            >
              ${words.asTable[language]}
            </button>`
          : nothing
      }
    </header>
    <p class="finding">${finding}</p>
    ${view.control ?? nothing}
    ${
      canSwitch && !isTable
        ? html`<div
              class=${classMap({ drawing: true, grows: !isLying(card) })}
              data-rows=${rowsOf(card)}
            >
              <canvas data-card=${id} aria-hidden="true"></canvas>
            </div>
            <div class="visually-hidden">${renderTable(table, title)}</div>`
        : spec || table.rows.length > 0
          ? html`<div
              class="scroller"
              role="region"
              tabindex="0"
              aria-label=${words.asTableOf[language](title)}
            >
              ${renderTable(table, title)}
            </div>`
          : nothing
    }
  </section>`;
}

export function renderTable({ head, rows }: ChartTable, title: string): TemplateResult {
  return html`<table class="figures">
    <caption class="visually-hidden">
      ${title}
    </caption>
    <thead>
      <tr>
        ${head.map((each) => html`<th scope="col">${each}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, ...cells]) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const isLying = ({ spec }: ChartCard): boolean =>
  spec?.kind === 'boxes' || (spec?.kind === 'bars' && spec.lying);

/** How many bars lie below one another; 0 for a chart that stands. */
const rowsOf = (card: ChartCard): number => (isLying(card) ? (card.spec?.labels.length ?? 0) : 0);

/** What a chart is high, in CSS pixels: room for each bar, its axis and its legend. */
export function drawingHeight(rows: number): number {
  return rows === 0 ? 288 : 44 * rows + 92;
}
