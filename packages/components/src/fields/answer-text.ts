import type { AnswerValue } from '@alur/model/permit/application.js';

/** An answer as it stands in a control: what was typed, also where that was no number or date. */
export function answerText(value: AnswerValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
