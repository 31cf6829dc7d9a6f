import { html, noChange, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { answerText } from './answer-text.ts';
import { dateAnswer, datePartsOf, parseWholeDate, type DateParts } from './date-parts.ts';
import { isFocused, type FieldView } from './form-view.ts';
import { groupFrame } from './frame.ts';
import { fieldMessages as words } from './messages.ts';

const partNames = ['day', 'month', 'year'] as const;

/**
 * A date in three short texts. Known dates (of birth, of a licence) are typed faster than they are
 * found in a calendar, and three texts work the same on every phone. A whole date may be pasted.
 */
export function renderDate(view: FieldView): TemplateResult {
  const { field, form, value } = view;
  const parts = datePartsOf(answerText(value));
  return groupFrame(
    view,
    html`${field.text.hint ? nothing : html`<p class="hint">${words.dateExample[form.speaks]}</p>`}
      <div class="date" @input=${takeInput(view)} @paste=${takePaste(view)}>
        ${partNames.map((name) => renderPart(view, name, parts))}
      </div>`,
  );
}

function renderPart(view: FieldView, name: keyof DateParts, parts: DateParts): TemplateResult {
  const { field, pointer, error, form } = view;
  const birthday = field.text.autocomplete === 'bday';
  return html`<label>
    <span>${words[name][form.speaks]}</span>
    <input
      class="input part ${name}"
      id=${name === 'day' ? pointer : `${pointer}:${name}`}
      data-part=${name}
      type="text"
      inputmode="numeric"
      autocomplete=${birthday ? `bday-${name}` : 'off'}
      aria-invalid=${error ? 'true' : 'false'}
      aria-required=${ifDefined(field.required ? 'true' : undefined)}
      .value=${isFocused(view) ? noChange : live(parts[name])}
    />
  </label>`;
}

const takeInput =
  ({ form, pointer }: FieldView) =>
  (event: Event): void => {
    const group = event.currentTarget as HTMLElement;
    form.change(pointer, dateAnswer(typedParts(group)));
  };

/** A pasted `17/08/1990` goes into all three. */
const takePaste =
  ({ form, pointer }: FieldView) =>
  (event: ClipboardEvent): void => {
    const parts = parseWholeDate(event.clipboardData?.getData('text') ?? '');
    if (!parts) return;
    event.preventDefault();
    const group = event.currentTarget as HTMLElement;
    for (const input of partsIn(group)) input.value = parts[partOf(input)];
    form.change(pointer, dateAnswer(parts));
  };

function typedParts(group: HTMLElement): DateParts {
  const typed = { day: '', month: '', year: '' };
  for (const input of partsIn(group)) typed[partOf(input)] = input.value;
  return typed;
}

const partsIn = (group: HTMLElement): NodeListOf<HTMLInputElement> =>
  group.querySelectorAll<HTMLInputElement>('input[data-part]');

const partOf = (input: HTMLInputElement): keyof DateParts =>
  input.dataset['part'] as keyof DateParts;
