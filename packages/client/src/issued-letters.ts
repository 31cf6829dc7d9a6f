import type { CaseEvent } from '@alur/model/case/event.js';
import type { IssuedLetter } from './permit-service.ts';

/** The letters that a log tells of, in its order. */
export function issuedLetters(log: readonly CaseEvent[]): readonly IssuedLetter[] {
  return log.flatMap(({ type, data, at }) =>
    type === 'letter.issued' ? [{ letter: data.letter, number: data.number, issuedAt: at }] : [],
  );
}
