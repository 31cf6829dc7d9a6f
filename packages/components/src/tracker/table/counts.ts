import type { TrackedSteps } from '@alur/client/tracking-service.js';
import { urgencyOf } from './urgency.ts';

/** What an office has to see at a glance. */
export interface Counts {
  readonly late: number;
  readonly soon: number;
  /** Deviations for which nobody has given a cause. */
  readonly unexplained: number;
}

/** @param places - those that are left by the filter; `now` in epoch milliseconds */
export function countsOf({ steps }: TrackedSteps, places: Uint32Array, now: number): Counts {
  let [late, soon, unexplained] = [0, 0, 0];
  for (const place of places) {
    const step = steps[place];
    if (!step) continue;
    if (step.state === 'running') {
      const urgency = urgencyOf(step, now);
      if (urgency === 0) late++;
      if (urgency === 1) soon++;
    }
    for (const { cause } of step.deviations) if (!cause) unexplained++;
  }
  return { late, soon, unexplained };
}
