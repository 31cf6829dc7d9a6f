import { longSop } from '@alur/workflow/testing/long-sop.js';
import { tablePlan } from '@alur/workflow/layout/table/plan.js';
import { expect } from '@open-wc/testing';
import { beginningOf } from './beginning.ts';

describe('the beginning of a long table', () => {
  const sop = longSop(100);
  const far = { id: 'far', source: 'step-2', target: 'step-90', name: 'Selesai', isDefault: false };
  const plan = tablePlan({ ...sop, flows: [...sop.flows, far] });
  const count = 12;
  const rowOf = new Map(plan.symbols.map(({ id, row }) => [id, row]));
  const beginning = beginningOf(plan, count);

  it('has its rows, and their symbols where they are', () => {
    expect(beginning.rows.map(({ activity }) => activity.id)).to.deep.equal(
      plan.rows.slice(0, count).map(({ activity }) => activity.id),
    );
    const own = (symbols: typeof plan.symbols) =>
      symbols.filter(({ id }) => (rowOf.get(id) ?? count) < count);
    expect(own(beginning.symbols)).to.deep.equal(own(plan.symbols));
  });

  it('has every arrow that begins or ends in them, however far it leads', () => {
    const touching = plan.arrows.filter(({ source, target }) =>
      [source, target].some((id) => (rowOf.get(id) ?? count) < count),
    );
    expect(beginning.arrows).to.deep.equal(touching);
    expect(touching.map(({ id }) => id)).to.include('step-2>step-90');
  });

  it('lets arrows leave by its last row, each to a place of its own', () => {
    const last = beginning.symbols.filter(({ row }) => row === count - 1);
    expect(last.map(({ id }) => id)).to.include('step-90');
    expect(last.map(({ level }) => level)).to.deep.equal(last.map((_, level) => level));
    expect(beginning.rows.at(-1)?.levels).to.equal(last.length);
  });

  it('is the whole of a table that is no longer', () => {
    expect(beginningOf(plan, 100)).to.equal(plan);
    expect(beginningOf(plan, Infinity)).to.equal(plan);
  });
});
