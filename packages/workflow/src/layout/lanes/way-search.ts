import { Heap } from '../table/heap.ts';
import { EndOrder } from './end-order.ts';
import type { Grid } from './grid.ts';
import { isChannelRun, type Run, runsOf } from './runs.ts';

/** An arrow that wants a way. */
export interface Wanted {
  readonly source: string;
  readonly target: string;
  readonly kind: 'sequence' | 'message' | 'association';
  /** It closes a loop. */
  readonly isBack: boolean;
  /** See {@link runsOf}; then the source is the activity that the event sits on. */
  readonly begin?: number | undefined;
}

/** Costs in pixels of detour that one would accept instead. */
const cost = { bend: 70, cross: 60, merge: 10, fork: 280, crowd: 4, returnInRow: 200, last: 2_000 };
/** About how far two lines are apart; what they really are is known only after all are routed. */
const pitch = { across: 90, down: 55 };

/** After so many turns that would lie on another arrow, one has to. */
const mostAvoided = 24;

const right = 0;
const down = 1;
const left = 2;
const up = 3;
type Direction = 0 | 1 | 2 | 3;
const directions: readonly Direction[] = [right, down, left, up];

/** What it costs to leave a node to the right, down, left, up, or to arrive in that direction. */
const leave = {
  forward: [0, 30, 160, 30],
  back: [50, 0, 60, 0],
  message: [160, 0, 160, 0],
};
const arrive = {
  forward: [0, 40, 160, 40],
  back: [30, 0, 60, 0],
  message: [160, 0, 160, 0],
};

/** The search for one way after another; each knows those found before. */
export class WaySearch {
  readonly order = new EndOrder();
  readonly #wanted: readonly Wanted[];
  readonly #grid: Grid;
  readonly #closed: ReadonlySet<number>;
  /** By crossing, for the piece to its right and the piece below: which arrow has it, plus 1. */
  readonly #across: Int32Array;
  readonly #down: Int32Array;
  /** How many arrows pass a crossing without turning. */
  readonly #passAcross: Int32Array;
  readonly #passDown: Int32Array;
  readonly #cost: Float64Array;
  readonly #from: Int32Array;
  /** In which search a state was last reached, so that nothing has to be cleared. */
  readonly #reached: Int32Array;
  readonly #open = new Heap();
  #searches = 0;

