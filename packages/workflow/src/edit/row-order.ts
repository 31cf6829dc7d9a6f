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
  const rows = exits.map((exit) => topRow(work, exit.target));
  const to = (isIt: (row: string) => boolean) =>
    exits.find((_, index) => rows[index] !== undefined && isIt(rows[index]));
  return (
    to((row) => row === below) ??
    to((row) => indexOf(work, row) > at) ??
    exits.find(({ target }) => work.node(target)?.type === 'endEvent') ??
    exits[0]
  );
}

/**
 * Of the ways on from a decision, the one that stays when it is none any more: that in the order of
 * the rows, unless it only comes back, or ends while another one alone leads to further steps.
 */
export function wayPast(work: WorkingSop, id: string): Flow | undefined {
  const usual = wayOn(work, id);
  const starts = work.nodes.filter(({ type }) => type === 'startEvent').map((each) => each.id);
  const before = reachedPast(work, starts, id);
  const ahead = ({ target }: Flow) => {
    const reached = reachedPast(work, [target], id);
    const isEnding = [...reached].some((each) => work.node(each)?.type === 'endEvent');
    const isFurther = [...reached].some((each) => work.activity(each) && !before.has(each));
    return { isEnding, isFurther, isSteps: [...reached].some((each) => work.activity(each)) };
  };
  const now = usual && ahead(usual);
  const others = work.exits(work.lastOf(id)).map((way) => ({ way, ...ahead(way) }));
  const further = others.find(({ isEnding, isFurther }) => isEnding && isFurther);
  if (now?.isEnding && (now.isSteps || !further)) return usual;
  return (further ?? others.find(({ isEnding }) => isEnding))?.way ?? usual;
}

/** What one comes to from some nodes, past another one. */
function reachedPast(work: WorkingSop, from: readonly string[], past: string): ReadonlySet<string> {
  const reached = new Set(from);
  for (const node of reached)
    if (node !== past) for (const { target } of work.exits(node)) reached.add(target);
  return reached;
}

/** The row that a node leads to by single arrows: itself, or behind a timer, a join. */
export function firstRow(work: WorkingSop, node: string): string | undefined {
  const last = lastPassed(work, node);
  return work.activity(last) ? last : undefined;
}

/** The same; of those that a parallel gateway leads to at once, the one on top. */
function topRow(work: WorkingSop, node: string): string | undefined {
  const last = lastPassed(work, node);
  if (work.node(last)?.type !== 'parallelGateway') return firstRow(work, last);
  const rows = new Set(work.exits(last).map(({ target }) => firstRow(work, target)));
  return work.activities.find(({ id }) => rows.has(id))?.id;
}

/** Where single arrows lead from a node: to a row, or to where ways part or end. */
function lastPassed(work: WorkingSop, node: string): string {
  const seen = new Set<string>();
  let at = node;
  while (!work.activity(at) && !seen.has(at)) {
    seen.add(at);
    const [exit, another] = work.exits(at);
    if (exit && !another) at = exit.target;
  }
  return at;
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
