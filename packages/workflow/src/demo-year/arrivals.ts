import type { Random } from './seeded-random.ts';
import type { YearDay } from './year-days.ts';

const minute = 60_000;

/** Shares of a day's applications by the hour from which they come: online is open all night. */
const hours: readonly (readonly [hour: number, weight: number])[] = [
  ...[0, 1, 2, 3, 4, 5].map((hour) => [hour, 0.3] as const),
  ...([
    [6, 1],
    [7, 3],
    [8, 8],
    [9, 11],
    [10, 11],
    [11, 8],
    [12, 4],
    [13, 8],
    [14, 9],
  ] as const),
  ...([
    [15, 7],
    [16, 4],
    [17, 3],
    [18, 3],
    [19, 5],
    [20, 5],
    [21, 3],
    [22, 2],
    [23, 1],
  ] as const),
];

/** When applications come in, in their order: most on Mondays and after long holidays. */
export function arrivals(
  days: readonly YearDay[],
  { count, from, to }: { readonly count: number; readonly from: number; readonly to: number },
  random: Random,
): readonly number[] {
  const weighted = days.map((day, index) => [day, weightOf(day, index / days.length)] as const);
  const times: number[] = [];
  while (times.length < count) {
    const day = random.weighted(weighted);
    const hour = random.weighted(hours);
    const at = Math.floor(day.at + hour * 60 * minute + random.between(0, 60 * minute));
    if (at >= from && at < to) times.push(at);
  }
  return times.toSorted((a, b) => a - b);
}

/** @param share - how much of the year is over: more people come as it goes on */
function weightOf({ isOpen, isMonday, isRush }: YearDay, share: number): number {
  const usual = isOpen ? (isMonday ? 1.6 : 1) : 0.2;
  return usual * (isRush ? 1.5 : 1) * (0.85 + 0.3 * share);
}
