import { sampleSop } from '@alur/components/testing/sample-sop.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { applyEdit } from '@alur/workflow/edit/apply-edit.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import { tablePlan } from '@alur/workflow/layout/table/plan.js';
import { expect } from '@open-wc/testing';
import { answersFrom } from './answers-from.ts';
import { answerTargets, forkAt } from './answer-targets.ts';
import { waysOf } from './answers-of.ts';
import { stepsAtOnce } from './steps-at-once.ts';

function after(sop: Sop, ...edits: readonly SopEdit[]): Sop {
  return edits.reduce((before, edit) => {
    const edited = applyEdit({ sop: before, places: new Map() }, edit);
    if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
    return edited.value.sop;
  }, sop);
}

const beside = (activity: string, partner: string): SopEdit => ({
  ...{ kind: 'set-beside', activity, beside: partner },
});
const add = (where: 'after' | 'beside', id: string, row: string): SopEdit => ({
  ...{ kind: 'add-activity', [where]: row, activity: { id, name: 'Baru' } },
});

/** One after the other; the last asks, and leads to the end or back to the first. */
const five = sampleSop(5);
const two = after(five, beside('step-1', 'step-2'));
/** step-2 and then x, while step-3 and y are done. */
const long = after(
  five,
  beside('step-2', 'step-3'),
  add('after', 'x', 'step-2'),
  add('after', 'y', 'step-3'),
);
const idsOf = (sop: Sop, id: string) => answerTargets(sop, id).choices.map((each) => each.id);

describe('answers around steps that run at the same time', () => {
  it('lead where they led when they are saved as they stand: to both steps', () => {
    const check = two.activities.find(({ id }) => id === 'step-5')!;
    const ways = waysOf(two, tablePlan(two), check);
    expect(ways.map(({ label, atOnce }) => [label, atOnce?.length ?? 0])).to.deep.equal([
      ['Lengkap', 0],
      ['Tidak lengkap', 2],
    ]);
    const answers = answersFrom(ways.map((way) => ({ ...way, tone: 'neutral' as const })));
    const saved = after(two, { kind: 'set-answers', activity: 'step-5', answers });
    expect(saved.flows.map(({ source, target }) => [source, target])).to.deep.equal(
      two.flows.map(({ source, target }) => [source, target]),
    );
  });

  it('lead from outside to all of them at once, never to one', () => {
    expect(idsOf(two, 'step-5')).to.deep.equal(['cabang', 'step-3', 'step-4', 'step-5']);
    expect(answerTargets(two, 'step-5').choices[0]?.steps).to.deep.equal(['step-1', 'step-2']);
    const back = two.flows.find(({ name }) => name === 'Tidak lengkap');
    expect(forkAt(two, back?.target)).to.equal('cabang');
  });

  it('lead within their branch, or on when all branches are done', () => {
    expect(idsOf(long, 'x')).to.deep.equal(['step-2', 'x', 'step-4']);
    expect(answerTargets(long, 'x')).to.include({ mayEnd: false, isInBranch: true });
    expect(answerTargets(long, 'step-4')).to.include({ mayEnd: true, isInBranch: false });
  });

  it('end the procedure where nothing comes behind the branches', () => {
    const plain: SopEdit = { kind: 'set-answers', activity: 'step-1', answers: [{ label: '' }] };
    const last = after(sampleSop(1), plain, add('beside', 'new', 'step-1'));
    expect(answerTargets(last, 'new')).to.include({ mayEnd: true, isInBranch: true });
    expect(idsOf(last, 'new')).to.deep.equal(['new']);
  });

  it('are marked in each row with all that is done beside it', () => {
    expect(stepsAtOnce(long).beside.get('x')).to.deep.equal(['step-3', 'y']);
  });
});
