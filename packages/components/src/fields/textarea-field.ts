import { html, noChange, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { answerText } from './answer-text.ts';
import { describedBy, isFocused, type FieldView } from './form-view.ts';
import { frame } from './frame.ts';

/** Several lines of text. */
export function renderTextarea(view: FieldView): TemplateResult {
  const { field, pointer, value, error, form } = view;
  return frame(
    view,
    html`<textarea
      class="input"
      id=${pointer}
      name=${field.name}
      rows="4"
      autocomplete=${field.text.autocomplete ?? 'off'}
      aria-describedby=${ifDefined(describedBy(view))}
      aria-invalid=${error ? 'true' : 'false'}
      .value=${isFocused(view) ? noChange : live(answerText(value))}
      @input=${(event: InputEvent) =>
        form.change(pointer, (event.target as HTMLTextAreaElement).value || undefined)}
    ></textarea>`,
  );
}
