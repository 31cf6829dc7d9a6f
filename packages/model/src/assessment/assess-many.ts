import type { AssessedEvent } from './assessed-event.ts';
import { assess } from './assess.ts';
import type { CaseAssessment } from './case-assessment.ts';
import type { Norms } from './norms.ts';

export interface LoggedCase {
  readonly norms: Norms;
  readonly log: readonly AssessedEvent[];
}

export interface ManyOptions {
  /** Epoch milliseconds, for steps that still run. */
  readonly now?: number | undefined;
  /**
   * After how many events to let others have their turn; 2,000 unless set, which takes a slow phone
   * less than a frame or two.
   */
  readonly yieldEvery?: number | undefined;
  /** How to let them: `() => scheduler.yield()` in a browser, `setImmediate` in Node. */
  readonly pause: () => Promise<void>;
}

/**
 * Assesses many cases without holding up whoever else wants the thread, and hands them out in
 * batches as they are done: a table can show the first before the last is read.
 */
export async function* assessMany(
  cases: Iterable<LoggedCase>,
  { now, yieldEvery = 2000, pause }: ManyOptions,
): AsyncGenerator<readonly CaseAssessment[], void, undefined> {
  let batch: CaseAssessment[] = [];
  let events = 0;
  for (const { norms, log } of cases) {
    batch.push(assess(norms, log, now));
    events += log.length;
    if (events < yieldEvery) continue;
    yield batch;
    batch = [];
    events = 0;
    await pause();
  }
  if (batch.length > 0) yield batch;
}
