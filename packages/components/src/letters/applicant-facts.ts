import { answerAt } from '@alur/model/form/answers.js';
import { shownSections, type FormField } from '@alur/model/form/form-fields.js';
import type { AnswerValue } from '@alur/model/permit/application.js';
import { say, type Language } from '@alur/model/text.js';
import { valueText } from '../fields/value-text.ts';
import type { LetterInput } from './letter-input.ts';
import type { Fact } from './letter-parts.ts';

/**
 * Who the letter is about: the answers of the first section of the form, which is where a permit
 * type asks for the applicant. Numbers that identify a person are shortened, because a letter
 * passes through many hands.
 */
export function applicantFacts({ permitType, caseView, language }: LetterInput): Fact[] {
  const stage = permitType.stages[0];
  const section = stage && shownSections(stage, caseView.answers)[0];
  return (section?.fields ?? []).flatMap((field) => {
    if (field.rows) return [];
    const value = factValue(field, caseView, language);
    return value ? [{ label: say(field.text.label, language), value }] : [];
  });
}

function factValue(
  field: FormField,
  { answers }: LetterInput['caseView'],
  language: Language,
): string {
  const answer = answerAt(answers, field.pointer) as AnswerValue | undefined;
  const text = valueText(field, answer, language);
  const format = 'format' in field.schema ? field.schema.format : undefined;
  return format === 'nik' || format === 'npwp' ? shortened(text) : text;
}

/** Its last four characters, enough for the owner to recognise it. */
function shortened(text: string): string {
  return text.length > 4 ? `${'•'.repeat(text.length - 4)}${text.slice(-4)}` : text;
}
