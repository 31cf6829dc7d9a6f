import type { Deviation } from '@alur/model/assessment/deviation.js';
import { causeWords, deviationText, followUpWords } from '@alur/model/assessment/words.js';
import { deviationCauses, followUpActions } from '@alur/model/case/event.js';
import { say, type Language, type LocalText } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { errorSign } from '../../base/error-sign.ts';
import type { WordsState } from './deviation-desk.ts';
import { deviationMessages as words } from './messages.ts';
import type { DeviationSource } from './deviation-source.ts';
import type { WrittenWords } from './written-words.ts';

/** Long enough for what happened, short enough to stay an explanation. */
const longestText = 2000;

/** Cause and follow-up, to be filled in where the deviation is shown. */
export function renderForm(deviation: Deviation, source: DeviationSource): TemplateResult {
  const { language } = source;
  const written = source.wordsOf(deviation);
  const state = source.stateOf(deviation);
  const id = `d-${deviation.id}`;
  const write = (change: Partial<WrittenWords>): void => {
    source.onWrite(deviation, change);
  };
  const about = say(deviationText(deviation), language);
  return html`<form
    class="explain"
    aria-label=${about}
    @submit=${(event: Event) => {
      event.preventDefault();
      source.onSave(deviation);
    }}
  >
    ${renderChoice(`${id}-cause`, words.cause[language], causeWords, deviationCauses, written.cause, language, (cause) => write({ cause }))}
    ${renderText(`${id}-cause-text`, words.causeText[language], written.causeText, (causeText) => write({ causeText }))}
    ${renderChoice(`${id}-action`, words.action[language], followUpWords, followUpActions, written.action, language, (action) => write({ action }))}
    ${renderText(`${id}-action-text`, words.followUpText[language], written.followUpText, (followUpText) => write({ followUpText }))}
    <label class="tick">
      <input
        type="checkbox"
        .checked=${live(written.done)}
        @change=${(event: Event) => write({ done: (event.target as HTMLInputElement).checked })}
      />
      ${words.done[language]}
    </label>
    <p class="hint wide">${words.noPersonalData[language]}</p>
    <div class="wide saving">
      <button
        class="button primary"
        type="submit"
        aria-label=${words.saveIt[language](about)}
        aria-disabled=${state.kind === 'saving' ? 'true' : 'false'}
      >
        ${words.save[language]}
      </button>
      ${renderSaving(state, language)}
    </div>
  </form>`;
}

function renderChoice<T extends string>(
  id: string,
  label: string,
  names: Readonly<Record<T, Required<LocalText>>>,
  codes: readonly T[],
  chosen: T | '',
  language: Language,
  choose: (code: T | '') => void,
): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    <select
      class="input"
      id=${id}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T | '')}
    >
      <option value="" .selected=${chosen === ''}>${words.choose[language]}</option>
      ${codes.map(
        (code) =>
          html`<option value=${code} .selected=${chosen === code}>
            ${say(names[code], language)}
          </option>`,
      )}
    </select>
  </div>`;
}

function renderText(
  id: string,
  label: string,
  text: string,
  write: (text: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    <textarea
      class="input"
      id=${id}
      rows="2"
      maxlength=${longestText}
      .value=${live(text)}
      @input=${(event: Event) => write((event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}

function renderSaving(state: WordsState, language: Language): TemplateResult | typeof nothing {
  switch (state.kind) {
    case 'resting':
      return html`<span role="status"></span>`;
    case 'saving':
    case 'saved':
      return html`<span role="status" class="small">${words[state.kind][language]}</span>`;
    case 'incomplete':
      return html`<span role="alert" class="error"
        >${errorSign} ${words[state.fault][language]}</span
      >`;
    case 'failed':
      return html`<span role="alert" class="error"
        >${errorSign} <span>${say(state.text, language)} ${words.keptHere[language]}</span></span
      >`;
  }
}
