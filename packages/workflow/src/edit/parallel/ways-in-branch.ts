import type { Flow } from '@alur/model/sop/sop.js';
import { firstRow, placedAfter } from '../row-order.ts';
import type { WorkingSop } from '../working-sop.ts';
import { blockAround, branchOf, type Branch } from './parallel-blocks.ts';

/** The arrows between which a row is moved: to it, on from it, and the one on which it comes to lie. */
export interface MovedWays {
  readonly into: Flow | undefined;
  readonly out: Flow | undefined;
  readonly landing: Flow | undefined;
}

/**
 * Of a row that is moved within its parallel branch, whose first row has the fork above it and whose
 * last one the join below, whatever rows of other branches lie between.
 *
 * @returns undefined where it is moved elsewhere
 */
export function waysInBranch(
  work: WorkingSop,
  id: string,
  after: string | undefined,
): MovedWays | undefined {
  const block = blockAround(work.sop, id);
  const branch = block && branchOf(block, id);
  if (!block || !branch) return undefined;
  const isIn = (row: string | undefined) => row !== undefined && branch.nodes.has(row);
  const rows = work.activities.flatMap((each) => (isIn(each.id) ? each.id : []));
  const moved = placedAfter<{ readonly id: string }>(work.activities, { id }, after).map(
    (each) => each.id,
  );
  const at = moved.indexOf(id);
  if (!isIn(moved[at - 1]) && !isIn(moved[at + 1])) return undefined;
  const before = moved.slice(0, at).findLast(isIn);
  return {
    into: wayInto(work, branch, rows, id),
    out: wayOnFrom(work, block.join, rows, id),
    landing: before === undefined ? branch.entry : wayOnFrom(work, block.join, rows, before),
  };
}

function wayInto(
  work: WorkingSop,
  { entry, exit }: Branch,
  rows: readonly string[],
  id: string,
): Flow | undefined {
  const above = rows[rows.indexOf(id) - 1];
  const way = above === undefined ? entry : wayOnFrom(work, exit.target, rows, above);
  return way?.target === id ? way : undefined;
}

/** The one arrow from a row of a branch to the next of it, or from the last one to the join. */
function wayOnFrom(
  work: WorkingSop,
  join: string,
  rows: readonly string[],
  id: string,
): Flow | undefined {
  const below = rows[rows.indexOf(id) + 1];
  const [way, another] = work
    .exits(work.lastOf(id))
    .filter(({ target }) =>
      below === undefined ? target === join : firstRow(work, target) === below,
    );
  return another ? undefined : way;
}
