import type { TrackedStep } from '@alur/client/tracking-service.js';

/**
 * What an officer has to look at first, from 0:
 *
 * 0. runs and is late, 1. is about to be late, 2. runs, 3. has deviated and nobody has said why,
 * 4. has deviated, 5. is as it should be.
 */
export type Urgency = 0 | 1 | 2 | 3 | 4 | 5;

/** @param now - epoch milliseconds: what was in time when it was assessed may be late by now */
export function urgencyOf(step: TrackedStep, now: number): Urgency {
  if (step.state === 'running') {
    if (isLate(step, now)) return 0;
    return step.time.verdict === 'soon' ? 1 : 2;
  }
  if (step.deviations.length === 0) return 5;
  return step.deviations.some(({ cause }) => !cause) ? 3 : 4;
}

/** Whether a step that runs has gone over its norm. While its clock stands still it cannot. */
export function isLate({ time }: Pick<TrackedStep, 'time'>, now: number): boolean {
  if (time.verdict === 'late') return true;
  return time.verdict !== 'paused' && time.dueAt !== undefined && now > time.dueAt;
}
