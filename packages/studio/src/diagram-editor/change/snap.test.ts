import { expect } from '@open-wc/testing';
import { snapped } from './snap.ts';

const task = { x: 0, y: 0, width: 160, height: 80 };
const gateway = { x: 300, y: 15, width: 50, height: 50 };

describe('snapped', () => {
  for (const [by, expected, why] of [
    [{ x: 10, y: 7 }, { x: 10, y: 0 }, 'level with what is beside it'],
    [{ x: 240, y: 200 }, { x: 245, y: 200 }, 'straight below what is above it'],
    [{ x: 10, y: 30 }, { x: 10, y: 30 }, 'where it was dropped when that is far from both'],
  ] as const) {
    it(`puts a box ${why}`, () => {
      expect(snapped(task, by, [gateway])).to.deep.equal(expected);
    });
  }

  it('takes the nearest of several', () => {
    const others = [gateway, { ...gateway, y: 22 }];
    expect(snapped(task, { x: 0, y: 6 }, others).y).to.equal(7);
  });

  it('leaves what is connected with nothing where it was dropped', () => {
    expect(snapped(task, { x: 3, y: 4 }, [])).to.deep.equal({ x: 3, y: 4 });
  });
});
