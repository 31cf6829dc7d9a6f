import type { TrackedStep, TrackedSteps } from '@alur/client/tracking-service.js';
import { unexplainedOf, urgencyOf } from './urgency.ts';

/** What the first sight of a list asks of every step, as columns of numbers by place in `steps`. */
export interface UrgencyColumns {
  /** Whole numbers below 2^33, the most urgent first. */
  readonly keys: Float64Array;
  /** {@link urgencyOf} each. */
  readonly urgencies: Uint8Array;
  /** How many deviations nobody has given a cause for. */
  readonly unexplained: Uint16Array;
}

/**
 * Reads each step once: to look up a hundred thousand objects is what takes the time.
 *
 * @param now - epoch milliseconds
 */
export function urgencyColumns({ steps }: TrackedSteps, now: number): UrgencyColumns {
  const { length } = steps;
  const keys = new Float64Array(length);
  const urgencies = new Uint8Array(length);
  const unexplained = new Uint16Array(length);
  for (let place = 0; place < length; place++) {
    const step = steps[place] as TrackedStep;
    const owed = unexplainedOf(step);
    const urgency = urgencyOf(step, now, owed);
    // What runs by when it is due; what is over, the latest first.
    const within =
      urgency < 3
        ? seconds(step.time.dueAt ?? Infinity)
        : lastSecond - seconds(step.endedAt ?? step.startedAt ?? 0);
    keys[place] = urgency * 2 ** 30 + Math.floor(within / 4);
    urgencies[place] = urgency;
    unexplained[place] = owed;
  }
  return { keys, urgencies, unexplained };
}

const lastSecond = 2 ** 32 - 1;

/** Of epoch milliseconds, as 32 bits. */
export const seconds = (at: number): number =>
  Math.min(lastSecond, Math.max(0, Math.floor(at / 1000)));
