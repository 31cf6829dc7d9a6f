import type { TrackedStep } from '@alur/client/tracking-service.js';

/**
 * What an officer has to look at first, from 0:
 *
 * 0. runs and is late, 1. is about to be late, 2. runs, 3. has deviated and nobody has said why,
 * 4. has deviated, 5. is as it should be.
 */
export type Urgency = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * @param now - epoch milliseconds: what was in time when it was assessed may be late by now
 * @param unexplained - {@link unexplainedOf} the step, for whoever has counted already
 */
export function urgencyOf(
  step: TrackedStep,
  now: number,
  unexplained: number = unexplainedOf(step),
): Urgency {
  if (step.state === 'running') {
    if (isLate(step, now)) return 0;
    return step.time.verdict === 'soon' ? 1 : 2;
  }
  if (step.deviations.length === 0) return 5;
  return unexplained > 0 ? 3 : 4;
}

/** Deviations for which nobody has given a cause. */
export function unexplainedOf({ deviations }: Pick<TrackedStep, 'deviations'>): number {
  let count = 0;
  // An iterator or a closure for each of a hundred thousand would cost as much as the reading.
  for (let at = 0; at < deviations.length; at++) if (!deviations[at]?.cause) count++;
  return count;
}

/** Whether a step that runs has gone over its norm. While its clock stands still it cannot. */
export function isLate({ time }: Pick<TrackedStep, 'time'>, now: number): boolean {
  if (time.verdict === 'late') return true;
  return time.verdict !== 'paused' && time.dueAt !== undefined && now > time.dueAt;
}
