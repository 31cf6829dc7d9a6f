import type { Activity, Sop } from '@alur/model/sop/sop.js';

/**
 * The row to look at after a change: the first that says something else now or is new; undefined
 * where the active one does, or none.
 *
 * @param active - the row where one is, as the table stands before the change
 */
export function changedRow(before: Sop, now: Sop, active: number): number | undefined {
  const known = new Map(before.activities.map((each) => [each.id, each]));
  const changed = now.activities.flatMap((each, row) =>
    isSame(known.get(each.id), each) ? [] : row,
  );
  const here = now.activities.findIndex(({ id }) => id === before.activities[active]?.id);
  return changed.includes(here) ? undefined : changed[0];
}

/** A number that goes on counting is no change that one looks for. */
function isSame(before: Activity | undefined, { number: _, ...now }: Activity): boolean {
  if (!before) return false;
  const { number: __, ...known } = before;
  return Object.entries(now).every(([key, value]) => known[key as keyof typeof known] === value);
}
