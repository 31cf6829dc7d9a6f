import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocatedProblem } from './diagram-source.ts';
import { messages } from './messages.ts';

/** More than these help nobody who reads them on a page. */
const most = 10;

/** What is wrong with a file, each with its line. */
export function renderProblems(
  problems: readonly LocatedProblem[],
  language: Language,
): TemplateResult {
  const words = messages[language];
  const more = problems.length - most;
  return html`<div class="notice danger" role="alert">
    <p>${words.unreadable}</p>
    <ul class="problems">
      ${problems
        .slice(0, most)
        .map(({ line, message }) => html`<li>${words.atLine(line)}${message[language]}</li>`)}
      ${more > 0 ? html`<li>${words.moreProblems(more)}</li>` : nothing}
    </ul>
  </div>`;
}
