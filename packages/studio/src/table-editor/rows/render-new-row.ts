import type { Language } from '@alur/model/text.js';
import type { TableColumn } from '@alur/workflow/layout/document/table-columns.js';
import { html, type TemplateResult } from 'lit';
import { tableWords as words } from '../messages.ts';

/** The empty row below the last: what is written into it becomes a step. */
export function renderNewRow(
  columns: readonly TableColumn[],
  index: number,
  language: Language,
): TemplateResult {
  return html`<tr class="new-row" data-row=${index}>
    ${columns.map(
      ({ of, label }, at) =>
        html`<td class=${of ?? ''} tabindex="-1" aria-selected="false" data-column=${at}>
          <span class="visually-hidden"
            >${words.newRow[language]}, ${label}: ${words.empty[language]}.</span
          >
          ${of === 'activity' ? html`<span class="muted">${words.newRowHint[language]}</span>` : ''}
          ${of === 'number' ? html`<span class="muted" aria-hidden="true">+</span>` : ''}
        </td>`,
    )}
  </tr>`;
}
