import type { TrackedStep, TrackedSteps } from '@alur/client/tracking-service.js';
import { largestKey, sortedOrder } from './sorted-order.ts';
import { urgencyOf } from './urgency.ts';

/** What the rows can be sorted by. */
export const sortColumns = ['urgency', 'case', 'activity', 'started', 'used', 'deviation'] as const;

export type SortColumn = (typeof sortColumns)[number];

export interface RowSort {
  readonly by: SortColumn;
  readonly descending: boolean;
}

/** Late and about to be late first. */
export const firstSort: RowSort = { by: 'urgency', descending: false };

/**
 * The rows in the order to show them, as places in `steps`.
 *
 * @param places - those that are left by the filter
 * @param now - epoch milliseconds
 */
export function rowOrder(
  tracked: TrackedSteps,
  places: Uint32Array,
  { by, descending }: RowSort,
  now: number,
): Uint32Array {
  const { steps } = tracked;
  const keyOf = keys[by](tracked, now);
  return sortedOrder(places, (place) => {
    const step = steps[place];
    const key = step ? Math.min(largestKey, Math.max(0, Math.floor(keyOf(step)))) : 0;
    return descending ? largestKey - key : key;
  });
}

type Keys = (tracked: TrackedSteps, now: number) => (step: TrackedStep) => number;

const keys: Readonly<Record<SortColumn, Keys>> = {
  urgency: (_tracked, now) => (step) => {
    const urgency = urgencyOf(step, now);
    // What runs by when it is due; what is over, the latest first.
    const within =
      urgency < 3
        ? seconds(step.time.dueAt ?? latest)
        : latestSecond - seconds(step.endedAt ?? step.startedAt ?? 0);
    return urgency * 2 ** 30 + Math.floor(within / 4);
  },
  case: ({ cases }) => {
    // The numbers of a registry go by year and month, so the time says their order.
    return ({ case: at }) => seconds(cases[at]?.submittedAt ?? 0);
  },
  activity: ({ activities }) => {
    const ranks = ranksOf(
      activities.map(({ workflow, number, name }) => [workflow.title, number, name]),
    );
    return ({ activity }) => ranks[activity] ?? 0;
  },
  started: () => (step) => seconds(step.startedAt ?? step.endedAt ?? 0),
  used:
    () =>
    ({ time }) =>
      time.allowedSeconds && time.usedSeconds !== undefined
        ? (time.usedSeconds / time.allowedSeconds) * 1e5
        : 0,
  deviation:
    () =>
    ({ deviations, time }) =>
      deviations.length * 2 ** 28 + Math.min(2 ** 28 - 1, time.deviationSeconds ?? 0),
};

const latest = 2 ** 32 * 1000;
const latestSecond = 2 ** 32 - 1;

const seconds = (at: number): number => Math.min(latestSecond, Math.max(0, Math.floor(at / 1000)));

/** The place of each among all, as people sort words and numbers. */
function ranksOf(texts: readonly (readonly string[])[]): readonly number[] {
  const { compare } = new Intl.Collator('id', { numeric: true });
  const order = texts
    .map((text, place) => ({ text, place }))
    .sort((a, b) => {
      for (const [at, text] of a.text.entries()) {
        const difference = compare(text, b.text[at] ?? '');
        if (difference !== 0) return difference;
      }
      return 0;
    });
  const ranks = new Array<number>(texts.length);
  for (const [rank, { place }] of order.entries()) ranks[place] = rank;
  return ranks;
}
