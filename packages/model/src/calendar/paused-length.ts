import type { CompiledCalendar } from './compiled-calendar.ts';
import { dayOf, secondOf } from './day-of.ts';
import type { Pause } from './measure.ts';
import { positionOf, type TimeKind } from './position.ts';

/**
 * How much of a kind of time ran during pauses; of calendar days as many as there are from the day
 * of the pause to that of going on.
 *
 * @returns undefined where the calendar does not cover one of them
 */
export function pausedLength(
  calendar: CompiledCalendar,
  kind: TimeKind,
  pauses: readonly Pause[],
): number | undefined {
  let length = 0;
  for (const pause of pauses) {
    const [from, to] = [pause.from, pause.to].map((at) =>
      kind === 'calendar-days'
        ? dayOf(calendar, secondOf(at))
        : positionOf(calendar, kind, secondOf(at)),
    );
    if (from === undefined || to === undefined) return undefined;
    length += to - from;
  }
  return length;
}
