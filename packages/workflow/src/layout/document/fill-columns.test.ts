import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillColumns, type PairPart, type PairedLists } from './fill-columns.ts';

const heights = fc.array(fc.integer({ min: 1, max: 130 }), { maxLength: 20 });
const rooms = fc.record({
  first: fc.integer({ min: 20, max: 300 }),
  rest: fc.integer({ min: 100, max: 400 }),
});
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('fillColumns', () => {
  const pairs = fc.array(
    fc.record({ head: fc.constant(10), left: heights, right: heights, least: fc.constant(20) }),
    { maxLength: 4 },
  );
  const bodyOf = (lists: PairedLists, { left, right }: PairPart) =>
    Math.max(
      lists.least,
      total(lists.left.slice(left.from, left.to)),
      total(lists.right.slice(right.from, right.to)),
    );

  it('loses no item of either list, and keeps their order', () => {
    fc.assert(
      fc.property(pairs, rooms, (all, room) => {
        const parts = fillColumns(all, room).flat();
        all.forEach((lists, pair) => {
          for (const side of ['left', 'right'] as const) {
            const own = parts.filter((part) => part.pair === pair).map((part) => part[side]);
            expect(own[0]?.from).toBe(0);
            own.slice(1).forEach(({ from }, index) => expect(from).toBe(own[index]!.to));
            expect(own.at(-1)?.to).toBe(lists[side].length);
          }
        });
        expect(parts.map(({ pair }) => pair)).toEqual(
          parts.map(({ pair }) => pair).sort((a, b) => a - b),
        );
      }),
    );
  });

  it('fills no page beyond its room, unless with a single part', () => {
    fc.assert(
      fc.property(pairs, rooms, (all, room) => {
        fillColumns(all, room).forEach((parts, page) => {
          if (parts.length < 2) return;
          const height = total(
            parts.map((part) => all[part.pair]!.head + bodyOf(all[part.pair]!, part)),
          );
          expect(height).toBeLessThanOrEqual(page === 0 ? room.first : room.rest);
        });
      }),
    );
  });

  it('shows a pair without items as an empty one', () => {
    const empty = { head: 10, left: [], right: [], least: 20 };
    expect(fillColumns([empty], { first: 100, rest: 100 })[0]).toHaveLength(1);
  });

  it('says on the next page that a list goes on', () => {
    const lists = { head: 10, left: [50, 50, 50], right: [10], least: 20 };
    const pages = fillColumns([lists], { first: 120, rest: 120 });
    expect(pages.map(([part]) => [part?.left, part?.right, part?.isContinued])).toEqual([
      [{ from: 0, to: 2 }, { from: 0, to: 1 }, false],
      [{ from: 2, to: 3 }, { from: 1, to: 1 }, true],
    ]);
  });
});
