import type { AnswerValue } from '@alur/model/permit/application.js';

/** The entries of an answer that is a list; none for any other. */
export function listOf(value: AnswerValue | undefined): readonly AnswerValue[] {
  return Array.isArray(value) ? (value as readonly AnswerValue[]) : [];
}
