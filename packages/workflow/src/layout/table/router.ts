/**
 * Draws the arrows of a flowchart table: orthogonal, never through a symbol, side by side where
 * they share a way.
 *
 * The ways are the lines of a grid: the middle of each column and of each level of symbols, and
 * between them channels with a few tracks each. Every arrow takes the cheapest way through the grid
 * (A*, counting length, bends and crossings); a way that another arrow runs along is closed to it,
 * unless both lead to the same symbol. Arrows are placed one after another, short ones first, for
 * they have the least choice.
 */

import type { Box, Measures, Point, TableGeometry } from './geometry.ts';
import type { SymbolKind, TableArrow, TablePlan, TableSymbol } from './plan.ts';
import { clip, selfLoop } from './arrow-ends.ts';
import { columnLines, levelLines } from './grid-lines.ts';
import { Heap } from './heap.ts';

export interface RoutedArrow {
  readonly arrow: TableArrow;
  /** The corners, from the border of the source to that of the target. */
  readonly points: readonly Point[];
}

export interface Routed {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly arrows: readonly RoutedArrow[];
}

/** Costs in pixels of detour that one would accept instead. */
const bendCost = 26;
const crossCost = 34;
/** Added where the crossed arrow has just left a symbol or is about to enter it. */
const crossTipCost = 12;
const mergeCost = 2;
const closed = Infinity;
/** Beside or below is how one reads on; an arrow that enters from below reads as going back. */
const enterFromBelowCost = 60;
const leaveUpwardsCost = 60;
/** An off-page connector is entered from above and left below: it points down. */
const besideConnectorCost = 40;

/**
 * Places symbols and routes arrows.
 *
 * @param geometry - one band for each column and row of the plan
 */
export function routeTable(plan: TablePlan, geometry: TableGeometry, measures: Measures): Routed {
  const boxes = new Map(
    plan.symbols.map((symbol) => [symbol.id, boxOf(symbol, plan, geometry, measures)]),
  );
  const grid = new Grid(plan, geometry, boxes, measures);
  const span = ({ source, target }: TableArrow) => {
    const from = boxes.get(source);
    const to = boxes.get(target);
    return from && to ? Math.abs(from.x - to.x) + Math.abs(from.y - to.y) : 0;
  };
  const order = [...plan.arrows].sort((a, b) => span(a) - span(b));
  const found = new Map<TableArrow, readonly Point[]>();
  for (const arrow of order) {
    const points = grid.route(arrow);
    if (points) found.set(arrow, points);
  }
  return {
    boxes,
    arrows: plan.arrows.flatMap((arrow) => {
      const points = found.get(arrow);
      return points ? [{ arrow, points }] : [];
    }),
  };
}

function boxOf(
  { column, row, level, kind }: TableSymbol,
  plan: TablePlan,
  geometry: TableGeometry,
  { symbolWidth, symbolHeight }: Measures,
): Box {
  const columnBand = geometry.columns[column] ?? { from: 0, to: symbolWidth };
  const rowBand = geometry.rows[row] ?? { from: 0, to: symbolHeight };
  const levels = plan.rows[row]?.levels ?? 1;
  return {
    x: (columnBand.from + columnBand.to) / 2,
    y: rowBand.from + ((rowBand.to - rowBand.from) * (level + 0.5)) / levels,
    ...sizeOf(kind, Math.min(symbolWidth, columnBand.to - columnBand.from - 12), symbolHeight),
  };
}

function sizeOf(kind: SymbolKind, width: number, height: number): Pick<Box, 'width' | 'height'> {
  switch (kind) {
    case 'decision':
      return { width, height: height + 6 };
    case 'connector':
      return { width: width * 0.6, height: height * 0.8 };
    case 'process':
    case 'terminator':
      return { width, height };
  }
}

