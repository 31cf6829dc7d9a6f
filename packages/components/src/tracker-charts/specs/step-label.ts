import type { StepAssessment } from '@alur/model/assessment/case-assessment.js';

/**
 * "3 Melakukan verifikasi syarat". A step without a number is told from others of its name by who
 * performs it.
 */
export function stepLabel({
  number,
  name,
  answers,
}: Pick<StepAssessment, 'number' | 'name' | 'answers'>): string {
  if (number !== '') return `${number} ${name}`;
  return answers.performer === '' ? name : `${name}, ${answers.performer}`;
}
