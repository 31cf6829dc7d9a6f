import { describe, expect, it } from 'vitest';
import { restCosts, type Direction } from './rest-costs.ts';

const bend = 26;
const fromBelow = 60;
const reach = 4;
const directions = [0, 1, 2, 3] as const;
const steps = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

const entries: Readonly<Record<string, (direction: Direction) => number>> = {
  'from below at a price': (direction) => (direction === 3 ? fromBelow : 0),
  'from above alone': (direction) => (direction === 1 ? 0 : fromBelow),
};

/** The same by walking every way over an open field, whose steps cost nothing. */
function cheapest(
  x: number,
  y: number,
  heading: Direction,
  enter: (direction: Direction) => number,
): number {
  const key = (at: readonly [number, number, Direction]) => at.join();
  const costs = new Map([[key([0, 0, heading]), 0]]);
  let open: [number, number, Direction][] = [[0, 0, heading]];
  let least = Infinity;
  while (open.length > 0) {
    const next: typeof open = [];
    for (const from of open) {
      const [fromX, fromY, direction] = from;
      for (const turn of [-1, 0, 1]) {
        const to = ((direction + turn) & 3) as Direction;
        const place = [fromX + steps[to][0], fromY + steps[to][1], to] as [
          number,
          number,
          Direction,
        ];
        if (Math.abs(place[0]) > reach || Math.abs(place[1]) > reach) continue;
        const cost = (costs.get(key(from)) ?? 0) + (turn === 0 ? 0 : bend);
        if (place[0] === x && place[1] === y) {
          least = Math.min(least, cost + enter(to));
        } else if (cost < (costs.get(key(place)) ?? Infinity)) {
          costs.set(key(place), cost);
          next.push(place);
        }
      }
    }
    open = next;
  }
  return least;
}

describe('restCosts', () => {
  for (const [name, enter] of Object.entries(entries)) {
    it(`is what the cheapest way over an open field costs, to be entered ${name}`, () => {
      const costs = restCosts(enter, bend);
      for (const right of [-1, 0, 1]) {
        for (const down of [-1, 0, 1]) {
          for (const direction of directions) {
            const cost = costs[((down + 1) * 3 + right + 1) * 4 + direction];
            const isThere = right === 0 && down === 0;
            expect(cost).toBe(isThere ? 0 : cheapest(right * 2, down * 2, direction, enter));
          }
        }
      }
    });
  }
});
