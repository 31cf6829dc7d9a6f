import { clip, selfLoop } from './arrow-ends.ts';
import type { Box, Measures, Point, TableGeometry } from './geometry.ts';
import { columnLines, levelLines } from './grid-lines.ts';
import { Heap } from './heap.ts';
import type { SymbolKind, TableArrow, TablePlan } from './plan.ts';
import { restCosts, type Direction } from './rest-costs.ts';

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

const right: Direction = 0;
const down: Direction = 1;
const left: Direction = 2;
const up: Direction = 3;
const directions = [right, down, left, up] as const;
const stepX = [1, 0, -1, 0] as const;
const stepY = [0, 1, 0, -1] as const;

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

/** The ways of one table, and which of them are taken by now. */
export class WayGrid {
  readonly #xs: Float64Array;
  readonly #ys: Float64Array;
  /** For each piece between two neighbouring points: which symbol covers it, plus 1; 0 for none. */
  readonly #coverAcross: Int32Array;
  readonly #coverDown: Int32Array;
  /** For each piece: which arrow's target runs along it, plus 1; with its direction. */
  readonly #takenAcross: Int32Array;
  readonly #takenDown: Int32Array;
  /** For each point and direction that it was reached in; of the search that saw it last. */
  readonly #cost: Float64Array;
  readonly #cameFrom: Int32Array;
  readonly #seenIn: Int32Array;
  #searches = 0;
  readonly #heap = new Heap();
  #pushes = 0;
  readonly #rests: (Float64Array | undefined)[] = [];
  readonly #places = new Map<string, Place>();
  readonly #boxes: ReadonlyMap<string, Box>;

  constructor(
    plan: TablePlan,
    geometry: TableGeometry,
    boxes: ReadonlyMap<string, Box>,
    measures: Measures,
  ) {
    this.#boxes = boxes;
    const { track } = measures;
    this.#xs = Float64Array.from(columnLines(geometry, track));
    this.#ys = Float64Array.from(levelLines(plan, geometry, track));
    const size = this.#xs.length * this.#ys.length;
    this.#coverAcross = new Int32Array(size);
    this.#coverDown = new Int32Array(size);
    this.#takenAcross = new Int32Array(size);
    this.#takenDown = new Int32Array(size);
    this.#cost = new Float64Array(4 * size);
    this.#cameFrom = new Int32Array(4 * size);
    this.#seenIn = new Int32Array(4 * size);
    plan.symbols.forEach(({ id, kind }, index) => {
      const box = boxes.get(id);
      if (box) this.#cover(id, kind, box, index, track);
    });
  }

