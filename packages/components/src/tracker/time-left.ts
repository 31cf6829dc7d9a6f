import type { TrackedStep } from '@alur/client/tracking-service.js';
import type { CompiledCalendar } from '@alur/model/calendar/compiled-calendar.js';
import { workingSecondsBetween } from '@alur/model/calendar/working-seconds.js';

/** What a running step has left of its norm. */
export interface TimeLeft {
  /** `stopped`: the clock of the case is paused. */
  readonly kind: 'left' | 'over' | 'stopped';
  /** Of the kind that the norm counts. */
  readonly seconds: number;
}

/** What a deadline is counted by. */
export type CountedTime = Pick<
  TrackedStep['time'],
  'verdict' | 'counts' | 'dueAt' | 'allowedSeconds' | 'usedSeconds'
>;

/**
 * Counts down to a deadline, and up after it, in working time where the norm is in working time: at
 * night and on days off it stands still.
 *
 * @param calendar - of who performs the step
 * @param now - epoch milliseconds
 * @returns undefined where there is no deadline, or the calendar does not reach so far
 */
export function timeLeft(
  { verdict, counts, dueAt, allowedSeconds, usedSeconds }: CountedTime,
  calendar: CompiledCalendar | undefined,
  now: number,
): TimeLeft | undefined {
  if (verdict === 'paused') {
    if (allowedSeconds === undefined || usedSeconds === undefined) return undefined;
    return { kind: 'stopped', seconds: Math.max(0, allowedSeconds - usedSeconds) };
  }
  if (dueAt === undefined) return undefined;
  const [kind, from, to] =
    now <= dueAt ? (['left', now, dueAt] as const) : (['over', dueAt, now] as const);
  const seconds =
    counts === 'elapsed'
      ? Math.floor(to / 1000) - Math.floor(from / 1000)
      : calendar && workingSecondsBetween(calendar, from, to);
  return seconds === undefined ? undefined : { kind, seconds };
}
