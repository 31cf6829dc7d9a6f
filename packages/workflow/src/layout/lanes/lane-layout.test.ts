import type { Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSop } from '../../engine/contract/draw-sop.ts';
import { allSops } from '../../testing/all-sops.ts';
import { realSop } from '../../testing/real-sop.ts';
import { runsThrough } from './box.ts';
import { type LaneLayout, layoutLanes } from './lane-layout.ts';
import { sops } from './testing/random-lanes.ts';
import { faultsOf } from './testing/faults.ts';
import { longSop } from './testing/long-sop.ts';

const runs = { numRuns: 400, seed: 2026 };

/** Every rule that a drawing must keep, for whatever SOP. */
function holds(rule: (layout: LaneLayout, sop: Sop) => readonly string[]): void {
  fc.assert(
    fc.property(sops, (sop) => {
      expect(rule(layoutLanes(sop), sop)).toEqual([]);
    }),
    runs,
  );
}

describe('layoutLanes', () => {
  it('gives every node a place and every arrow a way', () => holds(faultsOf.missing));
  it('lays no shape on another', () => holds(faultsOf.shapes));
  it('keeps every node within its lane, and what lies in a subprocess within that', () =>
    holds(faultsOf.inside));
  it('leads no arrow through a shape', () => holds(faultsOf.arrowsOnShapes));
  it('draws arrows of level and upright pieces, from border to border', () =>
    holds(faultsOf.corners));
  it('lays no two arrows on each other, unless they come from or lead to the same node', () =>
    holds(faultsOf.arrowsOnArrows));
  it('lays no label on a shape, another label or an arrow', () => holds(faultsOf.labels));

  it('gives the same drawing for the same SOP', () => {
    fc.assert(
      fc.property(sops, (sop) => {
        expect(layoutLanes(structuredClone(sop))).toEqual(layoutLanes(sop));
      }),
      { numRuns: 50 },
    );
  });

  it('goes straight from one to the next in the same lane', () => {
    const { edges } = layoutLanes(
      drawSop({ a: 'startEvent', b: 'task', c: 'task' }, ['a b', 'b c']),
    );
    expect([...edges.values()].map((points) => points.length)).toEqual([2, 2]);
  });

  it('leads a return around what lies between', () => {
    const sop = drawSop(
      { s: 'startEvent', a: 'task', b: 'task', c: 'exclusiveGateway', e: 'endEvent' },
      ['s a', 'a b', 'b c', 'c e default', 'c a'],
    );
    const { edges, nodes } = layoutLanes(sop);
    const back = edges.get('c-to-a')!;
    expect(back.at(-1)!.x).toBeLessThan(back[0]!.x);
    expect(runsThrough(back, nodes.get('b')!)).toBe(false);
  });

  it('lays out a hundred steps without a fault', () => {
    const sop = longSop(100);
    const layout = layoutLanes(sop);
    expect(Object.values(faultsOf).flatMap((rule) => rule(layout, sop))).toEqual([]);
  });

  it.each(allSops)('draws %s without a fault', async (id) => {
    const sop = await realSop(id);
    const layout = layoutLanes(sop);
    expect(Object.values(faultsOf).flatMap((rule) => rule(layout, sop))).toEqual([]);
  });
});