  /** The corners of the cheapest way, or undefined where there is none. */
  route({ source, target }: TableArrow): readonly Point[] | undefined {
    const from = this.#places.get(source);
    const to = this.#places.get(target);
    const fromBox = this.#boxes.get(source);
    const toBox = this.#boxes.get(target);
    if (!from || !to || !fromBox || !toBox) return undefined;
    const way =
      source === target
        ? undefined
        : (this.#search(from, to, 40) ?? this.#search(from, to, this.#ys.length));
    if (!way) return source === target ? selfLoop(fromBox) : undefined;
    this.#take(way, to.index);
    return clip(this.#corners(way), fromBox, toBox);
  }

  /** @param margin - how many lines above and below the two ends the way may use */
  #search(from: Place, to: Place, margin: number): readonly number[] | undefined {
    const xs = this.#xs;
    const ys = this.#ys;
    const heap = this.#heap;
    const cost = this.#cost;
    const cameFrom = this.#cameFrom;
    const seenIn = this.#seenIn;
    const width = xs.length;
    const low = Math.max(0, Math.min(from.yi, to.yi) - margin);
    const high = Math.min(ys.length - 1, Math.max(from.yi, to.yi) + margin);
    const targetX = xs[to.xi] as number;
    const targetY = ys[to.yi] as number;
    // What an earlier search has written does not count; nothing has to be wiped.
    const search = (this.#searches += 1);
    heap.clear();
    const rests = this.#restsTo(to);
    const push = (total: number, state: number, xi: number, yi: number) => {
      const x = targetX - (xs[xi] as number);
      const y = targetY - (ys[yi] as number);
      const rest = rests[(Math.sign(y) * 3 + Math.sign(x) + 4) * 4 + (state & 3)] as number;
      this.#pushes += 1;
      heap.push(latestFirst(total + Math.abs(x) + Math.abs(y) + rest, this.#pushes), state);
    };

    const sourceCell = from.yi * width + from.xi;
    const targetCell = to.yi * width + to.xi;
    for (const direction of directions) {
      const state = sourceCell * 4 + direction;
      const first = endCost(from, direction, leaveUpwardsCost);
      cost[state] = first;
      cameFrom[state] = -1;
      seenIn[state] = search;
      push(first, state, from.xi, from.yi);
    }
    for (let state = heap.pop(); state >= 0; state = heap.pop()) {
      const direction = (state & 3) as Direction;
      const cell = state >> 2;
      if (cell === targetCell) return this.#unwind(state);
      const xi = cell % width;
      const yi = (cell - xi) / width;
      const here = cost[state] as number;
      for (let turn = -1; turn <= 1; turn += 1) {
        if (cell === sourceCell && turn !== 0) continue;
        const next = ((direction + turn) & 3) as Direction;
        const nx = xi + (stepX[next] as number);
        const ny = yi + (stepY[next] as number);
        if (nx < 0 || nx >= width || ny < low || ny > high) continue;
        const piece = this.#pieceCost(xi, yi, next, from, to);
        if (piece === closed) continue;
        let total = here + piece;
        if (turn !== 0) total += bendCost;
        const nextCell = ny * width + nx;
        if (nextCell === targetCell) total += endCost(to, next, enterFromBelowCost);
        const nextState = nextCell * 4 + next;
        if (seenIn[nextState] === search && total >= (cost[nextState] as number)) continue;
        cost[nextState] = total;
        cameFrom[nextState] = state;
        seenIn[nextState] = search;
        push(total, nextState, nx, ny);
      }
    }
    return undefined;
  }

  #restsTo(to: Place): Float64Array {
    const sort = to.kind === 'connector' ? 1 : 0;
    const enter = (direction: Direction) => endCost(to, direction, enterFromBelowCost);
    return (this.#rests[sort] ??= restCosts(enter, bendCost));
  }

  #pieceCost(xi: number, yi: number, direction: Direction, from: Place, to: Place): number {
    const target = to.index;
    const width = this.#xs.length;
    const isAcross = direction === right || direction === left;
    const px = direction === left ? xi - 1 : xi;
    const py = direction === up ? yi - 1 : yi;
    const piece = py * width + px;
    const cover = (isAcross ? this.#coverAcross[piece] : this.#coverDown[piece]) ?? 0;
    if (cover !== 0) {
      // Out of its own symbol, and into the other, an arrow leads through the middle of a side.
      const own = cover === from.index + 1 ? from : cover === to.index + 1 ? to : undefined;
      if (!own || (isAcross ? yi !== own.yi : xi !== own.xi)) return closed;
    }
    const taken = (isAcross ? this.#takenAcross[piece] : this.#takenDown[piece]) ?? 0;
    const sign = direction === right || direction === down ? 1 : -1;
    if (taken !== 0 && taken !== sign * (target + 1)) return closed;
    const length = isAcross
      ? (this.#xs[px + 1] as number) - (this.#xs[px] as number)
      : (this.#ys[py + 1] as number) - (this.#ys[py] as number);
    if (taken !== 0) return length + mergeCost;
    return length + this.#crossings(xi + stepX[direction], yi + stepY[direction], isAcross, target);
  }

  /** What it costs to cross the arrows that pass a point in the other direction. */
  #crossings(xi: number, yi: number, isAcross: boolean, target: number): number {
    const width = this.#xs.length;
    const at = yi * width + xi;
    const before = isAcross ? this.#takenDown[at - width] : this.#takenAcross[at - 1];
    const after = isAcross ? this.#takenDown[at] : this.#takenAcross[at];
    if (!isAnother(before, target) && !isAnother(after, target)) return 0;
    const isAtSymbol = isAcross
      ? this.#coverDown[at - width] || this.#coverDown[at]
      : this.#coverAcross[at - 1] || this.#coverAcross[at];
    return isAtSymbol ? crossCost + crossTipCost : crossCost;
  }

  #unwind(end: number): readonly number[] {
    const cells: number[] = [];
    for (let state = end; state >= 0; state = this.#cameFrom[state] as number)
      cells.push(state >> 2);
    return cells.reverse();
  }

  #take(cells: readonly number[], target: number): void {
    const width = this.#xs.length;
    for (let index = 1; index < cells.length; index += 1) {
      const a = cells[index - 1] ?? 0;
      const b = cells[index] ?? 0;
      const isAcross = Math.abs(a - b) < width && Math.floor(a / width) === Math.floor(b / width);
      (isAcross ? this.#takenAcross : this.#takenDown)[Math.min(a, b)] =
        (b > a ? 1 : -1) * (target + 1);
    }
  }

  #corners(cells: readonly number[]): readonly Point[] {
    const width = this.#xs.length;
    const points = cells.map((cell) => ({
      x: this.#xs[cell % width] ?? 0,
      y: this.#ys[Math.floor(cell / width)] ?? 0,
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
  #cover(id: string, kind: SymbolKind, box: Box, index: number, room: number): void {
    const xs = this.#xs;
    const ys = this.#ys;
    const near = room * 0.6;
    const acrossFrom = firstAtLeast(xs, box.x - box.width / 2 - near);
    const downFrom = firstAtLeast(ys, box.y - box.height / 2 - near);
    const acrossTo = firstAbove(xs, acrossFrom, box.x + box.width / 2 + near);
    const downTo = firstAbove(ys, downFrom, box.y + box.height / 2 + near);
    // A piece that only ends in the symbol begins one line before it.
    const pieceFrom = Math.max(0, acrossFrom - 1);
    for (let yi = Math.max(0, downFrom - 1); yi < downTo; yi += 1) {
      const line = yi * xs.length;
      if (yi >= downFrom) this.#coverAcross.fill(index + 1, line + pieceFrom, line + acrossTo);
      this.#coverDown.fill(index + 1, line + acrossFrom, line + acrossTo);
    }
    this.#places.set(id, {
      xi: nearest(xs, box.x),
      yi: nearest(ys, box.y),
      index,
      kind,
    });
  }
}

/** Of ways that cost the same, to a 1024th of a pixel, the one that was thought of last goes first. */
function latestFirst(cost: number, push: number): number {
  return Math.round(cost * 1024) * 2 ** 21 - push;
}

/** Whether an arrow runs there that leads to another symbol. */
function isAnother(taken: number | undefined, target: number): boolean {
  return taken !== undefined && taken !== 0 && Math.abs(taken) !== target + 1;
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

function firstAbove(values: Float64Array, from: number, most: number): number {
  let index = from;
  while ((values[index] ?? Infinity) <= most) index += 1;
  return index;
}

function nearest(values: Float64Array, wanted: number): number {
  const index = firstAtLeast(values, wanted);
  const after = values[index];
  const before = values[index - 1];
  if (after === undefined) return index - 1;
  return before !== undefined && wanted - before < after - wanted ? index - 1 : index;
}
