import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { choiceOptions } from './choice-options.ts';
import { describedBy, type FieldView } from './form-view.ts';
import { frame } from './frame.ts';
import { fieldMessages as words } from './messages.ts';

/** One of many, in a list that opens. */
export function renderSelect(view: FieldView): TemplateResult {
  const { field, pointer, value, error, form } = view;
  return frame(
    view,
    html`<select
      class="input"
      id=${pointer}
      name=${field.name}
      autocomplete=${field.text.autocomplete ?? 'off'}
      aria-describedby=${ifDefined(describedBy(view))}
      aria-invalid=${error ? 'true' : 'false'}
      @change=${(event: Event) =>
        form.change(pointer, (event.target as HTMLSelectElement).value || undefined)}
    >
      <option value="" .selected=${live(!value)}>${words.choose[form.speaks]}</option>
      ${choiceOptions(view).map(
        (option) =>
          html`<option value=${option.value} .selected=${live(option.value === value)}>
            ${option.label}
          </option>`,
      )}
    </select>`,
  );
}
