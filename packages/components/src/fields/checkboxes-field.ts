import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choiceOptions } from './choice-options.ts';
import type { FieldView } from './form-view.ts';
import { groupFrame } from './frame.ts';
import { listOf } from './list-of.ts';

/** Any number out of a list. The answer keeps the order of the list. */
export function renderCheckboxes(view: FieldView): TemplateResult {
  const { pointer, value, error, form } = view;
  const chosen = listOf(value);
  const options = choiceOptions(view);
  const toggle = (option: string, on: boolean): void => {
    const next = options
      .map(({ value }) => value)
      .filter((value) => (value === option ? on : chosen.includes(value)));
    form.change(pointer, next.length > 0 ? next : undefined);
  };
  return groupFrame(
    view,
    html`<div class="options">
      ${options.map(
        (option, index) =>
          html`<label class="option">
            <input
              type="checkbox"
              id=${index === 0 ? pointer : `${pointer}:${index}`}
              aria-invalid=${error ? 'true' : 'false'}
              .checked=${live(chosen.includes(option.value))}
              @change=${(event: Event) =>
                toggle(option.value, (event.target as HTMLInputElement).checked)}
            />
            <span>${option.label}</span>
          </label>`,
      )}
    </div>`,
  );
}