  constructor(wanted: readonly Wanted[], grid: Grid, closedBelow: ReadonlySet<string>) {
    this.#wanted = wanted;
    this.#grid = grid;
    this.#closed = new Set([...closedBelow].map((id) => grid.crossingOf(id)));
    const size = grid.occupant.length;
    [this.#across, this.#down] = [new Int32Array(size), new Int32Array(size)];
    [this.#passAcross, this.#passDown] = [new Int32Array(size), new Int32Array(size)];
    this.#cost = new Float64Array(size * 4);
    this.#from = new Int32Array(size * 4);
    this.#reached = new Int32Array(size * 4);
  }

  route(index: number): readonly Run[] {
    const wanted = this.#wanted[index];
    if (!wanted) return [];
    const avoid = new Set<number>();
    for (;;) {
      const strict = this.#search(wanted, avoid, true);
      const way = strict ?? this.#search(wanted, none, false);
      if (!way) return [];
      const runs = runsOf(index, way, this.#grid, wanted.begin);
      const fresh = strict ? this.#turnsOfRings(runs).filter((turn) => !avoid.has(turn)) : [];
      const [turn] = fresh;
      if (turn === undefined || avoid.size >= mostAvoided) {
        this.#take(index, way, runs);
        return runs;
      }
      avoid.add(turn);
    }
  }

  /** Where a way must not turn as it does, for it would lie on another, whichever runs first. */
  #turnsOfRings(runs: readonly Run[]): readonly number[] {
    const { order } = this;
    return runs
      .filter((run) => isChannelRun(run, this.#grid) && order.closesRing(run))
      .flatMap((run) =>
        [
          { ...run.end, at: run.to },
          { ...run.start, at: run.from },
        ]
          .filter(({ isMiddle }) => isMiddle)
          .map(({ at }) =>
            run.isUpright ? this.#grid.at(run.line, at) : this.#grid.at(at, run.line),
          ),
      );
  }

  /** @param avoid - crossings that must not be turned at */
  #search(
    wanted: Wanted,
    avoid: ReadonlySet<number>,
    strict: boolean,
  ): readonly number[] | undefined {
    const grid = this.#grid;
    const { width } = grid;
    const search = ++this.#searches;
    const fromEdge = wanted.begin !== undefined;
    const source = grid.crossingOf(wanted.source) + (fromEdge ? width : 0);
    const target = grid.crossingOf(wanted.target);
    const [tx, ty] = [grid.uprightOf(target), grid.levelOf(target)];
    const style = wanted.kind !== 'sequence' ? 'message' : wanted.isBack ? 'back' : 'forward';
    const heap = this.#open;
    heap.clear();
    /** No way on from a crossing costs less. */
    const rest = (x: number, y: number, direction: Direction) => {
      const [dx, dy] = [tx - x, ty - y];
      return (
        Math.abs(dx) * pitch.across +
        Math.abs(dy) * pitch.down +
        bendsLeft(direction, dx, dy) * cost.bend
      );
    };
    const advance = (crossing: number, next: Direction, so_far: number, before: number) => {
      const [x, y] = [grid.uprightOf(crossing), grid.levelOf(crossing)];
      if (next === right ? x + 1 >= width : next === left && x === 0) return;
      if (next === down ? y + 1 >= grid.levels.length : next === up && y === 0) return;
      const to =
        crossing + (next === right ? 1 : next === left ? -1 : next === down ? width : -width);
      const there = grid.occupant[to] ?? 0;
      if (there !== 0 && to !== target) return;
      if (to === target && next === up && this.#closed.has(target)) return;
      const piece = this.#piece(crossing, next, wanted, source, strict);
      if (piece === Infinity) return;
      let total = so_far + piece;
      if (to === target) total += arrive[style][next] ?? 0;
      else {
        const passing = next === right || next === left ? this.#passDown[to] : this.#passAcross[to];
        total += (passing ?? 0) * cost.cross;
        if (style !== 'forward' && !grid.isLevelChannel(y) && next % 2 === 0)
          total += cost.returnInRow;
      }
      const state = to * 4 + next;
      if (this.#reached[state] === search && total >= (this.#cost[state] ?? 0)) return;
      this.#reached[state] = search;
      this.#cost[state] = total;
      this.#from[state] = before;
      heap.push(total + rest(grid.uprightOf(to), grid.levelOf(to), next), state);
    };

    for (const direction of directions) {
      if (fromEdge) {
        if (direction !== up) advance(source, direction, direction === down ? cost.bend : 0, -1);
      } else if (direction !== down || !this.#closed.has(source)) {
        advance(source, direction, leave[style][direction] ?? 0, -1);
      }
    }
    for (let state = heap.pop(); state >= 0; state = heap.pop()) {
      const direction = (state % 4) as Direction;
      const crossing = (state - direction) / 4;
      if (crossing === target) return this.#unwind(state, source);
      const here = this.#cost[state] ?? 0;
      for (const next of directions) {
        if ((next + 2) % 4 === direction) continue;
        if (next !== direction && avoid.has(crossing)) continue;
        advance(crossing, next, here + (next === direction ? 0 : cost.bend), state);
      }
    }
    return undefined;
  }

  /** What a piece costs, or infinity where it is taken by an arrow that leads elsewhere. */
  #piece(
    crossing: number,
    direction: Direction,
    wanted: Wanted,
    source: number,
    strict: boolean,
  ): number {
    const grid = this.#grid;
    const isAcross = direction === right || direction === left;
    const length = isAcross ? pitch.across : pitch.down;
    const first =
      direction === left ? crossing - 1 : direction === up ? crossing - grid.width : crossing;
    const isChannel = isAcross
      ? grid.isLevelChannel(grid.levelOf(crossing))
      : grid.isUprightChannel(grid.uprightOf(crossing));
    const taken = (isAcross ? this.#across : this.#down)[first] ?? 0;
    if (isChannel) return length + Math.abs(taken) * cost.crowd;
    if (taken === 0) return length;
    const other = this.#wanted[Math.abs(taken) - 1];
    const sameWay = taken > 0 === (direction === right || direction === down);
    if (sameWay && other?.target === wanted.target) return length + cost.merge;
    if (sameWay && crossing === source && other?.source === wanted.source)
      return length + cost.fork;
    return strict ? Infinity : length + cost.last;
  }

  #unwind(end: number, source: number): readonly number[] {
    const way: number[] = [];
    for (let state = end; state >= 0; state = this.#from[state] ?? -1) {
      way.push((state - (state % 4)) / 4);
    }
    way.push(source);
    return way.reverse();
  }

  #take(index: number, way: readonly number[], runs: readonly Run[]): void {
    const grid = this.#grid;
    for (let at = 1; at < way.length; at++) {
      const [a, b] = [way[at - 1] ?? 0, way[at] ?? 0];
      const isAcross = grid.levelOf(a) === grid.levelOf(b);
      const pieces = isAcross ? this.#across : this.#down;
      const first = Math.min(a, b);
      const isChannel = isAcross
        ? grid.isLevelChannel(grid.levelOf(a))
        : grid.isUprightChannel(grid.uprightOf(a));
      // In a channel only how many there are matters.
      if (isChannel) pieces[first] = (pieces[first] ?? 0) + 1;
      else if (!pieces[first]) pieces[first] = b > a ? index + 1 : -(index + 1);
      const next = way[at + 1];
      if (next !== undefined && next - b === b - a) {
        const passes = isAcross ? this.#passAcross : this.#passDown;
        passes[b] = (passes[b] ?? 0) + 1;
      }
    }
    for (const run of runs) if (isChannelRun(run, grid)) this.order.add(run);
  }
}

/** How often one has to turn at least from where one heads to what lies so far to the right and below. */
function bendsLeft(direction: Direction, dx: number, dy: number): 0 | 1 | 2 {
  const isAcross = direction === right || direction === left;
  const isOnward = direction === right || direction === down;
  const [ahead, beside] = isAcross ? [dx, dy] : [dy, dx];
  if (isOnward ? ahead < 0 : ahead > 0) return 2;
  return beside === 0 ? 0 : 1;
}

const none: ReadonlySet<number> = new Set();
