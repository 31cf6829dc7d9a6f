import type { UrgencyColumns } from './urgency-columns.ts';

/** What an office has to see at a glance. */
export interface Counts {
  readonly late: number;
  readonly soon: number;
  /** Deviations for which nobody has given a cause. */
  readonly unexplained: number;
}

/** @param places - those that are left by the filter */
export function countsOf({ urgencies, unexplained }: UrgencyColumns, places: Uint32Array): Counts {
  const counts = { late: 0, soon: 0, unexplained: 0 };
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    if (urgencies[place] === 0) counts.late++;
    if (urgencies[place] === 1) counts.soon++;
    counts.unexplained += unexplained[place] as number;
  }
  return counts;
}
