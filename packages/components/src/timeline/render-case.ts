import type { IssuedLetter } from '@alur/client/permit-service.js';
import { caseStatus } from '@alur/model/case/status.js';
import { verifyExcerpt } from '@alur/model/case/log.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { describeError } from '../base/describe-error.ts';
import type { PrintState } from '../letters/case-printing.ts';
import { renderStatusBadge } from '../status/status-badge.ts';
import { dateAndTime } from '../time/agency-time.ts';
import { timelineMessages as words } from './messages.ts';
import { printableLetters } from './printable-letters.ts';
import { renderHistory } from './render-history.ts';
import type { ShownCase } from './timeline-state.ts';

export interface CaseActions {
  /** What waits for the applicant, with the way to do it. */
  readonly own: unknown;
  readonly printing: PrintState;
  readonly onPrint: (letter: IssuedLetter) => void;
}

/** One case: how it stands, whether its log can be relied on, its steps and its letters. */
export function renderCase(
  shown: ShownCase,
  language: Language,
  actions: CaseActions,
): TemplateResult {
  const { caseView, agency, permitType, applicant } = shown;
  const { log } = caseView;
  const rejected = applicant && caseView.verdicts.some(({ ok }) => !ok);
  return html`<div class="head">
      <h2 id="title" tabindex="-1">${say(permitType.title, language)}</h2>
      <p class="registration">${caseView.registrationNumber}</p>
      <p>${renderStatusBadge(caseStatus(log), language)}</p>
      <p class="small muted">
        ${words.changedAt[language](dateAndTime(caseView.updatedAt, agency.timeZone, language))}
      </p>
    </div>
    ${guard([log, language], () => renderFault(shown, language))} ${actions.own}
    <section aria-labelledby="history-title">
      <h3 id="history-title">${applicant ? words.history[language] : words.historyOf[language]}</h3>
      ${renderHistory({ caseView, agency, permitType, language })}
      ${
        rejected && caseView.status === 'rejected'
          ? html`<p class="next">${words.nextStep[language]}</p>`
          : nothing
      }
    </section>
    ${renderLetters(shown, language, actions)}`;
}

function renderFault({ caseView }: ShownCase, language: Language): unknown {
  const verified = verifyExcerpt(caseView.log);
  if (verified.ok) return nothing;
  return html`<div class="notice danger" role="alert">
    <strong>${words.broken[language](verified.sequence)}</strong>
    <p>${say(verified.why, language)}</p>
    <p>${words.brokenHelp[language]}</p>
  </div>`;
}

function renderLetters(
  { caseView, agency, applicant }: ShownCase,
  language: Language,
  { printing, onPrint }: CaseActions,
): unknown {
  const letters = printableLetters(caseView, agency, applicant);
  if (letters.length === 0) return nothing;
  const busy = printing.kind === 'preparing';
  return html`<section class="letters" aria-labelledby="letters-title">
    <h3 id="letters-title">${words.letters[language]}</h3>
    ${letters.map((letter) => {
      const title = say(agency.letters[letter.letter]?.title ?? { id: letter.letter }, language);
      return html`<div class="printable">
        <button
          class="button"
          type="button"
          id=${`print-${letter.letter}`}
          aria-disabled=${busy ? 'true' : 'false'}
          @click=${() => onPrint(letter)}
        >
          ${
            busy && printing.what === letter.letter
              ? words.preparing[language]
              : words.print[language](title)
          }
        </button>
        <p class="small muted">${letter.number}</p>
      </div>`;
    })}
    ${
      printing.kind === 'failed'
        ? html`<div class="notice danger" role="alert">
            <strong>${words.printFailed[language]}</strong>
            <p>${say(describeError(printing.error), language)}</p>
          </div>`
        : nothing
    }
  </section>`;
}
