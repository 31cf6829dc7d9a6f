import type { FormField } from '@alur/model/form/form-fields.js';
import { answerAt } from '@alur/model/form/answers.js';
import type { AnswerValue } from '@alur/model/permit/application.js';
import { say, type Language } from '@alur/model/text.js';
import { valueText } from './value-text.ts';

/** What an entry of a repeated group is called: "Papan reklame 2". */
export function rowName(field: FormField, index: number, language: Language): string {
  return `${say(field.text.label, language)} ${index + 1}`;
}

/** The first two answers of an entry, to tell it from the others. */
export function rowSummary(field: FormField, row: AnswerValue, language: Language): string {
  return (field.rows ?? [])
    .map((inner) => {
      const answer = answerAt(row, inner.pointer.slice(field.pointer.length));
      return valueText(inner, answer as AnswerValue | undefined, language);
    })
    .filter(Boolean)
    .slice(0, 2)
    .join(', ');
}
