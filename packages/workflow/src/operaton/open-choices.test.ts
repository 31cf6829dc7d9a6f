import type { Activity, Sop } from '@alur/model/sop/sop.js';
import { describe, expect, it } from 'vitest';
import { realSop } from '../testing/real-sop.ts';
import { smallSop } from '../testing/small-sop.ts';
import { openChoices } from './open-choices.ts';

/** `a` may end as `x` or `y`; `q` has these ways out. */
function choosing(...ways: readonly string[]): Sop {
  const sop = smallSop({
    activities: [{ id: 'a', performer: 'desk' }],
    nodes: [{ id: 'q', type: 'exclusiveGateway', name: '' }],
    flows: ['start a', 'a q', ...ways.map((way) => `q end ${way}`)],
  });
  const outcomes = ['x', 'y'].map((id) => ({ id, title: id, tone: 'neutral' as const }));
  const answering = (activity: Activity): Activity => ({
    ...activity,
    work: { ...activity.work, outcomes },
  });
  return { ...sop, activities: sop.activities.map(answering) };
}

describe('openChoices', () => {
  it.each([
    ['each outcome has its way', ['= outcome = "x"', '= outcome = "y"'], []],
    ['an outcome is asked for by its step', ['= outcomes.a = "x"', '= outcome != "x"'], []],
    ['an outcome has none', ['= outcome = "x"', '= outcome = "z"'], ['q']],
    ['answers decide', ['= answers.boards > 1', '= answers.boards <= 1'], ['q']],
  ])('sees whether %s', (_, ways, expected) => {
    expect(openChoices(choosing(...ways)).map(({ id }) => id)).toEqual(expected);
  });

  it('has nothing against a default', () => {
    const sop = choosing('= outcome = "x"', '= outcome = "z"');
    const last = sop.flows.at(-1);
    const flows = sop.flows.map((flow) => (flow === last ? { ...flow, isDefault: true } : flow));
    expect(openChoices({ ...sop, flows })).toEqual([]);
  });

  it.each([
    ['mempawah/standard-certificate.bpmn', []],
    // The section is no answer of a step, but stands in the permit type.
    ['denpasar/online-registration.bpmn', ['section']],
  ])('sees what the steps of %s leave over', async (name, expected) => {
    expect(openChoices(await realSop(name)).map(({ id }) => id)).toEqual(expected);
  });
});
