import type { Reading } from '../problem.ts';
import { problem } from '../reading/problem-texts.ts';
import type { CalendarData, Runs } from './calendar-data.ts';
import { indexCalendar, type CompiledCalendar } from './compiled-calendar.ts';

/** Longer than any calendar; it bounds what a broken answer can cost. */
const mostDays = 37_000;

/** The calendar that a server sent, after a look at whether it can be one. */
export function reviveCalendar(json: unknown): Reading<CompiledCalendar> {
  const broken = faultOf(json);
  if (broken !== undefined) {
    return { ok: false, problems: [problem('', 'broken-calendar-data', { what: broken })] };
  }
  return { ok: true, value: indexCalendar(json as CalendarData) };
}

/** The name of the first part that is not as it has to be. */
function faultOf(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null) return 'data';
  const data = json as Readonly<Record<keyof CalendarData, unknown>>;
  if (data.version !== 1) return 'version';
  if (typeof data.timeZone !== 'string') return 'timeZone';
  if (!(typeof data.firstDate === 'string' && isDate(data.firstDate))) return 'firstDate';
  if (!Number.isSafeInteger(data.start)) return 'start';
  if (!isRuns(data.dayLengths)) return 'dayLengths';
  const shortest = Math.min(...data.dayLengths.map(([length]) => length));
  if (!(shortest > 0)) return 'dayLengths';
  const { patterns } = data;
  if (!Array.isArray(patterns) || !patterns.every((each) => isPattern(each))) return 'patterns';
  if (!isRuns(data.days)) return 'days';
  if (data.days.some(([pattern]) => pattern < 0 || pattern >= patterns.length)) return 'days';
  if (total(data.days) !== total(data.dayLengths)) return 'days';
  if (!isWithin(data.daysPerWeek, 0, 7)) return 'daysPerWeek';
  const counting = data.counting as Partial<CalendarData['counting']> | null | undefined;
  const known = counting?.onDayOff === 'next-working-day' || counting?.onDayOff === 'same-day';
  return typeof counting?.countFirstDay === 'boolean' && known ? undefined : 'counting';
}

function isRuns(value: unknown): value is Runs {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostDays) return false;
  const runs = value as readonly unknown[];
  return (
    runs.every(
      (run) =>
        Array.isArray(run) &&
        run.length === 2 &&
        Number.isSafeInteger(run[0]) &&
        isWithin(run[1], 1, mostDays),
    ) && total(value as Runs) <= mostDays
  );
}

/** Opening and closing in turn, each after the one before, within two days. */
function isPattern(value: unknown): boolean {
  if (!Array.isArray(value) || value.length % 2 !== 0 || value.length > 12) return false;
  const seconds = value as readonly unknown[];
  return seconds.every((second, index) => {
    const before = seconds[index - 1] as number | undefined;
    return isWithin(second, index % 2 === 0 ? (before ?? 0) : (before ?? 0) + 1, 172_800);
  });
}

const total = (runs: Runs): number => runs.reduce((sum, [, days]) => sum + days, 0);

const isWithin = (value: unknown, low: number, high: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= low && (value as number) <= high;

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
