import type { FormField } from '@alur/model/form/form-fields.js';
import { say } from '@alur/model/text.js';
import type { FieldView } from './form-view.ts';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

/** The values that may be chosen, each with its words. */
export function choiceOptions({ field, form }: Pick<FieldView, 'field' | 'form'>): ChoiceOption[] {
  return enumOf(field.schema).map((value) => {
    const words = field.text.options?.[value];
    return { value, label: words ? say(words, form.speaks) : value };
  });
}

function enumOf(schema: FormField['schema']): readonly string[] {
  if (schema.type === 'array') return schema.items.type === 'string' ? schema.items.enum : [];
  return schema.type === 'string' ? (schema.enum ?? []) : [];
}
