import { say, type Language, type LocalText } from '@alur/model/text.js';
import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import type { Mend } from '@alur/workflow/lint/mend.js';
import { mendFor } from '@alur/workflow/lint/mends.js';
import { html, nothing, type TemplateResult } from 'lit';
import { findingsAt } from './cells/findings-at.ts';
import type { PlacedFindings } from './cells/place-findings.ts';
import { headRow, type Cell } from './grid/cell.ts';
import type { GridModel } from './grid-model.ts';
import { tableWords as words } from './messages.ts';
import { findingText } from './rows/render-signs.ts';

export interface CellBarView {
  readonly model: GridModel;
  readonly cell: Cell;
  readonly language: Language;
  readonly placed: PlacedFindings;
  /** Why the last edit was not done. */
  readonly onMend: (mend: Mend) => void;
  readonly refusals: readonly Required<LocalText>[];
}

/** Which cell one is in, and all that is to be said of it. */
export function renderCellBar(view: CellBarView): TemplateResult {
  const { language, refusals } = view;
  const findings = findingsAt(view.model, view.placed, view.cell);
  return html`<div class="cell-bar">
    <p class="address">${addressOf(view)}</p>
    ${
      refusals.length > 0
        ? html`<p class="notice danger" role="alert">
            ${refusals.map((text) => say(text, language)).join(' ')}
          </p>`
        : nothing
    }
    ${
      findings.length > 0
        ? html`<ul>
            ${findings.map((finding) => renderFinding(finding, view))}
          </ul>`
        : nothing
    }
  </div>`;
}

function addressOf({ model, cell, language }: CellBarView): string {
  const { label = '' } = model.columns[cell.column] ?? {};
  const activity = model.sop.activities[cell.row];
  if (cell.row === headRow) return label;
  const step = activity
    ? words.step[language](stepNumber(activity, cell.row))
    : words.newRow[language];
  return `${step} · ${label}`;
}

function renderFinding(finding: LintFinding, view: CellBarView): TemplateResult {
  const { model, language, onMend } = view;
  const mend = mendFor(finding, model.sop);
  return html`<li>
    ${findingText(finding, language)}
    ${
      mend
        ? html`<button class="link" type="button" @click=${() => onMend(mend)}>
            ${say(mend.label, language)}
          </button>`
        : nothing
    }
  </li>`;
}
