import type { TrackingPeriod } from '@alur/client/tracking-service.js';

/** How far back the tracker looks, in days. Half a year is what monitoring covers, a year evaluation. */
export const periodDays = [30, 90, 183, 366] as const;

export type PeriodDays = (typeof periodDays)[number];

const day = 86_400_000;

/**
 * The last days up to now, with an hour ahead for a back end whose clock goes before ours.
 *
 * @param now - epoch milliseconds
 */
export function lastDays(days: number, now: number): TrackingPeriod {
  return { from: now - days * day, to: now + 3_600_000 };
}
