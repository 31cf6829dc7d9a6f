import { sampleSop } from '@alur/components/testing/sample-sop.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { applyEdit } from '@alur/workflow/edit/apply-edit.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { tablePlan } from '@alur/workflow/layout/table/plan.js';
import { answersFrom } from '../flow/answers-from.ts';
import { waysOf } from '../flow/answers-of.ts';
import { stepsAtOnce } from '../flow/steps-at-once.ts';
import { branchBeside, partnersOf, runAlone, runBeside } from './parallel-edits.ts';

const authored = (sop: Sop): AuthoredSop => ({ sop, places: new Map() });

function after(state: AuthoredSop, edits: readonly SopEdit[]): AuthoredSop {
  expect(edits.length).to.be.greaterThan(0);
  return edits.reduce((before, edit) => {
    const edited = applyEdit(before, edit);
    if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
    return edited.value;
  }, state);
}

const beside = (state: AuthoredSop, id: string, partner: string) =>
  after(state, runBeside(state, id, partner));

/** "step-1>step-2", with what runs at the same time told by its gateways' ids. */
const ways = ({ sop }: AuthoredSop) =>
  sop.flows.map(({ source, target }) => `${source}>${target}`).sort();

/** One after the other; the last asks, and leads to the end or back to the first. */
const five = authored(sampleSop(5));

describe('steps that run at the same time', () => {
  it('stand between two parallel gateways, whichever of the two is told', () => {
    const expected = [
      ...['cabang>step-2', 'cabang>step-3', 'gabung>step-4', 'step-1>cabang'],
      ...['step-2>gabung', 'step-3>gabung'],
    ];
    for (const [id, partner] of [
      ['step-2', 'step-3'],
      ['step-3', 'step-2'],
    ] as const)
      expect(ways(beside(five, id, partner))).to.include.members(expected);
  });

  it('are joined by the step before and by the step behind them', () => {
    const two = beside(five, 'step-2', 'step-3');
    expect(partnersOf(two.sop, 'step-1')).to.have.members(['step-2', 'step-3']);
    const three = beside(two, 'step-1', 'step-3');
    expect(branchBeside(three.sop, 'step-1')).to.have.members(['step-2', 'step-3']);
    const four = beside(three, 'step-4', 'step-1');
    expect(branchBeside(four.sop, 'step-4')).to.have.members(['step-1', 'step-2', 'step-3']);
    expect(stepsAtOnce(four.sop).beside.get('step-4')).to.deep.equal([
      ...['step-1', 'step-2', 'step-3'],
    ]);
  });

  it('follow each other again in the order of their rows, and nothing is left of the gateways', () => {
    const two = beside(five, 'step-2', 'step-3');
    for (const id of ['step-2', 'step-3'])
      expect(ways(after(two, runAlone(two, id))), id).to.deep.equal(ways(five));
  });

  it('leave a step beside the others when one of three runs alone again', () => {
    const two = beside(five, 'step-2', 'step-3');
    const three = beside(two, 'step-1', 'step-2');
    const alone = after(three, runAlone(three, 'step-3'));
    expect(branchBeside(alone.sop, 'step-1')).to.deep.equal(['step-2']);
    expect(ways(alone)).to.include.members(['gabung>step-3', 'step-3>step-4']);
  });

  it('are where an answer leads as before, when the answers are saved as they stand', () => {
    const two = beside(five, 'step-1', 'step-2');
    const { sop } = two;
    const check = sop.activities.find(({ id }) => id === 'step-5');
    if (!check) throw new Error('The sample has no fifth step.');
    const answers = waysOf(sop, tablePlan(sop), check);
    expect(answers.map(({ label, atOnce }) => [label, atOnce?.length ?? 0])).to.deep.equal([
      ...[
        ['Lengkap', 0],
        ['Tidak lengkap', 2],
      ],
    ]);
    const formed = answersFrom(answers.map((way) => ({ ...way, tone: 'neutral' as const })));
    const saved = after(two, [{ kind: 'set-answers', activity: 'step-5', answers: formed }]);
    expect(ways(saved)).to.deep.equal(ways(two));
  });

  it('are never a decision, nor what a decision leads to', () => {
    expect(partnersOf(five.sop, 'step-5')).to.deep.equal([]);
    expect(partnersOf(five.sop, 'step-4')).to.deep.equal(['step-3']);
  });

  it('keep every step on a way from start to end, whatever is put beside what', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 8 }), (choices) => {
        let state = authored(sampleSop(6));
        for (const [which, partner] of choices) {
          const id = state.sop.activities[which % 6]?.id ?? '';
          const partners = partnersOf(state.sop, id);
          const wanted = partners[partner % Math.max(1, partners.length)];
          if (wanted !== undefined) state = beside(state, id, wanted);
          else if (branchBeside(state.sop, id)) state = after(state, runAlone(state, id));
        }
        const { nodes, flows } = state.sop;
        for (const { id, type } of nodes) {
          if (type !== 'endEvent')
            expect(
              flows.some((each) => each.source === id),
              id,
            ).to.equal(true);
          if (type !== 'startEvent')
            expect(
              flows.some((each) => each.target === id),
              id,
            ).to.equal(true);
        }
        const forks = nodes.filter(({ type }) => type === 'parallelGateway');
        const split = forks.filter(
          ({ id }) => flows.filter((each) => each.source === id).length > 1,
        );
        expect(forks.length).to.equal(2 * split.length);
      }),
      { numRuns: 60 },
    );
  });
});
