import type { CaseEvent } from '@alur/model/case/event.js';

/**
 * Of what officers have written about a case, their words to the applicant on a decision. The rest,
 * beside the clock and on deviations, is the office's own.
 *
 * @param texts - all that is kept beside the log, by id
 */
export function decisionNotes(
  log: readonly CaseEvent[],
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const named = log.flatMap(({ type, data }) =>
    type === 'activity.completed' && data.note !== undefined ? [data.note] : [],
  );
  return Object.fromEntries(
    named.flatMap((id) => {
      const text = texts[id];
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
}
