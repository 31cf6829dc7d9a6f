import type { CompiledCalendar } from './compiled-calendar.ts';
import { secondOf } from './day-of.ts';
import type { DurationUnit, WrittenDuration } from './duration-text.ts';
import type { Deadline } from './deadline.ts';
import { measureOf, type DurationOptions } from './measure.ts';
import { noDeadline, outsideCalendar, type NoDeadline } from './no-deadline.ts';
import { pausedLength } from './paused-length.ts';
import { positionOf } from './position.ts';

/** How much of a norm something took, or has taken so far. */
export interface TimeUsed {
  /** In `unit`; 0 while counting has not begun. */
  readonly value: number;
  readonly unit: DurationUnit;
}

/**
 * How much time was used from one instant to another, in epoch milliseconds, in the unit of the
 * norm and counted as its deadline is: what is finished right at its deadline has used the norm, and
 * more is used only by what is late. At night and on days off nothing is used, so what is done on
 * the evening of the last working day has used the norm and no more.
 *
 * Of calendar days that move off days off it is the smallest number with which `to` is in time.
 */
export function timeUsed(
  calendar: CompiledCalendar,
  duration: WrittenDuration,
  from: number,
  to: number,
  { eventAt, pieces, pauses = [] }: DurationOptions = {},
): TimeUsed | NoDeadline {
  const { anchor, unit } = duration;
  if (anchor?.side === 'before') return noDeadline('not-counted-back', duration.verbatim);
  if (anchor && eventAt === undefined) return noDeadline('event-unknown', anchor.event);
  const start = secondOf(eventAt !== undefined && anchor ? eventAt : from);
  // Without an upper bound there is still something to count.
  const bounded = duration.max === undefined ? { ...duration, max: duration.min ?? 1 } : duration;
  const measure = measureOf(calendar, start, bounded, pieces);
  if ('code' in measure) return measure;
  const position = positionOf(calendar, measure.kind, secondOf(to));
  const past = pauses.flatMap((each) =>
    each.from < to ? [{ from: each.from, to: Math.min(each.to, to) }] : [],
  );
  const paused = pausedLength(calendar, measure.kind, past);
  if (position === undefined || paused === undefined) return outsideCalendar(calendar, to);
  return { value: Math.max(0, position - measure.from - paused) / measure.perUnit, unit };
}

/**
 * By how many seconds something done, or not yet done, at an instant is late: of working time where
 * the norm is one of working time or working days, of the clock otherwise. 0 where it is in time.
 *
 * @returns undefined where there is no deadline, or the calendar does not cover the instant
 */
export function secondsLate(
  calendar: CompiledCalendar,
  deadline: Deadline,
  at: number,
): number | undefined {
  if (deadline.at === undefined) return undefined;
  const working = deadline.kind === 'working-time' || deadline.kind === 'working-days';
  const kind = working ? 'working-time' : 'elapsed';
  const [due, done] = [secondOf(deadline.at), secondOf(at)];
  const [before, until] = [positionOf(calendar, kind, due), positionOf(calendar, kind, done)];
  return before === undefined || until === undefined ? undefined : Math.max(0, until - before);
}
