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
  const { activity, levels, columns } = view;
  const height = levels > 4 ? 'levels-more' : `levels-${levels}`;
  return html`<tr class=${height} data-activity=${activity.id}>
    ${columns.map((column, at) => renderCell(column, at, view))}
  </tr>`;
}

/** Below a new row only numbers change: a cell is asked anew where what it shows is another. */
function renderCell(column: TableColumn, at: number, view: RowView): unknown {
  const { of } = column;
  if (of === 'performer') return renderSymbolCell(column, at, view);
  const { activity, index, isNarrative, beside, mark, language } = view;
  const findings = of && view.findings?.get(of);
  const isNumbered = of === 'number' || at === 0;
  const parts = [
    ...[of, at, findings, isNarrative, language],
    ...(isNumbered ? [stepNumber(activity, index)] : []),
    ...(of === 'activity' ? [activity, beside, mark] : [activity.mutuBaku]),
  ];
  return guard(parts, () => renderTextCell(of, at, view));
}

function renderTextCell(of: ColumnPart | undefined, at: number, view: RowView): TemplateResult {
  const content = [
    of === 'number' ? renderNumber(view) : renderText(of, view),
    of === 'activity' ? renderBelowName(view) : nothing,
    renderSigns(of && view.findings?.get(of), view.language),
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

/** What simply counts changes below each new row, and always fits: it lays out no row anew. */
function renderNumber({ activity, index }: RowView): unknown {
  const number = stepNumber(activity, index);
  return /^\d+$/.test(number) ? html`<span class="count">${number}</span>` : number;
}

function renderBelowName({ activity, beside, mark, language }: RowView): unknown {
  return [
    activity.performer === undefined
      ? html`<small class="not-understood"
          ><span aria-hidden="true">?</span> ${words.noPerformer[language]}</small
        >`
      : nothing,
    beside === ''
      ? nothing
      : html`<small class="beside"
          ><span aria-hidden="true">∥</span> ${words.atOnce[language](beside)}</small
        >`,
    mark ? html`<div class="mark">${renderBadge(mark, messages[language])}</div>` : nothing,
  ];
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
): unknown {
  const { activity, index, performers, symbol, description, language } = view;
  const isOwn = activity.performer !== undefined && performers[at]?.id === activity.performer;
  const says = isOwn
    ? `${words.symbolNames[language](symbol)}. ${description}`
    : words.empty[language];
  const findings = (isOwn && view.findings?.get('performer')) || none;
  const step = stepNumber(activity, index);
  return guard([step, label, column, says, findings, language], () => {
    const told = [says, ...findings.map((finding) => findingText(finding, language))].join(' ');
    return html`<td
      class=${findings.length > 0 ? 'performer signed' : 'performer'}
      tabindex="-1"
      aria-selected="false"
      data-column=${column}
      aria-label="${words.step[language](step)}, ${label}: ${told}"
    >
      ${
        findings.length > 0
          ? html`<span aria-hidden="true">${renderSigns(findings, language)}</span>`
          : nothing
      }
    </td>`;
  });
}

const none: readonly LintFinding[] = [];

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
