import type { FormField } from '@alur/model/form/form-fields.js';
import type { AnswerValue } from '@alur/model/permit/application.js';

/** Numbers that cards print in groups; the groups are not part of the number. */
const digitFormats = new Set(['nik', 'nib', 'nip', 'npwp', 'postal-code']);

/** A text as it is kept once the person has left the field: without stray spaces. */
export function tidyText(field: FormField, value: AnswerValue): AnswerValue | undefined {
  if (typeof value !== 'string') return value;
  const format = field.schema.type === 'string' ? field.schema.format : undefined;
  const tidy = format && digitFormats.has(format) ? value.replace(/\s/g, '') : value.trim();
  return tidy === '' ? undefined : tidy;
}
