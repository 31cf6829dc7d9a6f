import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { rowBlocks, type RowBlock } from './row-blocks.ts';

const steps = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `step-${at}`);

/** A row comes, goes or moves; places are taken modulo the rows that there are. */
const change = fc.record({
  kind: fc.constantFrom('add', 'remove', 'move'),
  at: fc.nat(500),
  to: fc.nat(500),
});

function changed(
  rows: readonly string[],
  { kind, at, to }: { readonly kind: string; readonly at: number; readonly to: number },
  fresh: string,
): readonly string[] {
  if (kind === 'add' || rows.length === 0) return rows.toSpliced(at % (rows.length + 1), 0, fresh);
  const left = rows.toSpliced(at % rows.length, 1);
  if (kind === 'remove') return left;
  return left.toSpliced(to % rows.length, 0, rows[at % rows.length] ?? '');
}

const unlike = (before: readonly RowBlock[], now: readonly RowBlock[]): readonly RowBlock[] =>
  now.filter((block) => !before.includes(block));

describe('blocks of rows', () => {
  it('hold each row once and in order, whatever was done to the rows', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.array(change, { maxLength: 40 }), (count, changes) => {
        let rows = steps(count);
        let blocks = rowBlocks(rows);
        changes.forEach((each, turn) => {
          rows = changed(rows, each, `new-${turn}`);
          blocks = rowBlocks(rows, blocks);
          expect(blocks.flatMap(({ steps: own }) => own)).to.deep.equal(rows);
          expect(new Set(blocks.map(({ key }) => key)).size).to.equal(blocks.length);
          for (const { steps: own } of blocks) expect(own.length).to.be.within(1, 16);
        });
      }),
    );
  });

  it('are the same objects where no row has come or gone', () => {
    const blocks = rowBlocks(steps(30));
    expect(rowBlocks(steps(30), blocks)).to.deep.equal(blocks);
    expect(unlike(blocks, rowBlocks(steps(30), blocks))).to.deep.equal([]);
  });

  it('leave the others alone when a row is added, and part in two when they are full', () => {
    let rows = steps(100);
    let blocks = rowBlocks(rows);
    for (let turn = 0; turn < 60; turn += 1) {
      rows = rows.toSpliced(41, 0, `new-${turn}`);
      const now = rowBlocks(rows, blocks);
      expect(unlike(blocks, now).length).to.be.within(1, 2);
      blocks = now;
    }
    expect(blocks.length).to.be.greaterThan(100 / 8 + 3);
  });

  it('keep a row that is moved among those of another block with these', () => {
    const rows = steps(24);
    const blocks = rowBlocks(rows);
    const moved = rows.toSpliced(9, 1).toSpliced(3, 0, 'step-9');
    const now = rowBlocks(moved, blocks);
    expect(now.map(({ steps: { length } }) => length)).to.deep.equal([9, 7, 8]);
    expect(now.map(({ key }) => key)).to.deep.equal(blocks.map(({ key }) => key));
  });
});
