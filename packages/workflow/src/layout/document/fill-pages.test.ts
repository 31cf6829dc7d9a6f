import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPages } from './fill-pages.ts';

const rooms = fc.record({
  first: fc.integer({ min: 20, max: 300 }),
  rest: fc.integer({ min: 100, max: 400 }),
});
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('fillPages', () => {
  const blocks = fc.array(
    fc.record({ height: fc.integer({ min: 1, max: 130 }), keepWithNext: fc.boolean() }),
    { maxLength: 30 },
  );

  it('keeps every block, in order, and no page higher than its room unless one block is', () => {
    fc.assert(
      fc.property(blocks, rooms, (all, room) => {
        let next = 0;
        fillPages(all, room).forEach(({ from, to }, page) => {
          expect(from).toBe(next);
          next = to;
          const height = total(all.slice(from, to).map((block) => block.height));
          if (to - from > 1)
            expect(height).toBeLessThanOrEqual(page === 0 ? room.first : room.rest);
        });
        expect(next).toBe(all.length);
      }),
    );
  });

  it('takes a heading to the page of what it heads', () => {
    const text = { height: 40 };
    const heading = { height: 20, keepWithNext: true };
    expect(fillPages([text, heading, text], { first: 70, rest: 100 })).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 3 },
    ]);
  });
});
