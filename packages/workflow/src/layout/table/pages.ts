/**
 * Cuts a flowchart table into printed pages. Breaks come only between rows; an arrow that a break
 * cuts ends in an off-page connector below the last row of its page and begins with one above the
 * first row of its target's page. Each page is a plan of its own, which the router draws.
 *
 * What PermenPAN-RB 35/2012 leaves open is read off signed SOPs: a connector stands in the row next
 * to the break, in the column of the symbol that it serves; a second one for the same column moves
 * to the nearest free one. Two arrows to the same symbol share connectors and letter.
 */

import { leastRowHeight, type Measures } from './geometry.ts';
import { connectorsOf, type CutArrow, type OffPageConnector } from './off-page-connectors.ts';
import type { TableArrow, TablePlan, TableSymbol } from './plan.ts';

export interface TablePage {
  /** The rows of this page alone, with its connectors among the symbols and cut arrows in parts. */
  readonly plan: TablePlan;
  /** Index of the first row in the whole plan. */
  readonly firstRow: number;
  /** One for each row of the page. */
  readonly rowHeights: readonly number[];
  readonly connectors: readonly OffPageConnector[];
}

export interface PageRoom {
  /** What a row's texts need, one for each row of the plan. All in the pixels of `measures`. */
  readonly textHeights: readonly number[];
  /** For rows, without what repeats on each page. */
  readonly height: number;
  readonly measures: Measures;
}

/** A run of rows: from the first to before the last. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** @returns at least one page; higher than `height` only where a single row is */
export function tablePages(plan: TablePlan, room: PageRoom): readonly TablePage[] {
  const rowOf = new Map(plan.symbols.map(({ id, row }) => [id, row]));
  const symbolOf = new Map(plan.symbols.map((symbol) => [symbol.id, symbol]));
  const runs = breaks(plan, room, symbolOf);
  const pageOfRow = runs.flatMap(({ from, to }, page) => Array<number>(to - from).fill(page));
  const pageOf = (id: string) => pageOfRow[rowOf.get(id) ?? 0] ?? 0;
  const letters = lettersFor(plan.arrows.filter((a) => pageOf(a.source) !== pageOf(a.target)));
  return runs.map((run) => {
    const { arrows, cut } = arrowsOf(plan, run, symbolOf);
    const placed = connectorsOf(cut, plan.columns.length, (target) => letters.get(target) ?? '');
    return {
      firstRow: run.from,
      rowHeights: rowHeights(plan, run, room, placed.levelsAbove, placed.levelsBelow),
      connectors: placed.connectors.map(({ connector }) => connector),
      plan: pagePlan(plan, run, arrows, placed),
    };
  });
}

/** Whether pairs need their letters: not where each page simply goes on with the next. */
export function needLetters(pages: readonly TablePage[]): boolean {
  const targets = (page: TablePage | undefined, direction: 'in' | 'out') =>
    page?.connectors.filter((connector) => connector.direction === direction) ?? [];
  return pages.some((page, index) => {
    const out = targets(page, 'out');
    const into = targets(pages[index + 1], 'in');
    return out.length > 1 || into.length > 1 || out[0]?.target !== into[0]?.target;
  });
}

/** Fills page after page with as many rows as fit, connectors counted. */
function breaks(
  plan: TablePlan,
  room: PageRoom,
  symbolOf: ReadonlyMap<string, TableSymbol>,
): readonly Run[] {
  const runs: Run[] = [];
  const last = plan.rows.length;
  let from = 0;
  while (from < last) {
    let fitting = from + 1;
    for (let to = from + 1; to <= last; to += 1) {
      const run = { from, to };
      if (sum(rowHeights(plan, run, room, 0, 0)) > room.height) break;
      const { cut } = arrowsOf(plan, run, symbolOf);
      const { levelsAbove, levelsBelow } = connectorsOf(cut, plan.columns.length);
      if (sum(rowHeights(plan, run, room, levelsAbove, levelsBelow)) <= room.height) fitting = to;
    }
    runs.push({ from, to: fitting });
    from = fitting;
  }
  return runs.length > 0 ? runs : [{ from: 0, to: 0 }];
}

/** The arrows that stay on a page, and those that a break cuts, each with its end on the page. */
function arrowsOf(
  plan: TablePlan,
  { from, to }: Run,
  symbolOf: ReadonlyMap<string, TableSymbol>,
): { readonly arrows: readonly TableArrow[]; readonly cut: readonly CutArrow[] } {
  const arrows: TableArrow[] = [];
  const cut: (CutArrow & { readonly fromBreak: number })[] = [];
  const isHere = (symbol: TableSymbol) => symbol.row >= from && symbol.row < to;
  for (const arrow of plan.arrows) {
    const source = symbolOf.get(arrow.source);
    const target = symbolOf.get(arrow.target);
    if (!source || !target) continue;
    const direction = isHere(source) ? 'out' : 'in';
    if (isHere(source) && isHere(target)) {
      arrows.push(arrow);
    } else if (isHere(source) || isHere(target)) {
      const [own, other] = direction === 'out' ? [source, target] : [target, source];
      const fromBreak = direction === 'out' ? to - own.row : own.row - from;
      cut.push({ arrow, direction, column: own.column, towards: other.column, fromBreak });
    }
  }
  // Who is next to the break has the first choice of a cell.
  return { arrows, cut: cut.sort((a, b) => a.fromBreak - b.fromBreak) };
}

function pagePlan(
  plan: TablePlan,
  { from, to }: Run,
  whole: readonly TableArrow[],
  { connectors, levelsAbove, levelsBelow, parts }: ReturnType<typeof connectorsOf>,
): TablePlan {
  const lastRow = to - from - 1;
  const rows = plan.rows.slice(from, to).map((row, index) => ({
    ...row,
    levels: row.levels + (index === 0 ? levelsAbove : 0) + (index === lastRow ? levelsBelow : 0),
  }));
  const own = plan.symbols
    .filter(({ row }) => row >= from && row < to)
    .map((symbol) => ({
      ...symbol,
      row: symbol.row - from,
      level: symbol.level + (symbol.row === from ? levelsAbove : 0),
    }));
  const added = connectors.map(({ connector, column, level }): TableSymbol => {
    const row = connector.direction === 'in' ? 0 : lastRow;
    const above = connector.direction === 'in' ? 0 : (rows[row]?.levels ?? 1) - levelsBelow;
    return { id: connector.id, kind: 'connector', column, row, level: above + level, nodes: [] };
  });
  return { ...plan, rows, symbols: [...own, ...added], arrows: [...whole, ...parts] };
}

function rowHeights(
  plan: TablePlan,
  { from, to }: Run,
  { textHeights, measures }: PageRoom,
  levelsAbove: number,
  levelsBelow: number,
): readonly number[] {
  return plan.rows.slice(from, to).map(({ levels }, index) => {
    const all =
      levels + (index === 0 ? levelsAbove : 0) + (from + index === to - 1 ? levelsBelow : 0);
    return Math.max(textHeights[from + index] ?? 0, leastRowHeight(all, measures));
  });
}

/** A, B … Z, AA: one for each symbol that cut arrows lead to. */
function lettersFor(cut: readonly TableArrow[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const { target } of cut) {
    if (!letters.has(target)) letters.set(target, letter(letters.size));
  }
  return letters;
}

function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
