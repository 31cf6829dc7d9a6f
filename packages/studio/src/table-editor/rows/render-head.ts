import type { Performer } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import { columnGroups } from '@alur/workflow/layout/document/column-groups.js';
import type { TableColumn } from '@alur/workflow/layout/document/table-columns.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import { html, nothing, type TemplateResult } from 'lit';
import { tableWords as words } from '../messages.ts';
import { renderSigns } from './render-signs.ts';

export interface HeadView {
  readonly columns: readonly TableColumn[];
  readonly performers: readonly Performer[];
  /** By the performer's id. */
  readonly findings: ReadonlyMap<string, readonly LintFinding[]>;
  readonly language: Language;
}

/** The head of the form: groups and columns, of which the performers' are edited in place. */
export function renderHead(view: HeadView): TemplateResult {
  const { columns } = view;
  const groups = columnGroups(columns);
  const leaf = (column: TableColumn, isAlone: boolean) =>
    renderColumn(column, columns.indexOf(column), isAlone, view);
  return html`<thead>
    <tr>
      ${groups.map(({ label, columns: own }) =>
        label
          ? html`<th scope="colgroup" colspan=${own.length}>${label}</th>`
          : own.map((column) => leaf(column, true)),
      )}
    </tr>
    <tr>
      ${groups.map(({ label, columns: own }) =>
        label ? own.map((column) => leaf(column, false)) : nothing,
      )}
    </tr>
  </thead>`;
}

function renderColumn(
  { label, of, performer: at }: TableColumn,
  column: number,
  isAlone: boolean,
  { performers, findings, language }: HeadView,
): TemplateResult {
  const performer = at === undefined ? undefined : performers[at];
  return html`<th
    scope="col"
    rowspan=${isAlone ? 2 : nothing}
    class=${of ?? nothing}
    tabindex="-1"
    data-column=${column}
  >
    <span class="head-text">${breakable(label)}</span>
    ${performer ? renderGrip(performer, language) : nothing}
    ${performer ? renderSigns(findings.get(performer.id), language) : nothing}
  </th>`;
}

function renderGrip({ name }: Performer, language: Language): TemplateResult {
  return html`<button
    type="button"
    class="grip"
    tabindex="-1"
    aria-haspopup="menu"
    aria-label=${words.moreOfPerformer[language](name)}
    data-grip="column"
  ></button>`;
}

/** Lets narrow heads break after a slash. */
function breakable(label: string): unknown {
  return label
    .split(/(?<=\/)/)
    .map((part, index) => html`${index > 0 ? html`<wbr />` : nothing}${part}`);
}
