import { normsOf, type Norms } from '@alur/model/assessment/norms.js';
import type { WorkingTime } from '@alur/model/assessment/working-time.js';
import type { Sop } from '@alur/model/sop/sop.js';

const seconds = { minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 0, year: 0 };

/** An office that never closes: for tests of logs, which are not about calendars. */
const always: WorkingTime = {
  due: (start, { max = 0, unit }, pauses) => ({
    at: pauses.reduce((at, { from, to }) => at + to - from, start + max * seconds[unit] * 1000),
    counts: 'elapsed',
  }),
  secondsBetween: (_, from, to) => Math.floor(to / 1000) - Math.floor(from / 1000),
};

export const clockNorms = (sop: Sop): Norms => normsOf(sop, () => always);
