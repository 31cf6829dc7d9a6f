import type { DurationUnit, WrittenDuration } from './duration-text.ts';

/**
 * Working minutes of a day: 37 h 30 min in five days, without breaks (Perpres 21/2023).
 * Good for comparing what two texts promise, not for a deadline: that takes the agency's calendar.
 */
export const workingDayMinutes = 450;

/** Working days in a calendar's day, week, month and year; holidays left out. Our own reading. */
const perWeek = 5;
const workingDays: Readonly<Record<Exclude<DurationUnit, 'minute' | 'hour'>, number>> = {
  day: perWeek / 7,
  week: perWeek,
  month: (perWeek * 52) / 12,
  year: perWeek * 52,
};

/**
 * About how many working minutes a written duration may take at most; undefined where it has no
 * upper bound, or is counted back from an event and so takes no time of its own.
 */
export function roughWorkingMinutes(duration: WrittenDuration): number | undefined {
  const { max, unit, calendar, anchor } = duration;
  if (max === undefined || anchor?.side === 'before') return undefined;
  if (unit === 'minute' || unit === 'hour') {
    const hours = unit === 'minute' ? max / 60 : max;
    if (calendar !== 'elapsed') return hours * 60;
    return (hours / 24) * workingDays.day * workingDayMinutes;
  }
  if (unit === 'day' && calendar === 'working') return max * workingDayMinutes;
  return max * workingDays[unit] * workingDayMinutes;
}
