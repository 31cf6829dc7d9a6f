import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf, plans } from '../../testing/sample-plans.ts';
import { leastRowHeight, screenMeasures, type TableGeometry } from './geometry.ts';
import { crosses, overlaps, placeLabels } from './labels.ts';
import type { TablePlan } from './plan.ts';
import { routeTable } from './router.ts';

function geometryOf(plan: TablePlan): TableGeometry {
  const height = Math.max(64, leastRowHeight(1, screenMeasures));
  return {
    columns: plan.columns.map((_, index) => ({
      from: 400 + index * 96,
      to: 400 + (index + 1) * 96,
    })),
    rows: plan.rows.map((_, index) => ({ from: index * height, to: (index + 1) * height })),
  };
}

const route = (plan: TablePlan) => routeTable(plan, geometryOf(plan), screenMeasures);

describe('routeTable', () => {
  it('draws every arrow with straight pieces that never run through a symbol', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { arrows, boxes } = route(plan);
        expect(arrows.map(({ arrow }) => arrow.id)).toEqual(plan.arrows.map(({ id }) => id));
        for (const { points, arrow } of arrows) {
          for (let index = 1; index < points.length; index += 1) {
            const [a, b] = [points[index - 1]!, points[index]!];
            expect(a.x === b.x || a.y === b.y).toBe(true);
          }
          for (const [id, box] of boxes) {
            const inner = { ...box, width: box.width - 1, height: box.height - 1 };
            if (crosses(points, inner)) expect.fail(`${arrow.id} runs through ${id}`);
          }
        }
      }),
      { numRuns: 300, seed: 35 },
    );
  });

  it('never lays two arrows on each other, unless both lead to the same symbol', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { arrows } = route(plan);
        const pieces = arrows.flatMap(({ arrow, points }) =>
          points.slice(1).map((to, index) => ({ arrow, from: points[index]!, to })),
        );
        for (const a of pieces) {
          for (const b of pieces) {
            if (a.arrow.target === b.arrow.target || a.arrow.id >= b.arrow.id) continue;
            const shared = sharedLength(a, b);
            if (shared > 0.5) expect.fail(`${a.arrow.id} lies on ${b.arrow.id} for ${shared} px`);
          }
        }
      }),
      { numRuns: 300, seed: 2012 },
    );
  });

  it('goes straight down to the next row of the same performer', () => {
    const { arrows } = route(planOf([1, 1], [[0, 1]]));
    expect(arrows[0]?.points).toHaveLength(2);
  });

  it('turns once on the way to the next performer', () => {
    const { arrows } = route(planOf([0, 2], [[0, 1]]));
    expect(arrows[0]?.points).toHaveLength(3);
  });

  it('leads into an off-page connector from above, and out of one below', () => {
    const plan = planOf(
      [0, 1, 0, 1],
      [
        [0, 1],
        [2, 3],
      ],
    );
    const kindOf = ['process', 'connector', 'connector', 'process'] as const;
    const symbols = plan.symbols.map((symbol, row) => ({ ...symbol, kind: kindOf[row]! }));
    const [into, out] = route({ ...plan, symbols }).arrows.map(({ points }) => points);
    expect(into!.at(-1)!.x).toBe(into!.at(-2)!.x);
    expect(into!.at(-1)!.y).toBeGreaterThan(into!.at(-2)!.y);
    expect(out![0]!.x).toBe(out![1]!.x);
    expect(out![0]!.y).toBeLessThan(out![1]!.y);
  });

  it('leads a return beside the symbols in between, into the side of an earlier one', () => {
    const { arrows } = route(
      planOf(
        [0, 1, 1, 1],
        [
          [0, 1],
          [1, 2],
          [2, 3, 'Ya'],
          [2, 0, 'Tidak'],
        ],
      ),
    );
    const back = arrows.find(({ arrow }) => arrow.target === 'n0')!;
    expect(back.points.at(-1)!.y).toBeLessThan(back.points[0]!.y);
  });
});

describe('placeLabels', () => {
  it('puts no label on another or on a symbol', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const routed = route(plan);
        const labels = placeLabels(routed, screenMeasures);
        expect(labels).toHaveLength(plan.arrows.filter(({ label }) => label).length);
        labels.forEach((label, index) => {
          for (const other of labels.slice(index + 1)) {
            if (overlaps(label.box, other.box))
              expect.fail(`${label.arrow} lies on ${other.arrow}`);
          }
          for (const [id, box] of routed.boxes) {
            if (overlaps(label.box, box)) expect.fail(`the label of ${label.arrow} lies on ${id}`);
          }
        });
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('keeps within the columns of the performers where it is told of them', () => {
    const plan = planOf(
      [0, 0, 0],
      [
        [0, 2, 'Ditolak'],
        [0, 1, 'Disetujui'],
      ],
    );
    const geometry = geometryOf(plan);
    const routed = routeTable(plan, geometry, screenMeasures);
    const [from, to] = [geometry.columns[0]!.from, geometry.columns[0]!.to];
    for (const { box } of placeLabels(routed, { ...screenMeasures, character: 4 }, geometry)) {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(from);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(to);
    }
  });
});

interface Piece {
  readonly from: { x: number; y: number };
  readonly to: { x: number; y: number };
}

/** How far two pieces run on the same line. */
function sharedLength(a: Piece, b: Piece): number {
  for (const [along, across] of [
    ['x', 'y'],
    ['y', 'x'],
  ] as const) {
    if (a.from[across] !== a.to[across] || b.from[across] !== b.to[across]) continue;
    if (a.from[across] !== b.from[across]) continue;
    const low = Math.max(
      Math.min(a.from[along], a.to[along]),
      Math.min(b.from[along], b.to[along]),
    );
    const high = Math.min(
      Math.max(a.from[along], a.to[along]),
      Math.max(b.from[along], b.to[along]),
    );
    return high - low;
  }
  return 0;
}
