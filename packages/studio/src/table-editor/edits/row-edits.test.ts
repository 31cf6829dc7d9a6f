import { sampleSop } from '@alur/components/testing/sample-sop.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { StudioDocument } from '../../document/studio-document.ts';
import { movePerformer } from './performer-edits.ts';
import { moveSteps, removeSteps } from './row-edits.ts';

const steps = 7;
const label = { id: 'x', en: 'x' };
const opened = () => new StudioDocument({ sop: sampleSop(steps), places: new Map() });
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

const blocks = fc
  .tuple(fc.nat({ max: steps - 1 }), fc.nat({ max: steps - 1 }))
  .map(([a, b]) => ({ top: Math.min(a, b), bottom: Math.max(a, b), left: 0, right: 0 }));

describe('moving and deleting rows', () => {
  it('puts a block in front of the row that was meant, in its own order', () => {
    fc.assert(
      fc.property(blocks, fc.nat({ max: steps }), (block, to) => {
        const document = opened();
        const before = idsOf(document.current.sop.activities);
        const moved = before.slice(block.top, block.bottom + 1);
        const target = before.slice(to).find((id) => !moved.includes(id));
        const others = before.filter((id) => !moved.includes(id));
        const at = target === undefined ? others.length : others.indexOf(target);
        expect(document.apply(moveSteps(document.current.sop, block, to), label)).to.deep.equal([]);
        expect(idsOf(document.current.sop.activities)).to.deep.equal([
          ...others.slice(0, at),
          ...moved,
          ...others.slice(at),
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('deletes the block and no other, and undoing brings it back', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const document = opened();
        const { sop } = document.current;
        const problems = document.apply(removeSteps(sop, block), label);
        if (problems.length > 0) {
          expect(document.current.sop).to.equal(sop);
          return;
        }
        const kept = sop.activities.filter((_, row) => row < block.top || row > block.bottom);
        expect(idsOf(document.current.sop.activities)).to.deep.equal(idsOf(kept));
        document.undo();
        expect(document.current.sop).to.equal(sop);
      }),
      { numRuns: 60 },
    );
  });

  it('does nothing where a row or a performer is already', () => {
    const { sop } = opened().current;
    for (const to of [2, 3, 4]) {
      expect(moveSteps(sop, { top: 2, bottom: 3 }, to)).to.deep.equal([]);
    }
    expect(moveSteps(sop, { top: 0, bottom: 0 }, -1)).to.deep.equal([]);
    expect([movePerformer(sop, 1, 1), movePerformer(sop, 1, 2)]).to.deep.equal([[], []]);
  });

  it('moves a performer in front of the one that was meant', () => {
    const document = opened();
    document.apply(movePerformer(document.current.sop, 0, 3), label);
    expect(idsOf(document.current.sop.performers)).to.deep.equal(['tim', 'kadin', 'fo']);
    document.apply(movePerformer(document.current.sop, 2, 1), label);
    expect(idsOf(document.current.sop.performers)).to.deep.equal(['tim', 'fo', 'kadin']);
  });
});
