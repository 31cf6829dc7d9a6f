import { onTime, type GroupSummary } from './on-time.ts';
import type { SummaryStep } from './select-steps.ts';

/** Tells the month of an instant in epoch milliseconds: `2026-11`. */
export type MonthOf = (at: number) => string;

/** Months as a time zone has them. */
export function monthsIn(timeZone: string): MonthOf {
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit' });
  const known = new Map<number, string>();
  return (at) => {
    // A month begins at midnight, and every zone's midnight is at a full quarter of an hour of UTC.
    const quarter = Math.floor(at / 900_000);
    const before = known.get(quarter);
    if (before !== undefined) return before;
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const month = `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}`;
    known.set(quarter, month);
    return month;
  };
}

/** Month by month, by when the steps ended; those that run have no month yet. Empty months too. */
export function trend(steps: readonly SummaryStep[], monthOf: MonthOf): readonly GroupSummary[] {
  const ended = steps.filter(({ step }) => step.endedAt !== undefined);
  const groups = onTime(ended, ({ step }) => monthOf(step.endedAt ?? 0));
  const byMonth = new Map(groups.map((group) => [group.key, group]));
  const months = [...byMonth.keys()].toSorted();
  return monthsBetween(months[0], months.at(-1)).map((key) => byMonth.get(key) ?? nothing(key));
}

function monthsBetween(first: string | undefined, last: string | undefined): readonly string[] {
  if (first === undefined || last === undefined) return [];
  const [from, to] = [numberOf(first), numberOf(last)];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const number = from + index;
    const month = String((number % 12) + 1).padStart(2, '0');
    return `${String(Math.floor(number / 12)).padStart(4, '0')}-${month}`;
  });
}

const numberOf = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const nothing = (key: string): GroupSummary => ({
  key,
  ...{ steps: 0, assessed: 0, inTime: 0, late: 0, tooFast: 0, deviating: 0, share: undefined },
  deviations: { input: 0, time: 0, output: 0 },
});
