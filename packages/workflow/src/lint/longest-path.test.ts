import type { FlowNode } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallSop } from '../testing/small-sop.ts';
import { longestPath } from './longest-path.ts';

const weights: Readonly<Record<string, number>> = { a: 1, b: 10, c: 100, d: 1000 };
const weigh = ({ id }: FlowNode) => weights[id] ?? 0;

function sum(flows: readonly string[], nodes: readonly FlowNode[] = [], inner: string[] = []) {
  const activities = Object.keys(weights).map((id) => ({ id, performer: 'desk' }));
  const sop = smallSop({ activities, flows, nodes });
  const placed = sop.nodes.map((node) =>
    inner.includes(node.id) ? { ...node, parent: 'sub' } : node,
  );
  return longestPath({ ...sop, nodes: placed }, weigh);
}

describe('longestPath', () => {
  it.each([
    ['one after the other', ['start a', 'a b', 'b end'], 11],
    ['the longer of two ways', ['start a', 'a b', 'a c', 'b end', 'c end'], 101],
    [
      'a longer way that begins shorter',
      ['start a', 'start b', 'a d', 'b c', 'd end', 'c end'],
      1001,
    ],
    ['a way back once', ['start a', 'a b', 'b a', 'b c', 'c end'], 111],
    ['a way back to itself', ['start a', 'a a', 'a end'], 1],
    ['nothing that cannot be reached', ['start a', 'a end', 'd end'], 1],
    ['a way that breaks off', ['start a', 'a d', 'a end'], 1001],
  ])('counts %s', (_, flows, expected) => {
    expect(sum(flows)).toBe(expected);
  });

  it('goes through a subprocess by its longest way', () => {
    const nodes = [
      { id: 'sub', type: 'subProcess', name: '' },
      { id: 'in', type: 'startEvent', name: '', parent: 'sub' },
      { id: 'out', type: 'endEvent', name: '', parent: 'sub' },
    ];
    const flows = ['start a', 'a sub', 'in b', 'in c', 'b out', 'c out', 'sub d', 'd end'];
    expect(sum(flows, nodes, ['b', 'c'])).toBe(1101);
  });

  it('follows an event on the edge of an activity', () => {
    const nodes = [{ id: 'late', type: 'boundaryEvent', name: '', attachedTo: 'a' }];
    expect(sum(['start a', 'a b', 'b end', 'late c', 'c end'], nodes)).toBe(101);
  });

  it('is the greatest of all paths, where nothing leads back', () => {
    const arrows = fc.uniqueArray(
      fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })).filter(([from, to]) => from < to),
      { maxLength: 20, selector: String },
    );
    const costs = fc.array(fc.nat({ max: 100 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(arrows, costs, (pairs, cost) => {
        const sop = smallSop({
          activities: cost.map((_, index) => ({ id: `n${index}`, performer: 'desk' })),
          flows: ['start n0', ...pairs.map(([from, to]) => `n${from} n${to}`)],
        });
        const every = (at: number): number =>
          (cost[at] ?? 0) +
          Math.max(0, ...pairs.filter(([from]) => from === at).map(([, to]) => every(to)));
        const found = longestPath(sop, ({ id }) => cost[Number(id.slice(1))] ?? 0);
        expect(found).toBe(every(0));
      }),
    );
  });
});
