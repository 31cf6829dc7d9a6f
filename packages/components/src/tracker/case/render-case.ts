import type { CaseTracking } from '@alur/client/tracking-service.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSign } from '../../base/error-sign.ts';
import { renderSign } from '../../status/signs.ts';
import { caseMessages as words } from './messages.ts';
import { renderClock, type ClockSource } from './render-clock.ts';
import { renderStep, type StepSource } from './render-step.ts';
import { stepList } from './step-list.ts';
import type { Sop } from '@alur/model/sop/sop.js';

export interface CaseSource extends StepSource, Omit<ClockSource, 'calendar'> {
  readonly tracking: CaseTracking;
  readonly sop: Sop | undefined;
}

/** Everything of one case: its clock, its chain, who holds it, and each step of its SOP. */
export function renderCase(source: CaseSource): TemplateResult {
  const { tracking, sop, language, calendarOf } = source;
  return html`
    ${renderChain(tracking, language)} ${renderClock({ ...source, calendar: calendarOf('') })}
    ${renderHolders(source)} ${renderFindings(tracking, language)}
    <section aria-labelledby="steps-title">
      <h3 id="steps-title">${words.steps[language]}</h3>
      <ol class="steps">
        ${stepList(tracking.assessment.steps, sop).map((step) => renderStep(step, source))}
      </ol>
    </section>
  `;
}

function renderChain({ chain, log }: CaseTracking, language: Language): TemplateResult {
  if (chain.ok) {
    return html`<p class="small signed chain-ok">
      ${renderSign('check')} ${words.chainOk[language](log.length)}
    </p>`;
  }
  return html`<div class="notice danger chain-broken" role="alert" part="chain">
    <p class="error">${errorSign} ${words.chainBroken[language](chain.sequence)}</p>
    <p>${words.chainBrokenHint[language]}</p>
  </div>`;
}

function renderHolders({ tracking, language, roleTitle }: CaseSource): TemplateResult {
  const running = tracking.assessment.steps.filter(({ state }) => state === 'running');
  if (running.length === 0) return html`<p class="muted">${words.nobody[language]}</p>`;
  return html`<p>
    <span class="muted">${words.heldBy[language]}:</span>
    ${running.map(
      ({ name, answers }, index) =>
        html`${index > 0 ? '; ' : nothing}<strong
            >${words.holder[language](answers.performer || answers.role, roleTitle(answers.role))}</strong
          >
          <span lang="id">(${name})</span>`,
    )}
  </p>`;
}

function renderFindings(
  { assessment: { findings } }: CaseTracking,
  language: Language,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<details class="notice warning">
    <summary>${words.findings[language](findings.length)}</summary>
    <ul class="findings">
      ${findings.map(
        ({ sequence, text }) =>
          html`<li>
            ${sequence === undefined ? '' : words.atEvent[language](sequence)}${say(text, language)}
          </li>`,
      )}
    </ul>
  </details>`;
}
