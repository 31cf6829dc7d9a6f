import type { Activity } from '@alur/model/sop/sop.js';
import type { TableColumn } from '@alur/workflow/layout/document/table-columns.js';
import type { TableRow } from '@alur/workflow/layout/table/plan.js';
import { cellText } from '@alur/workflow/layout/document/cell-text.js';
import type { DocumentContent } from '@alur/workflow/layout/document/document-content.js';
import { html, nothing, type TemplateResult } from 'lit';
import { makeSheetHead } from './sheet-head.ts';
import { sized } from './sized.ts';

export interface SheetRows {
  readonly rows: readonly TableRow[];
  /** Index of the first of them in the whole plan. */
  readonly firstRow: number;
  /** CSS pixels; left out to see what the texts need. */
  readonly heights?: readonly number[] | undefined;
  /** What symbols and arrows say, for the whole plan; left out on paper. */
  readonly descriptions?: readonly string[] | undefined;
}

/** Some rows of the official table under its whole head. */
export function renderSheetTable(content: DocumentContent, page: SheetRows): TemplateResult {
  const { columns, widths } = content;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return html`<table class="flow" ${sized('inline-size', whole)}>
    <colgroup>
      ${widths.map((width) => html`<col ${sized('inline-size', width)} />`)}
    </colgroup>
    ${makeSheetHead(columns)}
    <tbody class="rows">
      ${page.rows.map(({ activity }, index) => renderRow(content, page, activity, index))}
    </tbody>
  </table>`;
}

function renderRow(
  content: DocumentContent,
  { firstRow, heights, descriptions }: SheetRows,
  activity: Activity,
  index: number,
): TemplateResult {
  const row = firstRow + index;
  const height = heights?.[index];
  return html`<tr ${height === undefined ? nothing : sized('block-size', height)}>
    ${content.columns.map((column, at) => {
      const isLastPerformer =
        column.of === 'performer' && content.columns[at + 1]?.of !== 'performer';
      return renderCell(content, column, activity, row, isLastPerformer, descriptions?.[row]);
    })}
  </tr>`;
}

function renderCell(
  { form, plan }: DocumentContent,
  { of, performer }: TableColumn,
  activity: Activity,
  row: number,
  isLastPerformer: boolean,
  description: string | undefined,
): TemplateResult {
  const items = cellText(of, activity, row, form);
  switch (of) {
    case 'activity':
      return html`<th scope="row" class="activity">${renderItems(items)}</th>`;
    case 'performer': {
      const isOwn = performer !== undefined && plan.columns[performer]?.id === activity.performer;
      return html`<td class=${isLastPerformer ? 'performer last' : 'performer'}>
        ${
          isOwn && description ? html`<span class="visually-hidden">${description}</span>` : nothing
        }
      </td>`;
    }
    default:
      return html`<td class=${of ?? nothing}>${renderItems(items)}</td>`;
  }
}

function renderItems(items: readonly string[]): unknown {
  if (items.length <= 1) return renderLines(items[0] ?? '');
  return html`<ol>
    ${items.map((item) => html`<li>${renderLines(item)}</li>`)}
  </ol>`;
}

function renderLines(text: string): unknown {
  const lines = text.split('\n');
  return lines.length === 1 ? text : lines.map((line) => html`<p>${line}</p>`);
}
