import { Heap } from '../../table/heap.ts';
import type { Box, Point } from '../box.ts';
import type { LaneMeasures } from '../measures.ts';

interface Wanted {
  readonly id: string;
  /** Of an arrow from an event on an edge: the activity that the event sits on. */
  readonly host?: string | undefined;
  readonly source: string;
  readonly target: string;
}

const cost = { bend: 40, cross: 40, shared: 400, fork: 400, sideways: 30, backwards: 120 };

/** Lines beside shapes keep at least so many pixels, plus one, from other lines. */
const nearness = 4;

type Direction = 0 | 1 | 2 | 3;
const [right, down, left, up] = [0, 1, 2, 3] as const;
const directions: readonly Direction[] = [right, down, left, up];

/**
 * Leads arrows around shapes that stand anywhere: along lines beside the shapes and through their
 * middles, short arrows first. An arrow never runs through a shape or a text as long as there is
 * room between them; it lies on another only where there is no room beside it.
 */
export function routeAround(
  wanted: readonly Wanted[],
  shapes: ReadonlyMap<string, Box>,
  words: readonly Box[],
  { track }: LaneMeasures,
): ReadonlyMap<string, readonly Point[]> {
  const search = new Search(shapes, words, track);
  const found = new Map<string, readonly Point[]>();
  const far = ({ source, target }: Wanted) => {
    const [a, b] = [shapes.get(source), shapes.get(target)];
    return a && b ? Math.abs(a.x - b.x) + Math.abs(a.y - b.y) : 0;
  };
  for (const each of wanted.toSorted((a, b) => far(a) - far(b))) {
    const points = search.route(each);
    if (points) found.set(each.id, points);
  }
  return found;
}

class Search {
  readonly #shapes: ReadonlyMap<string, Box>;
  readonly #xs: Float64Array;
  readonly #ys: Float64Array;
  /** By crossing, for the piece to its right and the piece below: what stands there, plus 1. */
  readonly #coverAcross: Int32Array;
  readonly #coverDown: Int32Array;
  /** How often each piece is taken. */
  readonly #across: Uint8Array;
  readonly #down: Uint8Array;
  readonly #cost: Float64Array;
  readonly #from: Int32Array;
  readonly #reached: Int32Array;
  readonly #indexOf: ReadonlyMap<string, number>;
  #searches = 0;

