import type { Language } from '@alur/model/text.js';
import type { TaskParts } from '@alur/workflow/case/task-parts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { partsMessages as words } from './parts-messages.ts';
import { askedParts, isThere, type PartKind, type PartsSheet } from './parts-sheet.ts';

export interface PartsView {
  readonly parts: TaskParts;
  readonly sheet: PartsSheet;
  readonly language: Language;
  readonly onPart: (kind: PartKind, place: number, there: boolean | undefined) => void;
  readonly onAllThere: () => void;
}

/** Were the inputs there, are the outputs? Closed, for most officers have nothing to say. */
export function renderParts(view: PartsView): TemplateResult | typeof nothing {
  const { parts, sheet, language, onAllThere } = view;
  const asked = askedParts(parts);
  if (asked.length === 0) return nothing;
  const said = asked.filter(([kind, place]) => isThere(parts, sheet, kind, place) !== undefined);
  return html`<details class="parts" part="parts">
    <summary>
      <span>${words.title[language]}</span>
      <span class="small muted">${words.said[language](said.length, asked.length)}</span>
    </summary>
    <div class="parts-body">
      <p class="small muted">${words.intro[language]}</p>
      <button class="button" id="all-there" type="button" @click=${onAllThere}>
        ${words.allThere[language]}
      </button>
      ${renderKind(
        'inputs',
        parts.inputs.map(({ text }) => ({ text, traced: false })),
        view,
      )}
      ${renderKind('outputs', parts.outputs, view)}
    </div>
  </details>`;
}

function renderKind(
  kind: PartKind,
  list: readonly { readonly text: string; readonly traced: boolean }[],
  view: PartsView,
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  const { language } = view;
  return html`<h4>${words[kind][language]}</h4>
    ${list.map(({ text, traced }, place) =>
      traced
        ? html`<p class="traced">
            <strong>${text}</strong> <span class="small muted">${words.traced[language]}</span>
          </p>`
        : renderPart(kind, place, text, view),
    )}`;
}

function renderPart(
  kind: PartKind,
  place: number,
  text: string,
  { parts, sheet, language, onPart }: PartsView,
): TemplateResult {
  const now = isThere(parts, sheet, kind, place);
  const radio = (there: boolean | undefined, word: 'there' | 'missing' | 'unknown') => {
    const id = `${kind}-${place}-${word}`;
    return html`<label class="choice-radio ${word}" for=${id}>
      <input
        type="radio"
        id=${id}
        name=${`${kind}-${place}`}
        .checked=${live(now === there)}
        @change=${() => onPart(kind, place, there)}
      />
      ${words[word][language]}
    </label>`;
  };
  return html`<fieldset class="part">
    <legend>${text}</legend>
    <div class="part-choices">
      ${radio(true, 'there')} ${radio(false, 'missing')} ${radio(undefined, 'unknown')}
    </div>
  </fieldset>`;
}
