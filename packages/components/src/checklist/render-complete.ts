import { say, type Language, type LocalText } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { checklistMessages as words } from './messages.ts';

export interface CompleteView {
  readonly language: Language;
  readonly sending: boolean;
  readonly failure: Required<LocalText> | undefined;
  readonly onComplete: () => void;
}

/** The one button of a task that has nothing to decide. */
export function renderComplete({
  language,
  sending,
  failure,
  onComplete,
}: CompleteView): TemplateResult {
  return html`<section class="decision" part="decision">
    ${
      failure
        ? html`<div class="notice danger" role="alert">
            <strong>${words.notCompleted[language]}</strong>
            <p>${say(failure, language)}</p>
          </div>`
        : nothing
    }
    <p class="muted" id="complete-hint">${words.completeHint[language]}</p>
    <button
      class="button primary"
      id="complete"
      type="button"
      aria-disabled=${sending ? 'true' : 'false'}
      aria-describedby="complete-hint"
      @click=${onComplete}
    >
      ${sending ? words.completing[language] : words.complete[language]}
    </button>
  </section>`;
}
