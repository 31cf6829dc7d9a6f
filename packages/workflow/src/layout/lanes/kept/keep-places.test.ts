import type { Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSop } from '../../../engine/contract/draw-sop.ts';
import { realSop } from '../../../testing/real-sop.ts';
import type { Box } from '../box.ts';
import { type LaneLayout, layoutLanes } from '../lane-layout.ts';
import { laneMeasures } from '../measures.ts';
import { faultsOf } from '../testing/faults.ts';
import { sops } from '../testing/random-lanes.ts';

const lay = (sop: Sop, kept: ReadonlyMap<string, Box>) => layoutLanes(sop, laneMeasures, kept);

/** Some nodes of a drawing, moved to where somebody might have dragged them. */
const dragged = fc
  .record({
    sop: sops,
    every: fc.integer({ min: 1, max: 4 }),
    by: fc.record({ x: fc.integer({ min: -40, max: 400 }), y: fc.integer({ min: -30, max: 200 }) }),
  })
  .map(({ sop, every, by }) => {
    const { nodes } = layoutLanes(sop);
    const outer = sop.nodes.filter(
      ({ parent, attachedTo }) => parent === undefined && attachedTo === undefined,
    );
    const kept = new Map<string, Box>();
    outer.forEach(({ id }, index) => {
      const box = nodes.get(id);
      if (box && index % every === 0) kept.set(id, { ...box, x: box.x + by.x, y: box.y + by.y });
    });
    return { sop, kept };
  });

function holds(
  rule: (layout: LaneLayout, sop: Sop, kept: ReadonlyMap<string, Box>) => readonly string[],
): void {
  fc.assert(
    fc.property(dragged, ({ sop, kept }) => {
      expect(rule(lay(sop, kept), sop, kept)).toEqual([]);
    }),
    { numRuns: 150, seed: 7 },
  );
}

describe('layoutLanes with places that are kept', () => {
  it('leaves them where they are', () =>
    holds(({ nodes, released }, _sop, kept) =>
      [...kept].flatMap(([id, { x, y }]) =>
        released.includes(id) || (nodes.get(id)?.x === x && nodes.get(id)?.y === y) ? [] : [id],
      ),
    ));
  it('gives every node a place and every arrow a way', () => holds(faultsOf.missing));
  it('lays no shape on another', () => holds(faultsOf.shapes));
  it('keeps every node within its lane', () => holds(faultsOf.inside));
  it('leads no arrow through a shape', () => holds(faultsOf.arrowsOnShapes));
  it('draws arrows of level and upright pieces, from border to border', () =>
    holds(faultsOf.corners));

  it('writes no words on a shape, on an arrow or on other words', () => holds(faultsOf.labels));

  it.each([
    ['closely beside each other', 10, 0],
    ['closely above each other', 0, 100],
    ['askew', 30, 70],
  ])('finds room for the answer between two steps that were placed %s', (_, right, down) => {
    const sketch = { a: 'exclusiveGateway', b: 'task', c: 'endEvent' } as const;
    const drawn = drawSop(sketch, ['a b', 'b c']);
    const flows = drawn.flows.map((flow) => ({ ...flow, name: 'Berkas tidak memenuhi syarat' }));
    const sop = { ...drawn, flows };
    const [a, b] = ['a', 'b'].map((id) => layoutLanes(sop).nodes.get(id)!);
    const beside = { ...b!, x: a!.x + a!.width + right, y: a!.y + down };
    const kept = new Map([
      ['a', a!],
      ['b', { ...beside, x: down > 0 && right === 0 ? a!.x : beside.x }],
    ]);
    const layout = lay(sop, kept);
    expect([...faultsOf.missing(layout, sop), ...faultsOf.labels(layout, sop)]).toEqual([]);
    // Near enough to be read with the arrow.
    const id = flows[0]!.id;
    const [from] = layout.edges.get(id) ?? [];
    const label = layout.labels.get(id)!;
    expect(Math.abs(label.y - (from?.y ?? Infinity))).toBeLessThan(150);
  });

  it('lays out anew where nothing is kept', async () => {
    const sop = await realSop('mempawah/standard-certificate.bpmn');
    expect(lay(sop, new Map())).toEqual(layoutLanes(sop));
  });

  it('finds a place for a new step beside those that stay', () => {
    const before = drawSop({ a: 'startEvent', b: 'task', c: 'endEvent' }, ['a b', 'b c']);
    const after = drawSop({ a: 'startEvent', b: 'task', n: 'task', c: 'endEvent' }, [
      'a b',
      'b n',
      'n c',
    ]);
    const { nodes } = layoutLanes(before);
    const kept = new Map([...nodes].map(([id, box]) => [id, { ...box, x: box.x + 200 }]));
    const layout = lay(after, kept);
    for (const [id, box] of kept) expect(layout.nodes.get(id)).toEqual(box);
    expect(layout.nodes.get('n')!.x).toBeGreaterThan(layout.nodes.get('b')!.x);
    expect(faultsOf.shapes(layout, after)).toEqual([]);
  });

  it('moves a step that is dragged and what comes behind it, and leaves the rest where it is', async () => {
    const sop = await realSop('mempawah/standard-certificate.bpmn');
    const { nodes, lanes } = layoutLanes(sop);
    const [dragged] = sop.activities.slice(-2);
    const box = nodes.get(dragged!.id)!;
    const layout = lay(sop, new Map([[dragged!.id, { ...box, x: box.x + 30, y: box.y + 8 }]]));
    expect(layout.lanes.size).toBe(lanes.size);
    for (const [id, { y, height }] of lanes)
      expect(layout.lanes.get(id), id).toMatchObject({ y, height });
    const follows = ['archive', 'end-issued'];
    const away = [...nodes].filter(([id, usual]) => {
      const now = layout.nodes.get(id) ?? usual;
      // Words stand below a gateway then, so it makes some room.
      return now.x !== usual.x || Math.abs(now.y - usual.y) > 8;
    });
    expect(away.map(([id]) => id)).toEqual([dragged!.id, ...follows]);
  });

  it('lets go what lies where another lane has to be', () => {
    const drawn = drawSop(
      { a: { type: 'task', performer: 'x' }, b: { type: 'task', performer: 'y' } },
      [],
    );
    const performers = ['x', 'y'].map((id) => ({ id, name: id }));
    const size = { width: 160, height: 80 };
    const kept = new Map([
      ['a', { x: 100, y: 500, ...size }],
      ['b', { x: 100, y: 100, ...size }],
    ]);
    const layout = lay({ ...drawn, performers }, kept);
    expect(layout.released).toEqual(['b']);
    expect(layout.nodes.get('a')).toEqual(kept.get('a'));
  });
});
