import type { Store } from '../store/store.ts';

/** What accounts need of the world. */
export interface AccountDesk {
  readonly store: Store;
  /** ISO 8601, UTC, with milliseconds. */
  readonly now: () => string;
  /** Hard to guess, safe in an address, and in the order of time. */
  readonly newId: () => string;
  /** Bytes that nobody can guess. */
  readonly randomBytes: (length: number) => Uint8Array;
}

/** A point in time, so many minutes after another. Both ISO 8601, UTC. */
export function minutesAfter(time: string, minutes: number): string {
  return new Date(Date.parse(time) + minutes * 60_000).toISOString();
}
