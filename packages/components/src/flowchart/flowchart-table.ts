import type { TablePlan, TableRow } from '@alur/workflow/layout/table/plan.js';
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { ref } from 'lit/directives/ref.js';
import type { FlowchartMessages, TableLabels } from './messages.ts';
import { renderTableHead } from './table-head.ts';
import { stepSigns, type StepMark } from './step-mark.ts';

export interface TableView {
  readonly plan: TablePlan;
  readonly descriptions: readonly string[];
  readonly words: FlowchartMessages;
  readonly labels: TableLabels;
  readonly caption: string;
  readonly marks: ReadonlyMap<string, StepMark>;
  readonly selected: string;
  readonly showInferences: boolean;
  readonly onSelect: (activity: string) => void;
  readonly tableRef: (element: Element | undefined) => void;
}

/** The table of the official form, complete without the drawing over it. */
export function renderTable(view: TableView): TemplateResult {
  const { plan, labels } = view;
  return html`<table part="table" ${ref(view.tableRef)}>
    <caption class="visually-hidden">
      ${view.caption}
    </caption>
    <colgroup>
      <col class="number" />
      <col class="activity" />
      ${plan.columns.map(() => html`<col class="performer" />`)}
      <col class="inputs" />
      <col class="duration" />
      <col class="output" />
      <col class="remarks" />
    </colgroup>
    ${renderTableHead(plan.columns, labels)}
    <tbody>
      ${plan.rows.map((row, index) => renderRow(row, index, view))}
    </tbody>
  </table>`;
}

function renderRow({ activity, levels }: TableRow, index: number, view: TableView): TemplateResult {
  const { words, plan, marks, selected } = view;
  const number = activity.number || String(index + 1);
  const mark = marks.get(activity.id);
  const column = plan.columns.findIndex(({ id }) => id === activity.performer);
  return html`<tr
    class=${classMap({
      selected: activity.id === selected,
      [levels > 4 ? 'levels-more' : `levels-${levels}`]: true,
    })}
    data-activity=${activity.id}
  >
    <td class="number">
      <button
        class="step"
        type="button"
        aria-pressed=${activity.id === selected ? 'true' : 'false'}
        aria-label=${words.select(number)}
        @click=${() => {
          view.onSelect(activity.id);
        }}
      >
        ${number}
      </button>
    </td>
    <th class="activity" scope="row">
      ${activity.name} ${mark ? renderMark(mark, words) : nothing}
      ${
        view.showInferences && activity.inferences.length > 0
          ? html`<details class="inferred">
              <summary>${words.inferred}</summary>
              <ul>
                ${activity.inferences.map(({ what, why }) => html`<li>${what}: ${why}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    </th>
    ${plan.columns.map(
      (_, at) =>
        html`<td class="performer">
          ${
            at === column
              ? html`<span class="visually-hidden">${view.descriptions[index]}</span>`
              : nothing
          }
        </td>`,
    )}
    <td>${renderList(activity.mutuBaku.requiredInputs)}</td>
    <td class="duration">${activity.mutuBaku.duration}</td>
    <td>${renderList(activity.mutuBaku.outputs.map(({ text }) => text))}</td>
    <td>${activity.mutuBaku.remarks}</td>
  </tr>`;
}

function renderMark({ state, visits }: StepMark, words: FlowchartMessages): TemplateResult {
  const tones = {
    done: 'success',
    current: 'info',
    late: 'danger',
    waiting: '',
    skipped: '',
    returned: 'warning',
  } as const;
  return html`<div class="mark">
    <span class="badge ${tones[state]}">
      <span aria-hidden="true">${stepSigns[state]}</span>
      ${words.states[state]}${visits > 1 ? `, ${words.visits(visits)}` : ''}
    </span>
  </div>`;
}

function renderList(items: readonly string[]): unknown {
  if (items.length <= 1) return items[0] ?? nothing;
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
