import { columnGroups } from '@alur/workflow/layout/document/column-groups.js';
import type { TableColumn } from '@alur/workflow/layout/document/table-columns.js';
import { html, nothing, type TemplateResult } from 'lit';

/** The head of the form: groups, columns and the row of column numbers. */
export function renderSheetHead(columns: readonly TableColumn[]): TemplateResult {
  const groups = columnGroups(columns);
  return html`<thead>
    <tr>
      ${groups.map(({ label, columns: [first, ...others] }) =>
        label
          ? html`<th scope="colgroup" colspan=${others.length + 1}>${label}</th>`
          : html`<th scope="col" rowspan="2">${first?.label}</th>`,
      )}
    </tr>
    <tr>
      ${groups.map(({ label, columns: own }) =>
        label ? own.map((column) => renderColumn(column)) : nothing,
      )}
    </tr>
    <tr class="numbers" aria-hidden="true">
      ${columns.map(({ number }) => html`<td>${number}</td>`)}
    </tr>
  </thead>`;
}

function renderColumn({ label, of }: TableColumn): TemplateResult {
  return html`<th scope="col" class=${of === 'performer' ? 'performer' : nothing}>
    ${breakable(label)}
  </th>`;
}

/** Lets narrow heads break after a slash. */
function breakable(label: string): unknown {
  return label
    .split(/(?<=\/)/)
    .map((part, index) => html`${index > 0 ? html`<wbr />` : nothing}${part}`);
}
