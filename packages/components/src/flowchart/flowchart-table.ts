import type { ColumnPart } from '@alur/model/sop/sop.js';
import type { TableColumn } from '@alur/workflow/layout/document/table-columns.js';
import { html, type TemplateResult } from 'lit';
import { renderSheetHead } from '../sop-document/sheet-head.ts';
import { moveBetweenSteps } from './step-keys.ts';

export interface TableView {
  /** As the document heads them. */
  readonly columns: readonly TableColumn[];
  readonly caption: string;
  readonly onSelect: (activity: string) => void;
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

/** The table of the official form; {@link TableRows} puts the rows into its body. */
export function renderTable(view: TableView): TemplateResult {
  const { columns, onSelect } = view;
  return html`<table part="table">
    <caption class="visually-hidden">
      ${view.caption}
    </caption>
    <colgroup>
      ${columns.map(({ of = 'remarks' }) => html`<col class=${of} />`)}
    </colgroup>
    ${renderSheetHead(columns)}
    <tbody
      @keydown=${moveBetweenSteps}
      @click=${({ target }: Event) => {
        const step = (target as Element).closest('.step');
        const activity = step?.closest<HTMLElement>('tr')?.dataset['activity'];
        if (activity !== undefined) onSelect(activity);
      }}
    ></tbody>
  </table>`;
}
