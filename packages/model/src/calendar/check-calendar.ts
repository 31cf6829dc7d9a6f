import type { Agency, UnitCalendar } from '../generated/agency.ts';
import type { HolidayTable } from '../generated/holidays.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../reading/problem-texts.ts';
import { calendarDefinition } from './calendar-definition.ts';
import { firstDisorder } from './open-hours.ts';

/** What is wrong with the working time of an agency and its units, beyond the shape of the file. */
export function checkCalendar(agency: Pick<Agency, 'timeZone' | 'calendar' | 'units'>): Problem[] {
  const { calendar, units } = agency;
  const hours = Object.values(calendarDefinition(agency).hours);
  return [
    ...(calendar ? checkPart('/calendar', calendar) : []),
    ...units.flatMap((unit, index) =>
      unit.calendar ? checkPart(`/units/${index}/calendar`, unit.calendar) : [],
    ),
    ...(hours.every((spans) => spans.length === 0)
      ? [problem('/calendar/hours', 'never-open')]
      : []),
  ];
}

/** What is wrong with a table of holidays, beyond the shape of the file. */
export function checkHolidayTable({ year, decrees, ramadan }: HolidayTable): Problem[] {
  const off = new Set<string>();
  const inDecrees = decrees.flatMap((decree, index) => {
    const at = `/decrees/${index}`;
    const withdrawn = (decree.withdrawn ?? []).flatMap((date, place) =>
      off.delete(date) ? [] : [problem(`${at}/withdrawn/${place}`, 'not-a-day-off', { date })],
    );
    const added = (['nationalHolidays', 'collectiveLeave'] as const).flatMap((list) =>
      (decree[list] ?? []).flatMap(({ date }, place) => {
        const pointer = `${at}/${list}/${place}/date`;
        const known = off.has(date);
        off.add(date);
        if (!isDate(date)) return [problem(pointer, 'no-such-date', { date })];
        if (Number(date.slice(0, 4)) !== year) {
          return [problem(pointer, 'not-of-this-year', { date, year })];
        }
        return known ? [problem(pointer, 'duplicate-date', { date })] : [];
      }),
    );
    return [...withdrawn, ...added];
  });
  return [...inDecrees, ...(ramadan ? checkPeriod('/ramadan', ramadan) : [])];
}

function checkPart(at: string, { hours, ramadan, days = [] }: UnitCalendar): Problem[] {
  const seen = new Set<string>();
  return [
    ...Object.entries(hours ?? {}).flatMap(([day, spans]: [string, string[]]) =>
      checkHours(`${at}/hours/${day}`, spans),
    ),
    ...Object.entries(ramadan?.hours ?? {}).flatMap(([day, spans]: [string, string[]]) =>
      checkHours(`${at}/ramadan/hours/${day}`, spans),
    ),
    ...(ramadan?.periods ?? []).flatMap((period, index) =>
      checkPeriod(`${at}/ramadan/periods/${index}`, period),
    ),
    ...days.flatMap(({ date, hours: spans = [] }, index) => {
      const pointer = `${at}/days/${index}`;
      const known = seen.has(date);
      seen.add(date);
      return [
        ...(isDate(date) ? [] : [problem(`${pointer}/date`, 'no-such-date', { date })]),
        ...(known ? [problem(`${pointer}/date`, 'duplicate-date', { date })] : []),
        ...checkHours(`${pointer}/hours`, spans),
      ];
    }),
  ];
}

function checkHours(at: string, spans: readonly string[]): Problem[] {
  const index = firstDisorder(spans);
  if (index === undefined) return [];
  return [problem(`${at}/${index}`, 'hours-in-disorder', { hours: spans[index] ?? '' })];
}

/** Longer than any month of fasting; a period of more days is a slip in a month or a year. */
const longestRamadan = 31;

function checkPeriod(at: string, { from, to }: { from: string; to: string }): Problem[] {
  const bad = [...(isDate(from) ? [] : [from]), ...(isDate(to) ? [] : [to])];
  if (bad.length > 0) return bad.map((date) => problem(at, 'no-such-date', { date }));
  if (to < from) return [problem(at, 'dates-reversed', { from, to })];
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return days > longestRamadan ? [problem(at, 'period-too-long', { days })] : [];
}

/** The schema has seen to the shape; this to 30 February. */
function isDate(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}
