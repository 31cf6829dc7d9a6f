import type { SummaryStep } from './select-steps.ts';

/**
 * How the time that steps of one activity took lies against the norm: 1 is the norm itself. Where
 * half of all steps lie far from 1, it may be the norm that is wrong.
 */
export interface Distribution {
  readonly activity: string;
  readonly name: string;
  /** The column Waktu, verbatim. */
  readonly norm: string;
  readonly count: number;
  readonly quartiles: Quartiles;
  /** Ten to the norm; the last one is open. */
  readonly bins: readonly Bin[];
}

export interface Quartiles {
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
}

export interface Bin {
  readonly from: number;
  /** Not included, but for what is exactly the norm: that is still within it. The last has none. */
  readonly to?: number | undefined;
  readonly count: number;
}

const perNorm = 10;
const bins = 3 * perNorm;

export function distributions(steps: readonly SummaryStep[]): readonly Distribution[] {
  const groups = new Map<string, { step: SummaryStep['step']; shares: number[] }>();
  for (const { step } of steps) {
    const share = usedShare(step.time);
    if (share === undefined || step.state !== 'done') continue;
    const group = groups.get(step.activity) ?? { step, shares: [] };
    groups.set(step.activity, group);
    group.shares.push(share);
  }
  return [...groups].map(([activity, { step, shares }]) => ({
    activity,
    name: step.name,
    norm: step.time.norm,
    count: shares.length,
    quartiles: quartilesOf(shares),
    bins: binned(shares),
  }));
}

/** What of its norm a step used; undefined where that cannot be said. */
export function usedShare({
  usedSeconds,
  allowedSeconds,
}: {
  readonly usedSeconds?: number | undefined;
  readonly allowedSeconds?: number | undefined;
}): number | undefined {
  if (usedSeconds === undefined || !allowedSeconds) return undefined;
  return usedSeconds / allowedSeconds;
}

/** Between two values in a straight line, as spreadsheets do (QUARTILE.INC). */
export function quartilesOf(values: readonly number[]): Quartiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
    return low + (high - low) * (place - Math.floor(place));
  };
  return { min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) };
}

function binned(shares: readonly number[]): readonly Bin[] {
  const counts = Array<number>(bins).fill(0);
  for (const share of shares) {
    // What took exactly its norm kept it, so it stands on the near side of the line.
    const bin = share === 1 ? perNorm - 1 : Math.min(bins - 1, Math.floor(share * perNorm));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, bin) => ({
    from: bin / perNorm,
    to: bin === bins - 1 ? undefined : (bin + 1) / perNorm,
    count,
  }));
}
