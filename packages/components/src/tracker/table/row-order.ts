import type { TrackedStep, TrackedSteps } from '@alur/client/tracking-service.js';
import { firstInOrder } from './first-in-order.ts';
import { largestKey, sortedOrder } from './sorted-order.ts';
import { seconds, type UrgencyColumns } from './urgency-columns.ts';

/** What the rows can be sorted by. */
export const sortColumns = ['urgency', 'case', 'activity', 'started', 'used', 'deviation'] as const;

export type SortColumn = (typeof sortColumns)[number];

export interface RowSort {
  readonly by: SortColumn;
  readonly descending: boolean;
}

/** Late and about to be late first. */
export const firstSort: RowSort = { by: 'urgency', descending: false };

/** Rows in the order to show them. */
export interface RowOrder {
  readonly length: number;
  /** The place in `steps` of a row; undefined where there is none. */
  readonly at: (row: number) => number | undefined;
  /** Whoever looks further than the first rows would have to wait for this. */
  readonly complete: () => void;
}

/** As many as a screen shows, and more. */
const firstRows = 64;

/**
 * The order of the rows: the first of them at once, the others when they are asked for, for a screen
 * shows a dozen of a hundred thousand.
 *
 * @param places - those that are left by the filter
 * @param urgency - of all steps
 */
export function rowOrder(
  tracked: TrackedSteps,
  places: Uint32Array,
  { by, descending }: RowSort,
  urgency: UrgencyColumns,
): RowOrder {
  const { length } = places;
  const keyOf = keysBy(by, tracked, urgency);
  const keys = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    const key = keyOf(places[at] as number);
    keys[at] = descending ? largestKey - key : key;
  }
  const first = firstInOrder(keys, firstRows);
  let all: Uint32Array | undefined;
  const order = (): Uint32Array => (all ??= sortedOrder(keys));
  return {
    length,
    at: (row) => places[first?.[row] ?? order()[row] ?? length],
    complete: () => void order(),
  };
}

/** A whole number up to {@link largestKey} for a place in the steps. */
function keysBy(
  by: SortColumn,
  tracked: TrackedSteps,
  { keys }: UrgencyColumns,
): (place: number) => number {
  if (by === 'urgency') return (place) => keys[place] ?? 0;
  const keyOf = stepKeys[by](tracked);
  return (place) => {
    const step = tracked.steps[place];
    return step ? Math.min(largestKey, Math.max(0, Math.floor(keyOf(step)))) : 0;
  };
}

type StepKeys = (tracked: TrackedSteps) => (step: TrackedStep) => number;

const stepKeys: Readonly<Record<Exclude<SortColumn, 'urgency'>, StepKeys>> = {
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
