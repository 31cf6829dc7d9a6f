import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface SelectView<T extends string> {
  readonly id: string;
  readonly label: string;
  /** The whole name for a screen reader, where the label says too little by itself. */
  readonly spoken?: string;
  readonly hint?: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  /** Not given where a form around it reads the value. */
  readonly onChoose?: (value: T) => void;
}

/** A labelled `<select>`; what is set and not among the choices stays to be seen. */
export function renderSelect<T extends string>(view: SelectView<T>): TemplateResult {
  const { id, label, spoken, hint, value, choices, onChoose } = view;
  const isKnown = choices.some((choice) => choice.value === value);
  const all = isKnown ? choices : [{ value, text: value }, ...choices];
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    <select
      class="input"
      id=${id}
      aria-label=${spoken ?? nothing}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${live(value)}
      @change=${(event: Event) => onChoose?.((event.currentTarget as HTMLSelectElement).value as T)}
    >
      ${all.map(
        (choice) =>
          html`<option value=${choice.value} ?selected=${choice.value === value}>
            ${choice.text}
          </option>`,
      )}
    </select>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}