type Direction = 0 | 1 | 2 | 3;
const right: Direction = 0;
const down: Direction = 1;
const left: Direction = 2;
const up: Direction = 3;
const steps: readonly (readonly [dx: number, dy: number])[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/** A symbol's point on the grid, and its index among the symbols. */
interface Place {
  readonly xi: number;
  readonly yi: number;
  readonly index: number;
  readonly kind: SymbolKind;
}

/** What it costs to leave or enter a symbol in a direction. */
function endCost({ kind }: Place, direction: Direction, upwardsCost: number): number {
  if (direction === up) return upwardsCost;
  return kind === 'connector' && direction !== down ? besideConnectorCost : 0;
}

class Grid {
  private readonly xs: Float64Array;
  private readonly ys: Float64Array;
  /** For each piece between two neighbouring points: which symbol covers it, plus 1; 0 for none. */
  private readonly coverAcross: Int32Array;
  private readonly coverDown: Int32Array;
  /** For each piece: which arrow's target runs along it, plus 1; with its direction. */
  private readonly takenAcross: Int32Array;
  private readonly takenDown: Int32Array;
  private readonly places = new Map<string, Place>();
  private readonly boxes: ReadonlyMap<string, Box>;

  constructor(
    plan: TablePlan,
    geometry: TableGeometry,
    boxes: ReadonlyMap<string, Box>,
    measures: Measures,
  ) {
    this.boxes = boxes;
    const { track } = measures;
    this.xs = Float64Array.from(columnLines(geometry, track));
    this.ys = Float64Array.from(levelLines(plan, geometry, track));
    const size = this.xs.length * this.ys.length;
    this.coverAcross = new Int32Array(size);
    this.coverDown = new Int32Array(size);
    this.takenAcross = new Int32Array(size);
    this.takenDown = new Int32Array(size);
    plan.symbols.forEach(({ id, kind }, index) => {
      const box = boxes.get(id);
      if (box) this.cover(id, kind, box, index, track);
    });
  }

  /** The corners of the cheapest way, or undefined where there is none. */
  route({ source, target }: TableArrow): readonly Point[] | undefined {
    const from = this.places.get(source);
    const to = this.places.get(target);
    const fromBox = this.boxes.get(source);
    const toBox = this.boxes.get(target);
    if (!from || !to || !fromBox || !toBox) return undefined;
    const way =
      source === target
        ? undefined
        : (this.search(from, to, 40) ?? this.search(from, to, this.ys.length));
    if (!way) return source === target ? selfLoop(fromBox) : undefined;
    this.take(way, to.index);
    return clip(this.corners(way), fromBox, toBox);
  }

  private search(from: Place, to: Place, margin: number): readonly number[] | undefined {
    const width = this.xs.length;
    const low = Math.max(0, Math.min(from.yi, to.yi) - margin);
    const high = Math.min(this.ys.length - 1, Math.max(from.yi, to.yi) + margin);
    const stateOf = (xi: number, yi: number, direction: number) =>
      ((yi - low) * width + xi) * 4 + direction;
    const count = (high - low + 1) * width * 4;
    const cost = new Float64Array(count).fill(Infinity);
    const cameFrom = new Int32Array(count).fill(-1);
    const heap = new Heap();
    const targetX = this.xs[to.xi] ?? 0;
    const targetY = this.ys[to.yi] ?? 0;
    const rest = (xi: number, yi: number) =>
      Math.abs((this.xs[xi] ?? 0) - targetX) + Math.abs((this.ys[yi] ?? 0) - targetY);

    for (const direction of [right, down, left, up]) {
      const state = stateOf(from.xi, from.yi, direction);
      cost[state] = endCost(from, direction, leaveUpwardsCost);
      heap.push(cost[state] + rest(from.xi, from.yi), state);
    }
    for (let state = heap.pop(); state !== undefined; state = heap.pop()) {
      const direction = (state % 4) as Direction;
      const cell = (state - direction) / 4;
      const xi = cell % width;
      const yi = (cell - xi) / width + low;
      const here = cost[state] ?? 0;
      if (xi === to.xi && yi === to.yi) return this.unwind(state, cameFrom, low);
      for (const next of [right, down, left, up]) {
        if ((next + 2) % 4 === direction) continue;
        const atSource = xi === from.xi && yi === from.yi;
        if (atSource && next !== direction) continue;
        const [dx, dy] = steps[next] ?? [0, 0];
        const nx = xi + dx;
        const ny = yi + dy;
        if (nx < 0 || nx >= width || ny < low || ny > high) continue;
        const piece = this.pieceCost(xi, yi, next, from, to);
        if (piece === closed) continue;
        let total = here + piece;
        if (next !== direction) total += bendCost;
        if (nx === to.xi && ny === to.yi) total += endCost(to, next, enterFromBelowCost);
        const nextState = stateOf(nx, ny, next);
        if (total >= (cost[nextState] ?? 0)) continue;
        cost[nextState] = total;
        cameFrom[nextState] = state;
        heap.push(total + rest(nx, ny), nextState);
      }
    }
    return undefined;
  }

  private pieceCost(xi: number, yi: number, direction: Direction, from: Place, to: Place): number {
    const target = to.index;
    const width = this.xs.length;
    const isAcross = direction === right || direction === left;
    const px = direction === left ? xi - 1 : xi;
    const py = direction === up ? yi - 1 : yi;
    const piece = py * width + px;
    const cover = (isAcross ? this.coverAcross[piece] : this.coverDown[piece]) ?? 0;
    if (cover !== 0) {
      // Out of its own symbol, and into the other, an arrow leads through the middle of a side.
      const own = cover === from.index + 1 ? from : cover === to.index + 1 ? to : undefined;
      if (!own || (isAcross ? yi !== own.yi : xi !== own.xi)) return closed;
    }
    const taken = (isAcross ? this.takenAcross[piece] : this.takenDown[piece]) ?? 0;
    const sign = direction === right || direction === down ? 1 : -1;
    if (taken !== 0 && taken !== sign * (target + 1)) return closed;
    const [dx, dy] = steps[direction] ?? [0, 0];
    const length = isAcross
      ? Math.abs((this.xs[xi + dx] ?? 0) - (this.xs[xi] ?? 0))
      : Math.abs((this.ys[yi + dy] ?? 0) - (this.ys[yi] ?? 0));
    return length + (taken === 0 ? this.crossings(xi + dx, yi + dy, isAcross, target) : mergeCost);
  }

  /** What it costs to cross the arrows that pass a point in the other direction. */
  private crossings(xi: number, yi: number, isAcross: boolean, target: number): number {
    const width = this.xs.length;
    const at = yi * width + xi;
    const before = isAcross ? this.takenDown[at - width] : this.takenAcross[at - 1];
    const after = isAcross ? this.takenDown[at] : this.takenAcross[at];
    const crosses = (taken: number | undefined) =>
      taken !== undefined && taken !== 0 && Math.abs(taken) !== target + 1;
    if (!crosses(before) && !crosses(after)) return 0;
    const isAtSymbol = isAcross
      ? this.coverDown[at - width] || this.coverDown[at]
      : this.coverAcross[at - 1] || this.coverAcross[at];
    return isAtSymbol ? crossCost + crossTipCost : crossCost;
  }

  private unwind(end: number, cameFrom: Int32Array, low: number): readonly number[] {
    const width = this.xs.length;
    const cells: number[] = [];
    for (let state = end; state >= 0; state = cameFrom[state] ?? -1) {
      const cell = (state - (state % 4)) / 4;
      const xi = cell % width;
      cells.push(((cell - xi) / width + low) * width + xi);
    }
    return cells.reverse();
  }

  private take(cells: readonly number[], target: number): void {
    const width = this.xs.length;
    for (let index = 1; index < cells.length; index += 1) {
      const a = cells[index - 1] ?? 0;
      const b = cells[index] ?? 0;
      const isAcross = Math.abs(a - b) < width && Math.floor(a / width) === Math.floor(b / width);
      (isAcross ? this.takenAcross : this.takenDown)[Math.min(a, b)] =
        (b > a ? 1 : -1) * (target + 1);
    }
  }

  private corners(cells: readonly number[]): readonly Point[] {
    const width = this.xs.length;
    const points = cells.map((cell) => ({
      x: this.xs[cell % width] ?? 0,
      y: this.ys[Math.floor(cell / width)] ?? 0,
    }));
    return points.filter((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before || !after) return true;
      return !(
        (before.x === point.x && after.x === point.x) ||
        (before.y === point.y && after.y === point.y)
      );
    });
  }

  /** Closes the pieces that a symbol covers, with a little room around it. */
  private cover(id: string, kind: SymbolKind, box: Box, index: number, room: number): void {
    const width = this.xs.length;
    const near = room * 0.6;
    const x1 = box.x - box.width / 2 - near;
    const x2 = box.x + box.width / 2 + near;
    const y1 = box.y - box.height / 2 - near;
    const y2 = box.y + box.height / 2 + near;
    const firstX = firstAtLeast(this.xs, x1);
    const firstY = firstAtLeast(this.ys, y1);
    for (
      let yi = Math.max(0, firstY - 1);
      yi < this.ys.length && (this.ys[yi] ?? 0) <= y2;
      yi += 1
    ) {
      for (let xi = Math.max(0, firstX - 1); xi < width && (this.xs[xi] ?? 0) <= x2; xi += 1) {
        const insideX = (this.xs[xi] ?? 0) >= x1;
        const insideY = (this.ys[yi] ?? 0) >= y1;
        if (insideY && (this.xs[xi + 1] ?? Infinity) >= x1)
          this.coverAcross[yi * width + xi] = index + 1;
        if (insideX && (this.ys[yi + 1] ?? Infinity) >= y1)
          this.coverDown[yi * width + xi] = index + 1;
      }
    }
    this.places.set(id, { xi: nearest(this.xs, box.x), yi: nearest(this.ys, box.y), index, kind });
  }
}

function firstAtLeast(values: Float64Array, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearest(values: Float64Array, wanted: number): number {
  const index = firstAtLeast(values, wanted);
  const after = values[index];
  const before = values[index - 1];
  if (after === undefined) return index - 1;
  return before !== undefined && wanted - before < after - wanted ? index - 1 : index;
}
