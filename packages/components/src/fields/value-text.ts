import type { FormField } from '@alur/model/form/form-fields.js';
import type { AnswerValue } from '@alur/model/permit/application.js';
import { say, type Language } from '@alur/model/text.js';
import { listOf } from './list-of.ts';
import { fieldMessages as words } from './messages.ts';
import { numberText } from './number-text.ts';

/**
 * An answer as it is read: the words of a choice, "17 Agustus 1990", "Rp 1.234.567", "12 m²".
 * Entries of a repeated group are not texts; draw them field by field.
 *
 * @returns an empty text where nothing was answered
 */
export function valueText(
  field: FormField,
  value: AnswerValue | undefined,
  language: Language,
): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return booleanText(field, value, language);
  if (typeof value === 'number') return amountText(field, value, language);
  if (typeof value === 'string') {
    return field.widget === 'date' ? dateText(value, language) : optionText(field, value, language);
  }
  return listOf(value)
    .filter((one) => typeof one === 'string')
    .map((one) => optionText(field, one, language))
    .join(', ');
}

function booleanText({ text }: FormField, value: boolean, language: Language): string {
  return say(text.options?.[String(value)] ?? (value ? words.yes : words.no), language);
}

function amountText({ widget, text }: FormField, value: number, language: Language): string {
  if (widget === 'money') return `Rp ${numberText(value)}`;
  return text.unit ? `${numberText(value)} ${say(text.unit, language)}` : numberText(value);
}

function optionText({ text }: FormField, value: string, language: Language): string {
  const option = text.options?.[value];
  return option ? say(option, language) : value;
}

/** What is no date stays as it was typed. */
function dateText(value: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'id-ID', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(date);
}
