import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { headRow, type Cell, type GridSize } from './cell.ts';
import { movedByKey, nextCell } from './move-by-key.ts';

const size: GridSize = { steps: 20, columns: 9 };

const cells = fc.record({
  row: fc.integer({ min: headRow, max: size.steps }),
  column: fc.integer({ min: 0, max: size.columns - 1 }),
});

const keys = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
];

describe('keys in the grid', () => {
  it('never lead out of it', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(...keys), fc.boolean(), (from, key, ctrl) => {
        const to = movedByKey(from, { key, ctrl }, size, 5)!;
        expect(to.row).to.be.within(headRow, size.steps);
        expect(to.column).to.be.within(0, size.columns - 1);
      }),
    );
  });

  const ways: readonly (readonly [string, boolean, Cell, Cell])[] = [
    ['Home', false, { row: 3, column: 5 }, { row: 3, column: 0 }],
    ['End', true, { row: 3, column: 5 }, { row: 19, column: 8 }],
    ['Home', true, { row: 3, column: 5 }, { row: 0, column: 0 }],
    ['PageDown', false, { row: 3, column: 5 }, { row: 8, column: 5 }],
    ['PageDown', false, { row: 18, column: 5 }, { row: 20, column: 5 }],
    ['PageUp', false, { row: 3, column: 5 }, { row: 0, column: 5 }],
    ['ArrowUp', false, { row: 0, column: 5 }, { row: headRow, column: 5 }],
    ['ArrowUp', true, { row: 7, column: 5 }, { row: 0, column: 5 }],
    ['ArrowDown', true, { row: 7, column: 5 }, { row: 19, column: 5 }],
  ];
  for (const [key, ctrl, from, to] of ways) {
    it(`${ctrl ? 'Ctrl+' : ''}${key} leads from ${from.row}/${from.column} to ${to.row}/${to.column}`, () => {
      expect(movedByKey(from, { key, ctrl }, size, 5)).to.deep.equal(to);
    });
  }

  it('Tab and Shift+Tab pass every cell once, there and back', () => {
    const passed: Cell[] = [];
    for (let at: Cell | undefined = { row: headRow, column: 0 }; at; at = nextCell(at, 1, size))
      passed.push(at);
    expect(passed.length).to.equal((size.steps + 2) * size.columns);
    const back: Cell[] = [];
    for (let at = passed.at(-1); at; at = nextCell(at, -1, size)) back.unshift(at);
    expect(back).to.deep.equal(passed);
  });
});
