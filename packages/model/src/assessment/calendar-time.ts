import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import { deadlineOf } from '../calendar/deadline.ts';
import { workingSecondsBetween } from '../calendar/working-seconds.ts';
import type { WorkingTime } from './working-time.ts';

/** The working time of an agency or one of its units, as its calendar has it. */
export function calendarTime(calendar: CompiledCalendar): WorkingTime {
  return {
    due: (start, duration, pauses) => {
      const deadline = deadlineOf(calendar, start, duration, { pauses });
      if (deadline.at === undefined) return deadline;
      const { at, kind } = deadline;
      const working = kind === 'working-time' || kind === 'working-days';
      return { at, counts: working ? 'working' : 'elapsed' };
    },
    secondsBetween: (counts, from, to) =>
      counts === 'working'
        ? workingSecondsBetween(calendar, from, to)
        : Math.floor(to / 1000) - Math.floor(from / 1000),
  };
}
