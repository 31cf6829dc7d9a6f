import type { WrittenDuration } from '../calendar/duration-text.ts';
import type { LocalText } from '../text.ts';

/** Which seconds a norm counts: those in which the office is open, or all of them. */
export type Counts = 'working' | 'elapsed';

/** What an assessment asks of a calendar. All instants are epoch milliseconds. */
export interface WorkingTime {
  /**
   * By when a duration that begins at `start` has to be kept, moved back by the pauses, or why
   * nobody can say.
   */
  readonly due: (
    start: number,
    duration: WrittenDuration,
    pauses: readonly ClosedPause[],
  ) => Due | NoDue;
  /** Whole seconds; undefined where the calendar does not reach. */
  readonly secondsBetween: (counts: Counts, from: number, to: number) => number | undefined;
}

export interface ClosedPause {
  readonly from: number;
  readonly to: number;
}

export interface Due {
  readonly at: number;
  readonly counts: Counts;
}

export interface NoDue {
  readonly at: undefined;
  readonly code: string;
  /** What is the matter and what to do. */
  readonly message: Required<LocalText>;
}
