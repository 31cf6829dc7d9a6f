import { renderBadge } from '@alur/components/flowchart/mark-badge.js';
import { messages } from '@alur/components/flowchart/messages.js';
import type { StepMark } from '@alur/components/flowchart/step-mark.js';
import type { Activity, ColumnPart, Performer } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import type { TableColumn } from '@alur/workflow/layout/document/table-columns.js';
import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { understoodDuration } from '../cells/say-duration.ts';
import { writtenText } from '../cells/written-text.ts';
import type { StepSymbol } from '../edits/symbol-edits.ts';
import { tableWords as words } from '../messages.ts';
import { findingText, renderSigns } from './render-signs.ts';

type CellFindings = ReadonlyMap<ColumnPart, readonly LintFinding[]>;

export interface RowView {
  readonly activity: Activity;
  readonly index: number;
  readonly levels: number;
  readonly columns: readonly TableColumn[];
  readonly performers: readonly Performer[];
  readonly symbol: StepSymbol;
  /** What the symbols and arrows of the row say. */
  readonly description: string;
  readonly findings: CellFindings | undefined;
  readonly isNarrative: boolean;
  /** The numbers of the steps that run at the same time; empty for none. */
  readonly beside: string;
  /** How far a play of the SOP is at the step. */
  readonly mark: StepMark | undefined;
  readonly language: Language;
}

/** What a row is rendered from; one that has all of them as before is not asked anew. */
export function rowParts(view: RowView): readonly unknown[] {
  return Object.values(view);
}

export function renderRow(view: RowView): TemplateResult {
  const { activity, index, levels, columns } = view;
  const height = levels > 4 ? 'levels-more' : `levels-${levels}`;
  return html`<tr class=${height} data-row=${index} data-activity=${activity.id}>
    ${columns.map((column, at) => renderCell(column, at, view))}
  </tr>`;
}

function renderCell(column: TableColumn, at: number, view: RowView): TemplateResult {
  if (column.of === 'performer') return renderSymbolCell(column, at, view);
  const { activity, index, language } = view;
  const of = column.of;
  const findings = of && view.findings?.get(of);
  if (of !== 'number' && of !== 'activity' && at > 0) {
    // In a row below a new one these alone stay as they are, number and names do not.
    const parts = [activity.mutuBaku, of, findings, language];
    return html`<td class=${of ?? ''} tabindex="-1" aria-selected="false" data-column=${at}>
      ${guard(parts, () => [renderText(of, view), renderSigns(findings, language)])}
    </td>`;
  }
  const content = [
    of === 'number' ? stepNumber(activity, index) : renderText(of, view),
    of === 'activity' && activity.performer === undefined
      ? html`<small class="not-understood"
          ><span aria-hidden="true">?</span> ${words.noPerformer[language]}</small
        >`
      : nothing,
    of === 'activity' && view.beside !== ''
      ? html`<small class="beside"
          ><span aria-hidden="true">∥</span> ${words.atOnce[language](view.beside)}</small
        >`
      : nothing,
    of === 'activity' && view.mark
      ? html`<div class="mark">${renderBadge(view.mark, messages[language])}</div>`
      : nothing,
    renderSigns(findings, language),
    at === 0 ? renderGrip(view) : nothing,
  ];
  if (of === 'activity') {
    return html`<th
      scope="row"
      class="activity"
      tabindex="-1"
      aria-selected="false"
      data-column=${at}
    >
      ${content}
    </th>`;
  }
  return html`<td class=${of ?? ''} tabindex="-1" aria-selected="false" data-column=${at}>
    ${content}
  </td>`;
}

function renderText(of: ColumnPart | undefined, view: RowView): unknown {
  const { activity, isNarrative, language } = view;
  const text = writtenText(of, activity, isNarrative);
  const lines = text.split('\n');
  if (text === '') {
    return of ? html`<span class="visually-hidden">${words.empty[language]}</span>` : nothing;
  }
  if (of === 'duration')
    return [html`<span class="verbatim">${text}</span>`, renderTime(text, language)];
  if (lines.length === 1 || of === 'remarks') return html`<span class="verbatim">${text}</span>`;
  if (of === 'activity') return html`<span class="verbatim">${text}</span>`;
  return html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

function renderTime(text: string, language: Language): unknown {
  const read = understoodDuration(text, language);
  if (!read) return nothing;
  return html`<small class=${read.isUnderstood ? 'understood' : 'not-understood'}
    ><span aria-hidden="true">${read.isUnderstood ? '✓' : '?'}</span> ${read.words}</small
  >`;
}

/** A symbol is drawn over the cell, whose name says it: as text it would be laid out with each change. */
function renderSymbolCell(
  { performer: at = 0, label }: TableColumn,
  column: number,
  view: RowView,
): TemplateResult {
  const { activity, index, performers, symbol, description, language } = view;
  const isOwn = activity.performer !== undefined && performers[at]?.id === activity.performer;
  const says = isOwn
    ? `${words.symbolNames[language](symbol)}. ${description}`
    : words.empty[language];
  const findings = isOwn ? (view.findings?.get('performer') ?? []) : [];
  const told = [says, ...findings.map((finding) => findingText(finding, language))].join(' ');
  return html`<td
    class="performer"
    tabindex="-1"
    aria-selected="false"
    data-column=${column}
    aria-label="${words.step[language](stepNumber(activity, index))}, ${label}: ${told}"
  >
    ${findings.length > 0 ? html`<span aria-hidden="true">${renderSigns(findings, language)}</span>` : nothing}
  </td>`;
}

function renderGrip({ activity, index, language }: RowView): TemplateResult {
  return html`<button
    type="button"
    class="grip"
    tabindex="-1"
    aria-haspopup="menu"
    aria-label=${words.moreOfRow[language](stepNumber(activity, index))}
    data-grip="row"
  ></button>`;
}
