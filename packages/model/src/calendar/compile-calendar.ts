import { Temporal } from 'temporal-polyfill';
import type { HolidayTable } from '../generated/holidays.ts';
import type { Problem, Reading } from '../problem.ts';
import { problem } from '../reading/problem-texts.ts';
import type { CalendarData } from './calendar-data.ts';
import type { CalendarDefinition } from './calendar-definition.ts';
import { indexCalendar, runsOf, type CompiledCalendar } from './compiled-calendar.ts';
import { dayPlan } from './day-plan.ts';
import { weekdays } from './open-hours.ts';

/**
 * Turns what an agency says of its working time into integers. This is the only part that knows
 * time zones, so whoever only asks a calendar that was compiled elsewhere does not load this file.
 *
 * @param tables - of the years that the calendar is to cover, which must follow on one another
 */
export function compileCalendar(
  definition: CalendarDefinition,
  tables: readonly Pick<HolidayTable, 'year' | 'decrees' | 'ramadan'>[],
): Reading<CompiledCalendar> {
  const years = tables.map(({ year }) => year).sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) {
    return { ok: false, problems: [problem('', 'no-holiday-table')] };
  }
  const problems = [...checkYears(years), ...checkZone(definition.timeZone)];
  if (problems.length > 0) return { ok: false, problems };

  const plan = dayPlan(definition, tables);
  const clock = clockOf(definition.timeZone);
  const patterns: number[][] = [];
  const ids = new Map<string, number>();
  const [lengths, days]: [number[], number[]] = [[], []];
  const begin = Temporal.PlainDate.from({ year: first, month: 1, day: 1 });
  const start = clock(begin, 0);
  for (let [date, at] = [begin, start]; date.year <= last;) {
    const next = date.add({ days: 1 });
    const end = clock(next, 0);
    const weekday = weekdays[date.dayOfWeek - 1];
    const hours = weekday ? plan(date.toString(), weekday) : [];
    // On a day when the clocks change, the hour by the clock is not the time since midnight.
    const plain = end - at === 86_400;
    const pattern = plain ? hours : hours.map((second) => clock(date, second) - at);
    const key = pattern.join();
    if (!ids.has(key)) ids.set(key, patterns.push([...pattern]) - 1);
    days.push(ids.get(key) ?? 0);
    lengths.push(end - at);
    [date, at] = [next, end];
  }
  const data: CalendarData = {
    version: 1,
    timeZone: definition.timeZone,
    firstDate: begin.toString(),
    start,
    dayLengths: runsOf(lengths),
    patterns,
    days: runsOf(days),
    daysPerWeek: weekdays.filter((day) => definition.hours[day].length > 0).length,
    counting: definition.counting,
  };
  return { ok: true, value: indexCalendar(data) };
}

/** Epoch seconds of a second of a local day, counted by its clock; 24:00 is the next day's 00:00. */
function clockOf(timeZone: string) {
  return (date: Temporal.PlainDate, second: number): number => {
    const day = second === 86_400 ? date.add({ days: 1 }) : date;
    const time = Temporal.PlainTime.from('00:00').add({ seconds: second % 86_400 });
    const zoned = day.toZonedDateTime({ timeZone, plainTime: time });
    return zoned.epochMilliseconds / 1000;
  };
}

function checkYears(years: readonly number[]): readonly Problem[] {
  return years.flatMap((year, index) => {
    const before = years[index - 1] ?? year - 1;
    if (before === year) return [problem('', 'holiday-table-twice', { year })];
    return before === year - 1 ? [] : [problem('', 'holiday-table-missing', { year: before + 1 })];
  });
}

function checkZone(timeZone: string): readonly Problem[] {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return [];
  } catch {
    return [problem('/timeZone', 'no-such-time-zone', { timeZone })];
  }
}
