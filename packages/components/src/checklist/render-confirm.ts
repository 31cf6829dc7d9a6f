import { say, type Language, type LocalText } from '@alur/model/text.js';
import type { Outcome } from '@alur/model/sop/sop.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { confirmMessages as words } from './confirm-messages.ts';
import { buttonTone, outcomeTitle } from './render-decision.ts';
import { renderFaults } from './render-faults.ts';
import type { Fault } from './told.ts';

export interface ConfirmView {
  readonly outcome: Outcome;
  readonly registrationNumber: string;
  readonly faults: readonly Fault[];
  readonly sending: boolean;
  /** The officer's words to the applicant; undefined where the checklist says why. */
  readonly note: string | undefined;
  readonly failure: Required<LocalText> | undefined;
  readonly language: Language;
  readonly onNote: (note: string) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** The last look before a decision that cannot be taken back. */
export function renderConfirm(view: ConfirmView): TemplateResult {
  const { outcome, language, sending } = view;
  const title = outcomeTitle(outcome, language);
  return html`<section class="decision confirm card" part="confirm" aria-labelledby="confirm-title">
    <h3 id="confirm-title" tabindex="-1">${words.confirmTitle[language](title)}</h3>
    <div class="told">
      <p class="muted small">${words.confirmTold[language]}</p>
      <p>${words.toldOutcome[language](view.registrationNumber, title)}</p>
      ${view.faults.length > 0 ? renderFaults(view.faults, language) : nothing}
      ${view.note === undefined ? nothing : renderNote(view, view.note)}
    </div>
    <p>${words.final[language]}</p>
    ${
      view.failure
        ? html`<div class="notice danger" role="alert">
            <strong>${words.notDecided[language]}</strong>
            <p>${say(view.failure, language)}</p>
          </div>`
        : nothing
    }
    <div class="buttons">
      <button
        class="button ${buttonTone(outcome.tone)}"
        id="confirm"
        type="button"
        aria-disabled=${sending || isNoteMissing(view) ? 'true' : 'false'}
        aria-describedby=${isNoteMissing(view) ? 'note-hint' : nothing}
        @click=${isNoteMissing(view) ? focusNote : view.onConfirm}
      >
        ${sending ? words.deciding[language] : words.confirm[language](title)}
      </button>
      <button class="button" type="button" ?disabled=${sending} @click=${view.onCancel}>
        ${words.cancel[language]}
      </button>
    </div>
  </section>`;
}

/** Whoever gets an application back must be told why. */
const isNoteMissing = ({ note, outcome }: ConfirmView): boolean =>
  note?.trim() === '' && outcome.tone === 'negative';

function focusNote(event: Event): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.getElementById('note')?.focus();
}

function renderNote({ language, onNote, outcome }: ConfirmView, note: string): TemplateResult {
  const isAsked = outcome.tone === 'negative';
  return html`<div class="field">
    <label class="label" for="note">${words.note[language]}</label>
    <p class="hint" id="note-hint">${(isAsked ? words.noteAsked : words.noteHint)[language]}</p>
    <textarea
      class="input"
      id="note"
      rows="3"
      maxlength="2000"
      aria-describedby="note-hint"
      ?required=${isAsked}
      .value=${live(note)}
      @input=${(event: Event) => onNote((event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}
