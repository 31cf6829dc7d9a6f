import type { TableArrow } from './plan.ts';

/** A pentagon at a page break. */
export interface OffPageConnector {
  /** The id of its symbol in the page's plan. */
  readonly id: string;
  /** `out`: the flow goes on elsewhere; `in`: it comes from elsewhere. */
  readonly direction: 'out' | 'in';
  /** The symbol that the flow leads to, here or on another page. */
  readonly target: string;
  /** The same on every page for the same target. */
  readonly letter: string;
  /** The ids of the arrows of the whole plan that pass it. */
  readonly arrows: readonly string[];
}

/** An arrow of which one end lies on another page. */
export interface CutArrow {
  readonly arrow: TableArrow;
  readonly direction: 'out' | 'in';
  /** The column of the end that is on this page. */
  readonly column: number;
  /** The column of the other end. */
  readonly towards: number;
}

export interface PlacedConnector {
  readonly connector: OffPageConnector;
  readonly column: number;
  /** Among the levels that the connectors of its direction add, 0 at the top. */
  readonly level: number;
}

export interface PageConnectors {
  readonly connectors: readonly PlacedConnector[];
  readonly levelsAbove: number;
  readonly levelsBelow: number;
  /** What the page draws of the cut arrows. */
  readonly parts: readonly TableArrow[];
}

/** Columns of detour that one would accept instead. */
const awayCost = 1.5;

/**
 * The connectors of one page, one for each target and direction, each in a cell of its own.
 *
 * @param letterOf - the letter of a target
 */
export function connectorsOf(
  cut: readonly CutArrow[],
  columns: number,
  letterOf: (target: string) => string = () => '',
): PageConnectors {
  const found = new Map<string, PlacedConnector>();
  const taken = new Set<string>();
  const levels = { in: 0, out: 0 };
  const parts: TableArrow[] = [];
  for (const { arrow, direction, column, towards } of cut) {
    const id = `${direction}:${arrow.target}`;
    const known = found.get(id);
    const cell = known ?? freeCell(direction, column, towards, columns, taken);
    levels[direction] = Math.max(levels[direction], cell.level + 1);
    found.set(id, {
      column: cell.column,
      level: cell.level,
      connector: {
        id,
        direction,
        target: arrow.target,
        letter: letterOf(arrow.target),
        arrows: [...(known?.connector.arrows ?? []), arrow.id],
      },
    });
    if (direction === 'out') parts.push({ ...arrow, target: id });
    else if (!known) parts.push({ ...arrow, id, source: id, label: '' });
  }
  return {
    connectors: [...found.values()],
    levelsAbove: levels.in,
    levelsBelow: levels.out,
    parts,
  };
}

/** The cell nearest to the wanted column, and rather towards the other end than away from it. */
function freeCell(
  direction: 'out' | 'in',
  wanted: number,
  towards: number,
  columns: number,
  taken: Set<string>,
): { readonly column: number; readonly level: number } {
  const isAway = (column: number) => (column - wanted) * (towards - wanted) < 0;
  const distance = (column: number) => Math.abs(column - wanted) + (isAway(column) ? awayCost : 0);
  const nearest = Array.from({ length: Math.max(1, columns) }, (_, column) => column).sort(
    (a, b) => distance(a) - distance(b),
  );
  for (let level = 0; ; level += 1) {
    for (const column of nearest) {
      const cell = `${direction} ${level} ${column}`;
      if (taken.has(cell)) continue;
      taken.add(cell);
      return { column, level };
    }
  }
}
