import type { Activity, ColumnPart } from '@alur/model/sop/sop.js';
import type { TableColumn } from '@alur/workflow/layout/document/table-columns.js';
import type { TablePlan, TableRow } from '@alur/workflow/layout/table/plan.js';
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { renderSheetHead } from '../sop-document/sheet-head.ts';
import { renderBadge } from './mark-badge.ts';
import type { FlowchartMessages } from './messages.ts';
import { moveBetweenSteps } from './step-keys.ts';
import type { StepMark } from './step-mark.ts';

export interface TableView {
  readonly plan: TablePlan;
  /** As the document heads them. */
  readonly columns: readonly TableColumn[];
  readonly descriptions: readonly string[];
  readonly words: FlowchartMessages;
  readonly caption: string;
  readonly marks: ReadonlyMap<string, StepMark>;
  readonly selected: string;
  readonly showInferences: boolean;
  readonly onSelect: (activity: string) => void;
  /** A directive for the `<table>`. */
  readonly table: unknown;
}

/** What each column is wide at the least, in rem. A column that is left empty is as wide as remarks. */
const widths: Readonly<Record<ColumnPart, number>> = {
  number: 3.25,
  activity: 15,
  performer: 6.75,
  requiredInputs: 9,
  duration: 6,
  outputs: 10,
  remarks: 7,
};

/** The least width of the whole table, in rem. */
export function leastWidth(columns: readonly TableColumn[]): number {
  return columns.reduce((sum, { of = 'remarks' }) => sum + widths[of], 0);
}

/** The table of the official form, complete without the drawing over it. */
export function renderTable(view: TableView): TemplateResult {
  const { plan, columns } = view;
  return html`<table part="table" ${view.table}>
    <caption class="visually-hidden">
      ${view.caption}
    </caption>
    <colgroup>
      ${columns.map(({ of = 'remarks' }) => html`<col class=${of} />`)}
    </colgroup>
    ${renderSheetHead(columns)}
    <tbody @keydown=${moveBetweenSteps}>
      ${plan.rows.map((row, index) => renderRow(row, index, view))}
    </tbody>
  </table>`;
}

function renderRow(row: TableRow, index: number, view: TableView): TemplateResult {
  const { activity, levels } = row;
  return html`<tr
    class=${classMap({
      selected: activity.id === view.selected,
      [levels > 4 ? 'levels-more' : `levels-${levels}`]: true,
    })}
    data-activity=${activity.id}
  >
    ${view.columns.map((column) => renderCell(column, row, index, view))}
  </tr>`;
}

function renderCell(
  { of, performer }: TableColumn,
  { activity }: TableRow,
  index: number,
  view: TableView,
): TemplateResult {
  const { mutuBaku } = activity;
  switch (of) {
    case 'number':
      return html`<td class="number">${renderStep(activity, index, view)}</td>`;
    case 'activity':
      return renderActivity(activity, index, view);
    case 'performer': {
      // What lies in no lane is drawn in the first column.
      const own = view.plan.columns.findIndex(({ id }) => id === activity.performer);
      const isOwn = performer === Math.max(0, own);
      return html`<td class="performer">
        ${isOwn ? html`<span class="visually-hidden">${view.descriptions[index]}</span>` : nothing}
      </td>`;
    }
    case 'requiredInputs':
      return html`<td>${renderList(mutuBaku.requiredInputs)}</td>`;
    case 'duration':
      return html`<td class="duration">${mutuBaku.duration}</td>`;
    case 'outputs':
      return html`<td>${renderList(mutuBaku.outputs.map(({ text }) => text))}</td>`;
    case 'remarks':
      return html`<td>${mutuBaku.remarks}</td>`;
    case undefined:
      return html`<td></td>`;
  }
}

function renderStep(
  { id, number }: Activity,
  index: number,
  { words, selected, onSelect }: TableView,
): TemplateResult {
  const shown = number || String(index + 1);
  return html`<button
    class="step"
    type="button"
    aria-pressed=${id === selected ? 'true' : 'false'}
    aria-label=${words.select(shown)}
    @click=${() => {
      onSelect(id);
    }}
  >
    ${shown}
  </button>`;
}

function renderActivity(activity: Activity, index: number, view: TableView): TemplateResult {
  const { words, columns } = view;
  const { name, inferences } = activity;
  const mark = view.marks.get(activity.id);
  const isNumbered = columns.some(({ of }) => of === 'number');
  return html`<th class="activity" scope="row">
    ${isNumbered ? nothing : renderStep(activity, index, view)} ${name}
    ${mark ? html`<div class="mark">${renderBadge(mark, words)}</div>` : nothing}
    ${
      view.showInferences && inferences.length > 0
        ? html`<details class="inferred">
            <summary>${words.inferred}</summary>
            <ul>
              ${inferences.map(({ what, why }) => html`<li>${what}: ${why}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </th>`;
}

function renderList(items: readonly string[]): unknown {
  if (items.length <= 1) return items[0] ?? nothing;
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
