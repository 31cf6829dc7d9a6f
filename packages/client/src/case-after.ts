import type { Verdict } from '@alur/model/permit/application.js';
import { issuedLetters } from './issued-letters.ts';
import type { CaseView, TaskResult } from './permit-service.ts';

/**
 * A case as it stands after a task, from how it was seen before: a completion answers with what it
 * added, so that an officer on a slow network need not wait for the whole case again.
 *
 * @param verdicts - those that the task was completed with
 * @returns undefined when something else has happened to the case since `before`: ask for it anew
 */
export function caseAfter(
  before: CaseView,
  { events, ...summary }: TaskResult,
  verdicts: readonly Verdict[] = [],
): CaseView | undefined {
  if (events[0]?.previous !== before.log.at(-1)?.hash) return undefined;
  const decided = [...before.verdicts, ...verdicts].map((each) => [each.item, each] as const);
  return {
    ...before,
    ...summary,
    verdicts: [...new Map(decided).values()],
    log: [...before.log, ...events],
    letters: [...before.letters, ...issuedLetters(events)],
  };
}
