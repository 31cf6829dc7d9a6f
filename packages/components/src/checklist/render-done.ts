import type { CaseView, PublicAgency } from '@alur/client/permit-service.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderStatusBadge } from '../status/status-badge.ts';
import { dateAndTime } from '../time/agency-time.ts';
import type { renderHistory } from '../timeline/render-history.ts';
import { checklistMessages as words } from './messages.ts';
import { outcomeTitle } from './render-decision.ts';
import type { DoneTask, TakenTask } from './task-state.ts';

/** After the task: what came of it, what can be printed, and where the case is now. */
export function renderDoneTask(
  { open, outcome, caseView }: DoneTask,
  language: Language,
  letters: TemplateResult,
  history: typeof renderHistory | undefined,
): TemplateResult {
  const ended = caseView.log.some(({ type }) => type === 'case.ended');
  return html`<article part="done" aria-labelledby="done-title">
    <div class="notice success">
      <h2 id="done-title" tabindex="-1">
        ${
          outcome
            ? words.doneWith[language](outcomeTitle(outcome, language))
            : words.doneTitle[language]
        }
      </h2>
      ${renderCase(caseView, language)}
      <p>${ended ? words.ended[language] : words.done[language]}</p>
    </div>
    ${letters}
    ${history ? renderPast(history, caseView, open.agency, open.permitType, language) : nothing}
  </article>`;
}

/** Somebody else was first: who, when, and how the case stands. */
export function renderTakenTask(
  taken: TakenTask,
  language: Language,
  history: typeof renderHistory | undefined,
): TemplateResult {
  const { by, agency, caseView, open } = taken;
  return html`<article part="done" aria-labelledby="done-title">
    <div class="notice warning" role="alert">
      <h2 id="done-title" tabindex="-1">${words.takenTitle[language]}</h2>
      ${
        by
          ? html`<p>
              ${words.takenBy[language](
                roleTitle(agency, by.role, language),
                dateAndTime(by.at, agency.timeZone, language),
              )}
            </p>`
          : nothing
      }
      ${caseView ? renderCase(caseView, language) : nothing}
    </div>
    ${caseView && open && history ? renderPast(history, caseView, agency, open.permitType, language) : nothing}
  </article>`;
}

function renderCase(caseView: CaseView, language: Language): TemplateResult {
  return html`<p>
    <span class="registration">${caseView.registrationNumber}</span>
    ${renderStatusBadge(caseView.status, language)}
  </p>`;
}

function renderPast(
  history: typeof renderHistory,
  caseView: CaseView,
  agency: PublicAgency,
  permitType: PermitType,
  language: Language,
): TemplateResult {
  return html`<section class="past" aria-labelledby="history-title">
    <h3 id="history-title">${words.history[language]}</h3>
    ${history({ caseView, agency, permitType, language })}
  </section>`;
}

function roleTitle({ roles }: PublicAgency, role: string, language: Language): string {
  const found = roles.find(({ id }) => id === role);
  return found ? say(found.title, language) : role;
}
