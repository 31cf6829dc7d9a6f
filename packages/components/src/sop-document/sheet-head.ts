import type { TableColumn } from '@alur/workflow/layout/document/table-columns.js';
import { html, nothing, type TemplateResult } from 'lit';

/** Columns that stand together under one heading, or one that stands alone. */
interface Group {
  readonly label: string;
  readonly columns: readonly TableColumn[];
}

/** The head of the form: groups, columns and the row of column numbers. */
export function renderSheetHead(columns: readonly TableColumn[]): TemplateResult {
  const groups = groupsOf(columns);
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

function groupsOf(columns: readonly TableColumn[]): readonly Group[] {
  const groups: Group[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (column.group && last?.label === column.group) {
      groups[groups.length - 1] = { ...last, columns: [...last.columns, column] };
    } else {
      groups.push({ label: column.group, columns: [column] });
    }
  }
  return groups;
}
