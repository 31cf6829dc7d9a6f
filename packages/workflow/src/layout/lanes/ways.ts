import type { EndOrder } from './end-order.ts';
import type { Grid } from './grid.ts';
import type { Run } from './runs.ts';
import { type Wanted, WaySearch } from './way-search.ts';

export interface Ways {
  /** The straight pieces of each arrow, in the order of what was wanted. */
  readonly runs: readonly (readonly Run[])[];
  readonly order: EndOrder;
}

/**
 * Finds every arrow its way along the lines of the grid, short ones first and returns last. No way
 * leads through a node; the middle of a row or column is used by one arrow at a time, or by
 * several that lead to the same node.
 *
 * @param closedBelow - nodes whose lower edge events sit on
 */
export function findWays(
  wanted: readonly Wanted[],
  grid: Grid,
  closedBelow: ReadonlySet<string>,
): Ways {
  const search = new WaySearch(wanted, grid, closedBelow);
  const span = ({ source, target }: Wanted) => {
    const [a, b] = [grid.crossingOf(source), grid.crossingOf(target)];
    return (
      Math.abs(grid.uprightOf(a) - grid.uprightOf(b)) * 2 +
      Math.abs(grid.levelOf(a) - grid.levelOf(b))
    );
  };
  const rank = (each: Wanted) =>
    (each.kind === 'sequence' ? 0 : 2_000_000) + (each.isBack ? 1_000_000 : 0) + span(each);
  const runs: (readonly Run[])[] = wanted.map(() => []);
  const inTurn = wanted.map((each, index) => ({ index, turn: rank(each) }));
  for (const { index } of inTurn.sort((a, b) => a.turn - b.turn || a.index - b.index)) {
    runs[index] = search.route(index);
  }
  return { runs, order: search.order };
}