  constructor(shapes: ReadonlyMap<string, Box>, words: readonly Box[], track: number) {
    this.#shapes = shapes;
    const all = [...shapes.values(), ...words];
    const lines = (from: (box: Box) => number, size: (box: Box) => number) => {
      const middles = new Set(all.map((box) => Math.round(from(box) + size(box) / 2)));
      const beside = all.flatMap((box) => {
        const [start, end] = [from(box), from(box) + size(box)];
        return [start - track, start - 2 * track, end + track, end + 2 * track].map(Math.round);
      });
      const close = [...Array(2 * nearness + 1).keys()].map((each) => each - nearness);
      const found = new Set(middles);
      // Two arrows so near to each other would look like one.
      for (const line of beside) if (!close.some((off) => found.has(line + off))) found.add(line);
      return Float64Array.from(found).sort();
    };
    this.#xs = lines(
      ({ x }) => x,
      ({ width }) => width,
    );
    this.#ys = lines(
      ({ y }) => y,
      ({ height }) => height,
    );
    const size = this.#xs.length * this.#ys.length;
    [this.#coverAcross, this.#coverDown] = [new Int32Array(size), new Int32Array(size)];
    [this.#across, this.#down] = [new Uint8Array(size), new Uint8Array(size)];
    this.#cost = new Float64Array(size * 4);
    [this.#from, this.#reached] = [new Int32Array(size * 4), new Int32Array(size * 4)];
    this.#indexOf = new Map([...shapes.keys()].map((id, index) => [id, index + 1]));
    [...shapes.values()].forEach((box, index) => this.#cover(box, index + 1));
    for (const box of words) this.#cover(box, -1);
  }

  route({ source, target, host }: Wanted): readonly Point[] | undefined {
    const [from, to] = [this.#shapes.get(source), this.#shapes.get(target)];
    if (!from || !to) return undefined;
    const marks = [source, target, host ?? ''].map((id) => this.#indexOf.get(id));
    const way = this.#search(from, to, marks);
    if (!way) return elbow(from, to);
    this.#take(way);
    const points = this.#corners(way);
    points[0] = border(from, points[0] ?? from, points[1] ?? to);
    points[points.length - 1] = border(to, points.at(-1) ?? to, points.at(-2) ?? from);
    return points;
  }

  /** Marks the pieces that lead through a box, or right along its border. */
  #cover({ x, y, width, height }: Box, mark: number): void {
    const [xs, ys] = [this.#xs, this.#ys];
    const wide = xs.length;
    for (let yi = firstFrom(ys, y - 2); yi < ys.length && (ys[yi] ?? 0) <= y + height + 2; yi++) {
      const first = Math.max(0, firstFrom(xs, x - 2) - 1);
      for (let xi = first; xi < wide - 1 && (xs[xi] ?? 0) < x + width + 2; xi++)
        this.#coverAcross[yi * wide + xi] ||= mark;
    }
    const first = Math.max(0, firstFrom(ys, y - 2) - 1);
    for (let yi = first; yi < ys.length - 1 && (ys[yi] ?? 0) < y + height + 2; yi++) {
      for (let xi = firstFrom(xs, x - 2); xi < wide && (xs[xi] ?? 0) <= x + width + 2; xi++)
        this.#coverDown[yi * wide + xi] ||= mark;
    }
  }

  #search(
    from: Box,
    to: Box,
    [source, target, host]: readonly (number | undefined)[],
  ): readonly number[] | undefined {
    const [xs, ys] = [this.#xs, this.#ys];
    const wide = xs.length;
    const at = (box: Box) =>
      nearest(ys, box.y + box.height / 2) * wide + nearest(xs, box.x + box.width / 2);
    const [start, end] = [at(from), at(to)];
    const [endX, endY] = [end % wide, Math.floor(end / wide)];
    const [startX, startY] = [start % wide, Math.floor(start / wide)];
    const search = ++this.#searches;
    const heap = new Heap();
    const advance = (crossing: number, next: Direction, soFar: number, before: number) => {
      const [xi, yi] = [crossing % wide, Math.floor(crossing / wide)];
      const [nx, ny] = [
        xi + (next === right ? 1 : next === left ? -1 : 0),
        yi + (next === down ? 1 : next === up ? -1 : 0),
      ];
      if (nx < 0 || ny < 0 || nx >= wide || ny >= ys.length) return;
      const isAcross = next === right || next === left;
      const piece = Math.min(yi, ny) * wide + Math.min(xi, nx);
      const cover = (isAcross ? this.#coverAcross : this.#coverDown)[piece] ?? 0;
      if (cover !== 0) {
        // Only straight out of its own middle, and straight into that of the other.
        const isOut = cover === source && (isAcross ? yi === startY : xi === startX);
        const isIn = cover === target && (isAcross ? yi === endY : xi === endX);
        const isOffHost = cover === host && next === down && xi === startX;
        if (!isOut && !isIn && !isOffHost) return;
      }
      const to = ny * wide + nx;
      const own = (isAcross ? this.#across : this.#down)[piece] ?? 0;
      const crossed = (isAcross ? this.#down : this.#across)[to] ?? 0;
      const total =
        soFar +
        Math.abs((xs[nx] ?? 0) - (xs[xi] ?? 0)) +
        Math.abs((ys[ny] ?? 0) - (ys[yi] ?? 0)) +
        (own > 0 && cover === 0 ? cost.shared : 0) +
        (own > 0 && cover !== 0 ? cost.fork : 0) +
        (crossed > 0 ? cost.cross : 0);
      const state = to * 4 + next;
      if (this.#reached[state] === search && total >= (this.#cost[state] ?? 0)) return;
      this.#reached[state] = search;
      this.#cost[state] = total;
      this.#from[state] = before;
      const rest =
        Math.abs((xs[nx] ?? 0) - (xs[endX] ?? 0)) + Math.abs((ys[ny] ?? 0) - (ys[endY] ?? 0));
      heap.push(total + rest, state);
    };
    for (const next of directions) {
      advance(start, next, next === right ? 0 : next === left ? cost.backwards : cost.sideways, -1);
    }
    for (let state = heap.pop(); state >= 0; state = heap.pop()) {
      const direction = (state % 4) as Direction;
      const crossing = (state - direction) / 4;
      if (crossing === end) {
        const way: number[] = [];
        for (let each = state; each >= 0; each = this.#from[each] ?? -1)
          way.push(Math.floor(each / 4));
        return [start, ...way.reverse()];
      }
      for (const next of directions) {
        if ((next + 2) % 4 === direction) continue;
        const turn = next === direction ? 0 : cost.bend;
        advance(crossing, next, (this.#cost[state] ?? 0) + turn, state);
      }
    }
    return undefined;
  }

  #take(way: readonly number[]): void {
    for (let index = 1; index < way.length; index++) {
      const [a, b] = [way[index - 1] ?? 0, way[index] ?? 0];
      const pieces = Math.abs(a - b) === 1 ? this.#across : this.#down;
      pieces[Math.min(a, b)] = 1;
    }
  }

  #corners(way: readonly number[]): Point[] {
    const wide = this.#xs.length;
    const points = way.map((each) => ({
      x: this.#xs[each % wide] ?? 0,
      y: this.#ys[Math.floor(each / wide)] ?? 0,
    }));
    return points.filter((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before || !after) return true;
      return !(
        (before.x === point.x && after.x === point.x) ||
        (before.y === point.y && after.y === point.y)
      );
    });
  }
}

/** Where there is no room for a way: straight over whatever is there. */
function elbow(from: Box, to: Box): readonly Point[] {
  const corner = { x: to.x + to.width / 2, y: from.y + from.height / 2 };
  const [start, end] = [
    { ...corner, x: from.x + from.width / 2 },
    { ...corner, y: to.y + to.height / 2 },
  ];
  if (start.x === corner.x || end.y === corner.y)
    return [border(from, start, end), border(to, end, start)];
  return [border(from, start, corner), corner, border(to, end, corner)];
}

/** Where a way from the middle of a box leaves it. */
function border(box: Box, middle: Point, towards: Point): Point {
  if (towards.x !== middle.x)
    return { x: towards.x > middle.x ? box.x + box.width : box.x, y: middle.y };
  return { x: middle.x, y: towards.y > middle.y ? box.y + box.height : box.y };
}

function firstFrom(values: Float64Array, wanted: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearest(values: Float64Array, wanted: number): number {
  const index = firstFrom(values, wanted - 0.5);
  return Math.min(index, values.length - 1);
}
