import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedProblem } from '../read-workflow/read-in-worker.ts';
import { fileMessages as messages } from './file-messages.ts';

/** More than these help nobody who reads them on a page. */
const most = 10;

/** Why a file cannot be read, each reason with its line. */
export function renderProblems(
  problems: readonly PlacedProblem[],
  language: Language,
): TemplateResult {
  return html`<div class="notice danger" role="alert">
    <p>${messages[language].unreadable}</p>
    ${renderPlaced(problems, language)}
  </div>`;
}

/** What in a file could not be understood, although it is shown. */
export function renderRemarks(
  remarks: readonly PlacedProblem[],
  language: Language,
): TemplateResult | typeof nothing {
  if (remarks.length === 0) return nothing;
  return html`<div class="notes small">
    <p>${messages[language].notUnderstood}</p>
    ${renderPlaced(remarks, language)}
  </div>`;
}

function renderPlaced(problems: readonly PlacedProblem[], language: Language): TemplateResult {
  const words = messages[language];
  // The same thing wrong fifty thousand times is one thing to mend.
  const texts = [
    ...new Set(
      problems.map(
        ({ line, message }) => `${line > 0 ? words.atLine(line) : ''}${message[language]}`,
      ),
    ),
  ];
  const more = texts.length - most;
  return html`<ul class="problems">
    ${texts.slice(0, most).map((text) => html`<li>${text}</li>`)}
    ${more > 0 ? html`<li>${words.moreProblems(more)}</li>` : nothing}
  </ul>`;
}
