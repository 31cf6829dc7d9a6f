import type { CalendarData, Runs } from './calendar-data.ts';

/**
 * A working calendar as an index over integers, so that every question is answered in constant or
 * logarithmic time. Seconds are epoch seconds; a day is a local day, counted from 0.
 */
export interface CompiledCalendar {
  /** What it was made from, and what to send where it is needed again. */
  readonly data: CalendarData;
  /** When each day begins; one more for the end of the last. */
  readonly dayStarts: readonly number[];
  /** Openings and closings, in order. A moment of closing is no working time. */
  readonly opens: readonly number[];
  readonly closes: readonly number[];
  /** The first opening at or after each day's start; one more for the end. */
  readonly firstOpen: readonly number[];
  /** Working seconds before each opening; one more for all of them. */
  readonly worked: readonly number[];
  /** Working days before each day; one more for all of them. */
  readonly workdaysBefore: readonly number[];
  /** Which day the first, second … working day is. */
  readonly workdays: readonly number[];
}

/** Makes the index. The data must be sound: compiled here, or read by `reviveCalendar`. */
export function indexCalendar(data: CalendarData): CompiledCalendar {
  const dayStarts = [data.start];
  const [opens, closes, firstOpen]: [number[], number[], number[]] = [[], [], [0]];
  const worked = [0];
  const [workdaysBefore, workdays]: [number[], number[]] = [[0], []];
  const lengths = each(data.dayLengths);
  let dayStart = data.start;
  let total = 0;
  for (const [day, pattern] of each(data.days).entries()) {
    const hours = data.patterns[pattern] ?? [];
    for (let at = 0; at < hours.length; at += 2) {
      const [open, close] = [dayStart + (hours[at] ?? 0), dayStart + (hours[at + 1] ?? 0)];
      opens.push(open);
      closes.push(close);
      total += close - open;
      worked.push(total);
    }
    if (hours.length > 0) workdays.push(day);
    dayStart += lengths[day] ?? 0;
    dayStarts.push(dayStart);
    firstOpen.push(opens.length);
    workdaysBefore.push(workdays.length);
  }
  return { data, dayStarts, opens, closes, firstOpen, worked, workdaysBefore, workdays };
}

const each = (runs: Runs): number[] =>
  runs.flatMap(([value, days]) => Array<number>(days).fill(value));

/** Runs of the same value. */
export function runsOf(values: readonly number[]): Runs {
  const runs: [number, number][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.[0] === value) last[1]++;
    else runs.push([value, 1]);
  }
  return runs;
}
