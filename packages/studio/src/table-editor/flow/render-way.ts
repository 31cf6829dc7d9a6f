import type { Outcome } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormWay } from './answers-from.ts';
import { flowWords as words } from './messages.ts';
import { renderTargets, type TargetsView } from './render-targets.ts';

export interface WaysView extends TargetsView {
  readonly ways: readonly FormWay[];
  /** Answers without words are named: it was tried to save them. */
  readonly isTried: boolean;
}

/** What becomes of a way in the form, by its place in the list. */
export interface WayChanges {
  change(index: number, change: Partial<FormWay>): void;
  remove(index: number): void;
}

const tones: readonly Outcome['tone'][] = ['neutral', 'positive', 'negative'];

/** The one way on from a step, or an answer with its way. */
export function renderWay(
  index: number,
  view: WaysView,
  changes: WayChanges,
  language: Language,
): TemplateResult | typeof nothing {
  const { ways, isTried } = view;
  const way = ways[index];
  if (!way) return nothing;
  const target = renderTarget(way, index, view, changes, language);
  if (ways.length < 2) return html`<div class="way">${target}</div>`;
  const isMissing = isTried && way.label.trim() === '';
  return html`<fieldset class="way">
    <legend>${words.answerNumber[language](index + 1)}</legend>
    <label>
      <span class="label">${words.answer[language]}</span>
      <input
        class="input"
        .value=${way.label}
        aria-invalid=${isMissing ? 'true' : nothing}
        aria-describedby=${isMissing ? `way-error-${index}` : nothing}
        @input=${(event: Event) => changes.change(index, { label: valueOf(event) })}
      />
    </label>
    ${
      isMissing
        ? html`<p class="error" id="way-error-${index}">${words.missingLabel[language]}</p>`
        : nothing
    }
    ${target}
    <label>
      <span class="label">${words.meaning[language]}</span>
      <select
        class="input"
        .value=${way.tone}
        @change=${(event: Event) =>
          changes.change(index, { tone: valueOf(event) as Outcome['tone'] })}
      >
        ${tones.map(
          (tone) =>
            html`<option value=${tone} ?selected=${tone === way.tone}>
              ${words[tone][language]}
            </option>`,
        )}
      </select>
    </label>
    <button class="button quiet" type="button" @click=${() => changes.remove(index)}>
      ${words.removeAnswer[language](way.label || String(index + 1))}
    </button>
  </fieldset>`;
}

function renderTarget(
  way: FormWay,
  index: number,
  view: WaysView,
  changes: WayChanges,
  language: Language,
): TemplateResult {
  return html`<label>
    <span class="label">${words[view.ways.length > 1 ? 'leadsTo' : 'next'][language]}</span>
    <select
      class="input"
      @change=${(event: Event) => changes.change(index, { target: valueOf(event) || undefined })}
    >
      ${renderTargets(way, view, language)}
    </select>
  </label>`;
}

const valueOf = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
