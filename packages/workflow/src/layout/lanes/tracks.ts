import type { EndOrder } from './end-order.ts';
import type { Grid } from './grid.ts';
import { endsOf, isChannelRun, type Run } from './runs.ts';

export interface Tracks {
  /** How many arrows run beside each other in each upright channel and each level channel. */
  readonly upright: ReadonlyMap<number, number>;
  readonly level: ReadonlyMap<number, number>;
  /** Which of them a run is, from the left or from above, 0 first. */
  readonly trackOf: ReadonlyMap<Run, number>;
}

/**
 * Puts the runs of each channel beside each other, so that arrows cross as seldom as can be; those
 * that do not meet share a track, and so may those that lead to the same node.
 *
 * @param targetOf - what the arrow with this index leads to
 */
export function assignTracks(
  runs: readonly Run[],
  grid: Grid,
  order: EndOrder,
  targetOf: (edge: number) => string,
): Tracks {
  const channels = new Map<string, Run[]>();
  for (const run of runs.filter((each) => isChannelRun(each, grid))) {
    const key = `${run.isUpright} ${run.line}`;
    const known = channels.get(key);
    if (known) known.push(run);
    else channels.set(key, [run]);
  }
  const upright = new Map<number, number>();
  const level = new Map<number, number>();
  const trackOf = new Map<Run, number>();
  for (const channel of channels.values()) {
    const placed: Run[] = [];
    let most = 0;
    for (const run of inOrder(channel, order)) {
      let track = 0;
      for (const other of placed) {
        const isShared =
          targetOf(other.edge) === targetOf(run.edge) && !order.after(other).has(run);
        if (!isShared && meet(run, other)) track = Math.max(track, (trackOf.get(other) ?? 0) + 1);
      }
      trackOf.set(run, track);
      placed.push(run);
      most = Math.max(most, track + 1);
    }
    const [first] = channel;
    if (first) (first.isUpright ? upright : level).set(first.line, most);
  }
  return { upright, level, trackOf };
}

/** What must come first does; else whatever crosses least. */
function inOrder(channel: readonly Run[], order: EndOrder): readonly Run[] {
  const indexOf = new Map(channel.map((run, index) => [run, index]));
  /** How much worse it is to have one before the other than after it. */
  const worse: Map<number, number>[] = channel.map(() => new Map<number, number>());
  const score = channel.map(() => 0);
  for (const [i, a] of channel.entries()) {
    for (let j = i + 1; j < channel.length; j++) {
      const b = channel[j];
      if (!b || a.edge === b.edge || !meet(a, b)) continue;
      const difference = crossings(a, b) - crossings(b, a);
      if (difference === 0) continue;
      worse[i]?.set(j, difference);
      worse[j]?.set(i, -difference);
      score[i] = (score[i] ?? 0) + difference;
      score[j] = (score[j] ?? 0) - difference;
    }
  }
  const waits = channel.map(() => 0);
  for (const run of channel) {
    for (const later of order.after(run)) {
      const index = indexOf.get(later);
      if (index !== undefined) waits[index] = (waits[index] ?? 0) + 1;
    }
  }
  const rest = new Set(channel.keys());
  const sorted: Run[] = [];
  while (rest.size > 0) {
    let best = -1;
    for (const index of rest) {
      const [wait, least] = [waits[index] ?? 0, waits[best] ?? Infinity];
      const isBetter = wait < least || (wait === least && (score[index] ?? 0) < (score[best] ?? 0));
      if (isBetter) best = index;
    }
    rest.delete(best);
    const run = channel[best];
    if (!run) break;
    sorted.push(run);
    for (const later of order.after(run)) {
      const index = indexOf.get(later);
      if (index !== undefined) waits[index] = (waits[index] ?? 0) - 1;
    }
    for (const [other, difference] of worse[best] ?? []) {
      score[other] = (score[other] ?? 0) + difference;
    }
  }
  return sorted;
}

/** How often two arrows cross when `a` runs left of `b` (or above it). */
function crossings(a: Run, b: Run): number {
  const within = (at: number, run: Run) => {
    const [low, high] = bounds(run);
    return at > low && at < high ? 1 : at === low || at === high ? 0.25 : 0;
  };
  let count = 0;
  for (const end of endsOf(a)) if (end.side > 0) count += within(end.at, b);
  for (const end of endsOf(b)) if (end.side < 0) count += within(end.at, a);
  return count;
}

/** Runs that only touch meet too: which is longer in the end is not known yet. */
function meet(a: Run, b: Run): boolean {
  const [low, high] = bounds(a);
  const [from, to] = bounds(b);
  return low <= to && from <= high;
}

const bounds = ({ from, to }: Run): readonly [number, number] =>
  from < to ? [from, to] : [to, from];
