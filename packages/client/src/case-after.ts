import type { CaseEvent } from '@alur/model/case/event.js';
import { issuedLetters } from './issued-letters.ts';
import type { CaseView, TaskCompletion, TaskResult } from './permit-service.ts';

/**
 * A case as it stands after a task, from how it was seen before: a completion answers with what it
 * added, so that an officer on a slow network need not wait for the whole case again.
 *
 * @param completion - what the task was completed with
 * @returns undefined when something else has happened to the case since `before`: ask for it anew
 */
export function caseAfter(
  before: CaseView,
  { events, ...summary }: TaskResult,
  { verdicts = [], note = '' }: Pick<TaskCompletion, 'verdicts' | 'note'> = {},
): CaseView | undefined {
  if (events[0]?.previous !== before.log.at(-1)?.hash) return undefined;
  const decided = [...before.verdicts, ...verdicts].map((each) => [each.item, each] as const);
  return {
    ...before,
    ...summary,
    verdicts: [...new Map(decided).values()],
    log: [...before.log, ...events],
    notes: { ...before.notes, ...notesIn(events, note) },
    letters: [...before.letters, ...issuedLetters(events)],
  };
}

/** A completion writes one note at most. */
function notesIn(events: readonly CaseEvent[], note: string): Readonly<Record<string, string>> {
  const ids = events.flatMap(({ type, data }) =>
    type === 'activity.completed' && data.note !== undefined ? [data.note] : [],
  );
  return Object.fromEntries(ids.map((id) => [id, note]));
}
