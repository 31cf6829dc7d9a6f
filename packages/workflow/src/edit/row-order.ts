import type { Activity, Flow } from '@alur/model/sop/sop.js';
import type { WorkingSop } from './working-sop.ts';

/** The row below or above another, in the same subprocess or outside of all like it. */
export function neighbour(work: WorkingSop, id: string, step: 1 | -1): Activity | undefined {
  const parent = work.node(id)?.parent;
  const rows = work.activities.filter((each) => work.node(each.id)?.parent === parent);
  return rows[rows.findIndex((each) => each.id === id) + step];
}

/**
 * Of the ways on from a row, the one that goes on in the order of the rows: to the row below, past
 * whatever is no row; else further down; else to the end; else the first.
 */
export function wayOn(work: WorkingSop, activity: string): Flow | undefined {
  const exits = work.exits(work.lastOf(activity));
  const at = indexOf(work, activity);
  const below = neighbour(work, activity, 1)?.id;
  const rows = exits.map((exit) => firstRow(work, exit.target));
  const to = (isIt: (row: string) => boolean) =>
    exits.find((_, index) => rows[index] !== undefined && isIt(rows[index]));
  return (
    to((row) => row === below) ??
    to((row) => indexOf(work, row) > at) ??
    exits.find(({ target }) => work.node(target)?.type === 'endEvent') ??
    exits[0]
  );
}

/** The row that a node leads to by single arrows: itself, or behind a timer, a join. */
export function firstRow(work: WorkingSop, node: string): string | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = node; at !== undefined && !seen.has(at);) {
    if (work.activity(at)) return at;
    seen.add(at);
    const exits = work.exits(at);
    at = exits.length === 1 ? exits[0]?.target : undefined;
  }
  return undefined;
}

export function indexOf(work: WorkingSop, activity: string): number {
  return work.activities.findIndex(({ id }) => id === activity);
}

/** The list with an item behind another, or first. */
export function placedAfter<T extends { readonly id: string }>(
  items: readonly T[],
  item: T,
  after: string | undefined,
): readonly T[] {
  const others = items.filter(({ id }) => id !== item.id);
  const at = after === undefined ? 0 : others.findIndex(({ id }) => id === after) + 1;
  return [...others.slice(0, at), item, ...others.slice(at)];
}
