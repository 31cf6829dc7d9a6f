import { readDurations } from '@alur/model/calendar/duration-text.js';
import { roughWorkingMinutes } from '@alur/model/calendar/rough-length.js';

/** Rough working minutes; a working day is 7 h 30 min, as in the rule `within-service-time`. */
export interface Minutes {
  readonly min: number;
  readonly max: number;
}

export const noTime: Minutes = { min: 0, max: 0 };

/**
 * How long a cell "Waktu" says: from the least of what it names to the most.
 *
 * @returns undefined where nothing is written, it cannot be read, or it has no upper bound
 */
export function stepTime(text: string): Minutes | undefined {
  const all = readDurations(text).flatMap((each) => {
    const max = roughWorkingMinutes(each);
    if (max === undefined) return [];
    const min = each.min === undefined ? max : roughWorkingMinutes({ ...each, max: each.min });
    return [{ min: min ?? max, max }];
  });
  if (all.length === 0) return undefined;
  return {
    min: Math.min(...all.map(({ min }) => min)),
    max: Math.max(...all.map(({ max }) => max)),
  };
}
