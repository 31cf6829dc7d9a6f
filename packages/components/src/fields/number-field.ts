import type { FormField } from '@alur/model/form/form-fields.js';
import type { AnswerValue } from '@alur/model/permit/application.js';
import { say } from '@alur/model/text.js';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { answerText } from './answer-text.ts';
import { describedBy, isFocused, unitId, type FieldView } from './form-view.ts';
import { frame } from './frame.ts';
import { numberAnswer, numberText } from './number-text.ts';

/** A number, with its unit after it where it has one. */
export function renderNumber(view: FieldView): TemplateResult {
  const { text } = view.field;
  const unit = text.unit ? say(text.unit, view.form.speaks) : undefined;
  return renderAmount(view, {
    after: unit ? html`<span class="affix" id=${unitId(view.pointer)}>${unit}</span>` : nothing,
  });
}

/** Whole rupiah: `1.234.567` after "Rp". */
export function renderMoney(view: FieldView): TemplateResult {
  return renderAmount(view, { before: html`<span class="affix" aria-hidden="true">Rp</span>` });
}

// Not type="number": it drops what it does not understand, changes on the wheel, and shows a comma
// or a point as the browser's language has it, which is seldom the page's.
function renderAmount(
  view: FieldView,
  { before = nothing, after = nothing }: { before?: unknown; after?: unknown },
): TemplateResult {
  const { field, pointer, value, error, form } = view;
  return frame(
    view,
    html`<div class="affixed">
      ${before}
      <input
        class="input ${field.widget === 'money' ? 'short' : 'tiny'}"
        id=${pointer}
        name=${field.name}
        type="text"
        inputmode=${inputModeOf(field)}
        autocomplete="off"
        aria-describedby=${ifDefined(describedBy(view))}
        aria-invalid=${error ? 'true' : 'false'}
        .value=${isFocused(view) ? noChange : live(textOf(value))}
        @input=${(event: InputEvent) =>
          form.change(
            pointer,
            numberAnswer((event.target as HTMLInputElement).value, rangeOf(field)),
          )}
      />
      ${after}
    </div>`,
  );
}

/** Telephones' number pads have no minus sign. */
function inputModeOf({ schema }: FormField): 'numeric' | 'decimal' | 'text' {
  if (schema.type !== 'integer' && schema.type !== 'number') return 'text';
  if ((schema.minimum ?? 0) < 0) return 'text';
  return schema.type === 'integer' ? 'numeric' : 'decimal';
}

const rangeOf =
  ({ schema }: FormField) =>
  (value: number): boolean =>
    schema.type !== 'number' ||
    (value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity));

function textOf(value: AnswerValue | undefined): string {
  return typeof value === 'number' ? numberText(value) : answerText(value);
}
