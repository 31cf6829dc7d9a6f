import type { Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { tableMessages as words } from './messages.ts';
import type { RowSort, SortColumn } from './row-order.ts';

const columns = [
  { name: 'case', by: 'case' },
  { name: 'step', by: 'activity' },
  { name: 'state', by: 'urgency' },
  { name: 'time', by: 'used' },
  { name: 'deviations', by: 'deviation' },
] as const satisfies readonly { name: keyof typeof words; by: SortColumn }[];

/** The headings of the list; each sorts it, and turns it round. */
export function renderHeadings(
  sort: RowSort,
  onSort: (by: SortColumn) => void,
  language: Language,
): readonly TemplateResult[] {
  return columns.map(({ name, by }) => renderHeading(name, by, sort, onSort, language));
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
