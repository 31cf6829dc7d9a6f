import { say, type Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderStatusBadge } from '../status/status-badge.ts';
import { dateAndTime } from '../time/agency-time.ts';
import { timelineMessages as words } from './messages.ts';
import type { ShownCases } from './timeline-state.ts';

/** The applicant's own applications, each to be opened. */
export function renderCases(
  { cases, agency }: ShownCases,
  language: Language,
  onOpen: (caseId: string) => void,
): TemplateResult {
  if (cases.length === 0) {
    return html`<div class="empty">
      <h2>${words.emptyTitle[language]}</h2>
      <p class="muted">${words.empty[language]}</p>
    </div>`;
  }
  return html`<div class="head">
      <h2 id="title" tabindex="-1">${words.listTitle[language]}</h2>
      <p class="muted" role="status">${words.listCount[language](cases.length)}</p>
    </div>
    <ul class="cases" aria-labelledby="title">
      ${repeat(
        cases,
        ({ id }) => id,
        ({ id, registrationNumber, permitType, status, submittedAt }) =>
          html`<li class="card" part="case">
            <div class="case-facts">
              <h3>${say(permitType.title, language)}</h3>
              <p class="registration">${registrationNumber}</p>
              <p class="small muted">
                ${words.submittedAt[language](dateAndTime(submittedAt, agency.timeZone, language))}
              </p>
              <p>${renderStatusBadge(status, language)}</p>
            </div>
            <button
              class="button"
              type="button"
              id=${`open-${id}`}
              aria-label=${words.openCase[language](registrationNumber)}
              @click=${() => onOpen(id)}
            >
              ${words.open[language]}
            </button>
          </li>`,
      )}
    </ul>`;
}
