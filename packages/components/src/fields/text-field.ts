import type { FormField } from '@alur/model/form/form-fields.js';
import type { StringSchema } from '@alur/model/generated/permit-type.js';
import { html, noChange, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { answerText } from './answer-text.ts';
import { describedBy, isFocused, type FieldView } from './form-view.ts';
import { frame } from './frame.ts';

type Format = NonNullable<StringSchema['format']>;

/** How a device is asked to help with each kind of text. */
const help: Readonly<
  Partial<Record<Format, { inputMode?: string; type?: string; autocomplete?: string }>>
> = {
  email: { type: 'email', inputMode: 'email', autocomplete: 'email' },
  phone: { type: 'tel', inputMode: 'tel', autocomplete: 'tel' },
  'postal-code': { inputMode: 'numeric', autocomplete: 'postal-code' },
  nik: { inputMode: 'numeric' },
  npwp: { inputMode: 'numeric' },
  nib: { inputMode: 'numeric' },
  nip: { inputMode: 'numeric' },
  time: { type: 'time' },
};

/** How long the control is, so that it says how much is expected: class and most characters. */
const lengths = [
  ['tiny', 8],
  ['short', 20],
] as const;

/** One line of text, also with a format such as an e-mail address or a NIK. */
export function renderText(view: FieldView): TemplateResult {
  const { field, pointer, value, error, form } = view;
  const format = formatOf(field);
  const { inputMode, type = 'text', autocomplete = 'off' } = (format && help[format]) ?? {};
  return frame(
    view,
    html`<input
      class="input ${lengthOf(field)}"
      id=${pointer}
      name=${field.name}
      type=${type}
      inputmode=${ifDefined(inputMode)}
      autocomplete=${field.text.autocomplete ?? autocomplete}
      spellcheck=${format ? 'false' : 'true'}
      aria-describedby=${ifDefined(describedBy(view))}
      aria-invalid=${error ? 'true' : 'false'}
      .value=${isFocused(view) ? noChange : live(answerText(value))}
      @input=${(event: InputEvent) =>
        form.change(pointer, (event.target as HTMLInputElement).value || undefined)}
    />`,
  );
}

function formatOf(field: FormField): Format | undefined {
  return field.schema.type === 'string' ? field.schema.format : undefined;
}

function lengthOf(field: FormField): string {
  if (formatOf(field) === 'time' || formatOf(field) === 'postal-code') return 'tiny';
  if (['nik', 'npwp', 'nib', 'nip', 'phone'].includes(formatOf(field) ?? '')) return 'short';
  const longest = field.schema.type === 'string' ? field.schema.maxLength : undefined;
  return lengths.find(([, limit]) => longest !== undefined && longest <= limit)?.[0] ?? '';
}
