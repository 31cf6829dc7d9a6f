import type { AnswerValue } from '@alur/model/permit/application.js';
import { say } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { choiceOptions } from './choice-options.ts';
import { describedBy, type FieldView } from './form-view.ts';
import { errorOf, hintOf, labelOf } from './frame.ts';
import { fieldMessages as words } from './messages.ts';

interface RadioOption {
  readonly value: AnswerValue;
  readonly label: string;
}

/** One of few, all in sight. A yes-or-no question can be asked this way, too. */
export function renderRadio(view: FieldView): TemplateResult {
  const { field, pointer, value, error, form } = view;
  return html`<div class="field ${field.width}" data-pointer=${pointer}>
    <fieldset
      role="radiogroup"
      aria-describedby=${ifDefined(describedBy(view))}
      aria-invalid=${error ? 'true' : 'false'}
      aria-required=${field.required ? 'true' : 'false'}
    >
      <legend class="label">${labelOf(view)}</legend>
      ${hintOf(view)} ${errorOf(view)}
      <div class="options">
        ${optionsOf(view).map(
          (option, index) =>
            html`<label class="option">
              <input
                type="radio"
                id=${index === 0 ? pointer : `${pointer}:${index}`}
                name=${pointer}
                .checked=${live(option.value === value)}
                @change=${() => form.change(pointer, option.value)}
              />
              <span>${option.label}</span>
            </label>`,
        )}
      </div>
    </fieldset>
  </div>`;
}

function optionsOf(view: FieldView): readonly RadioOption[] {
  const { field, form } = view;
  if (field.schema.type !== 'boolean') return choiceOptions(view);
  const { true: yes = words.yes, false: no = words.no } = field.text.options ?? {};
  return [
    { value: true, label: say(yes, form.speaks) },
    { value: false, label: say(no, form.speaks) },
  ];
}
