import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { say } from '@alur/model/text.js';
import { describedBy, type FieldView } from './form-view.ts';
import { errorOf, hintOf } from './frame.ts';

/** A statement that is true when ticked. */
export function renderCheckbox(view: FieldView): TemplateResult {
  const { field, pointer, value, error, form } = view;
  return html`<div class="field ${field.width}" data-pointer=${pointer}>
    ${errorOf(view)}
    <label class="option">
      <input
        type="checkbox"
        id=${pointer}
        name=${field.name}
        aria-describedby=${ifDefined(describedBy(view))}
        aria-invalid=${error ? 'true' : 'false'}
        .checked=${live(value === true)}
        @change=${(event: Event) =>
          form.change(pointer, (event.target as HTMLInputElement).checked)}
      />
      <span>${say(field.text.label, form.speaks)}</span>
    </label>
    ${hintOf(view)}
  </div>`;
}
