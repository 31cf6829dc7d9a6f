import type { Problem } from '@alur/model/problem.js';
import { say, type Language } from '@alur/model/text.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import { html, nothing, type TemplateResult } from 'lit';
import { diagramWords as words } from './messages.ts';

export interface Notes {
  readonly language: Language;
  readonly state: 'opening' | 'drawn' | 'not-drawn';
  readonly isEmpty: boolean;
  /** Why the last gesture was not carried out. */
  readonly refusals: readonly Problem[];
  /** What is wrong with the selected element. */
  readonly findings: readonly LintFinding[];
}

/** Below the drawing, which so stays where it is whatever there is to say. */
export function renderNotes({
  language,
  state,
  isEmpty,
  refusals,
  findings,
}: Notes): TemplateResult {
  return html`
    <div role="status">
      ${refusals.map(({ message }) => html`<p class="error">${say(message, language)}</p>`)}
      ${state === 'opening' ? html`<p>${words.opening[language]}</p>` : nothing}
      ${
        state === 'not-drawn'
          ? html`<p class="notice warning">${words.notDrawn[language]}</p>`
          : nothing
      }
    </div>
    ${findings.map(
      ({ message, severity }) =>
        html`<p class="note small ${severity}">${say(message, language)}</p>`,
    )}
    ${isEmpty ? html`<p class="notice">${words.empty[language]}</p>` : nothing}
    <p class="gestures small muted">
      <span class="by-mouse">${words.hintMouse[language]}</span>
      <span class="by-touch">${words.hintTouch[language]}</span>
      <span class="by-keys">${words.hintKeys[language]}</span>
    </p>
  `;
}
