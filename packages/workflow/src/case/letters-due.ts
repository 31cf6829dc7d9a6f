import type { CaseEvent } from '@alur/model/case/event.js';
import type { Activity } from '@alur/model/sop/sop.js';
import type { PendingEvent } from './case-advance.ts';
import { hasNumberOfItsOwn } from './numbering.ts';

/**
 * The letters that an activity issues when it is completed. One that bears the number of its case
 * is there once: where the case was returned and passes again, the applicant has it already.
 */
export function lettersDue(
  { work }: Pick<Activity, 'work'>,
  log: readonly CaseEvent[],
  pending: readonly PendingEvent[],
): readonly string[] {
  const issued = new Set([
    ...log.flatMap(({ type, data }) => (type === 'letter.issued' ? [data.letter] : [])),
    ...pending.flatMap((event) => ('letter' in event ? [event.letter] : [])),
  ]);
  return work.letters.filter((letter) => hasNumberOfItsOwn(letter) || !issued.has(letter));
}
