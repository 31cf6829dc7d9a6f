import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf, plans } from '../../testing/sample-plans.ts';
import { leastRowHeight, screenMeasures as measures } from './geometry.ts';
import { crosses } from './labels.ts';
import { needLetters, tablePages, type TablePage } from './pages.ts';
import { routeTable } from './router.ts';

const total = (heights: readonly number[]) => heights.reduce((all, height) => all + height, 0);
const least = leastRowHeight(1, measures);

/** Rows whose texts need so much, on pages with so much room. */
const cuts = fc
  .tuple(
    plans,
    fc.array(fc.integer({ min: 10, max: 400 }), { minLength: 14 }),
    fc.integer({ min: 120, max: 900 }),
  )
  .map(([plan, heights, height]) => ({
    plan,
    height,
    pages: tablePages(plan, { textHeights: heights.slice(0, plan.rows.length), height, measures }),
  }));

const draw = ({ plan, rowHeights }: TablePage) => {
  let y = 0;
  const rows = rowHeights.map((height) => ({ from: y, to: (y += height) }));
  const columns = plan.columns.map((_, i) => ({ from: 400 + i * 80, to: 480 + i * 80 }));
  return routeTable(plan, { columns, rows }, measures);
};

describe('tablePages', () => {
  it('puts every row on exactly one page, in order', () => {
    fc.assert(
      fc.property(cuts, ({ plan, pages }) => {
        expect(pages.flatMap((page) => page.plan.rows.map(({ activity }) => activity))).toEqual(
          plan.rows.map(({ activity }) => activity),
        );
        let next = 0;
        for (const { firstRow, plan: own, rowHeights } of pages) {
          expect(firstRow).toBe(next);
          expect(rowHeights).toHaveLength(own.rows.length);
          next += own.rows.length;
        }
      }),
    );
  });

  it('makes nothing higher than the page, unless a single row is', () => {
    fc.assert(
      fc.property(cuts, ({ pages, height }) => {
        for (const { rowHeights } of pages) {
          if (rowHeights.length > 1) expect(total(rowHeights)).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it('pairs the ends of every cut arrow by one letter, out on its page and in on its target’s', () => {
    fc.assert(
      fc.property(cuts, ({ plan, pages }) => {
        const holds = (id: string) =>
          pages.find((page) => page.plan.symbols.some((symbol) => symbol.id === id))!;
        const letters = new Map<string, string>();
        for (const arrow of plan.arrows) {
          const [from, to] = [holds(arrow.source), holds(arrow.target)];
          const end = (page: TablePage, direction: string) =>
            page.connectors.find(
              (one) => one.direction === direction && one.arrows.includes(arrow.id),
            );
          if (from === to) {
            expect(from.plan.arrows).toContainEqual(arrow);
            expect(end(from, 'out')).toBeUndefined();
            continue;
          }
          const [out, into] = [end(from, 'out')!, end(to, 'in')!];
          expect(out.letter).toMatch(/^[A-Z]+$/);
          expect(into.letter).toBe(out.letter);
          expect(letters.get(out.letter) ?? arrow.target).toBe(arrow.target);
          letters.set(out.letter, arrow.target);
          expect(from.plan.arrows).toContainEqual({ ...arrow, target: out.id });
          expect(
            to.plan.arrows.filter(
              ({ source, target }) => source === into.id && target === arrow.target,
            ),
          ).toHaveLength(1);
        }
      }),
    );
  });

  it('stands connectors in cells of their own, in first above all and in the last below all', () => {
    fc.assert(
      fc.property(cuts, ({ pages }) => {
        for (const { plan, connectors } of pages) {
          const cells = plan.symbols.map(({ column, row, level }) => `${column} ${row} ${level}`);
          expect(new Set(cells).size).toBe(cells.length);
          for (const { id, direction } of connectors) {
            const own = plan.symbols.find((symbol) => symbol.id === id)!;
            expect(own.level).toBeLessThan(plan.rows[own.row]!.levels);
            for (const other of plan.symbols.filter(({ kind }) => kind !== 'connector')) {
              if (direction === 'in') {
                expect(own.row).toBe(0);
                if (other.row === 0) expect(own.level).toBeLessThan(other.level);
              } else {
                expect(own.row).toBe(plan.rows.length - 1);
                if (other.row === own.row) expect(own.level).toBeGreaterThan(other.level);
              }
            }
          }
        }
      }),
    );
  });

  it('gives the router pages on which every arrow finds a way past all symbols', () => {
    fc.assert(
      fc.property(cuts, ({ pages }) => {
        for (const page of pages) {
          const { arrows, boxes } = draw(page);
          expect(arrows.map(({ arrow }) => arrow.id)).toEqual(page.plan.arrows.map(({ id }) => id));
          for (const { points, arrow } of arrows) {
            for (const [id, box] of boxes) {
              const inner = { ...box, width: box.width - 1, height: box.height - 1 };
              if (crosses(points, inner)) expect.fail(`${arrow.id} runs through ${id}`);
            }
          }
        }
      }),
      { numRuns: 200, seed: 35 },
    );
  });

  it('counts the room of the connectors before it breaks', () => {
    const plan = planOf(
      [0, 0, 0],
      [
        [0, 1],
        [1, 2],
      ],
    );
    const textHeights = [0, 0, 0];
    const both = leastRowHeight(2, measures);
    const pages = (height: number) =>
      tablePages(plan, { textHeights, height, measures }).map((page) => page.rowHeights);
    expect(pages(3 * least)).toEqual([[least, least, least]]);
    expect(pages(least + both)).toEqual([[least, both], [both]]);
    expect(pages(least + both - 1)).toEqual([[both], [leastRowHeight(3, measures)], [both]]);
  });

  it('leaves an SOP without rows one empty page', () => {
    const empty = { ...planOf([0], []), rows: [], symbols: [], arrows: [] };
    expect(tablePages(empty, { textHeights: [], height: 100, measures })).toHaveLength(1);
  });
});

describe('needLetters', () => {
  const pagesOf = (arrows: readonly (readonly [number, number, string?])[]) =>
    tablePages(planOf([0, 1, 0, 1], arrows), {
      textHeights: [200, 200, 200, 200],
      height: 450,
      measures,
    });

  it.each([
    [
      'goes on with the next page',
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      false,
    ],
    [
      'has two ways over a break',
      [
        [0, 1],
        [0, 3],
        [1, 2],
        [2, 3],
      ],
      true,
    ],
    [
      'goes back to the page before',
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ],
      true,
    ],
  ] as const)('tells of a flow that %s', (_, arrows, expected) => {
    const pages = pagesOf(arrows);
    expect(pages).toHaveLength(2);
    expect(needLetters(pages)).toBe(expected);
  });
});
