import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWorkflow } from '../bpmn/read-workflow.ts';
import { writeWorkflow } from '../bpmn/write-workflow.ts';
import { applyEdit } from '../edit/apply-edit.ts';
import { editMakers } from '../edit/testing/random-edits.ts';
import { allSops } from '../testing/all-sops.ts';
import { realSop } from '../testing/real-sop.ts';
import { compareSops } from './compare-sops.ts';
import { isSameSop } from './same-sop.ts';

const real = await Promise.all(allSops.map(realSop));

it.each(real.map((sop) => [sop.identity.title, sop]))(
  '%s is itself once written and read',
  async (_, sop) => {
    const reading = await readWorkflow(await writeWorkflow(sop));
    expect(reading.ok && isSameSop(sop, reading.value)).toBe(true);
  },
);

it('is another where anything has been changed, and only then', () => {
  fc.assert(
    fc.property(fc.constantFrom(...real), editMakers, (sop, maker) => {
      const before = { sop, places: new Map() };
      const edited = applyEdit(before, maker(sop));
      if (!edited.ok) return;
      const isSame = isSameSop(sop, edited.value.sop);
      if (edited.value === before) expect(isSame).toBe(true);
      if (compareSops(sop, edited.value.sop).length > 0) expect(isSame).toBe(false);
    }),
    { numRuns: 300 },
  );
}, 60_000);

it('tells apart what no author would call a change', async () => {
  const sop = await realSop('mempawah/standard-certificate.bpmn');
  const [first, ...flows] = sop.flows;
  const other = { ...sop, flows: [{ ...first!, isDefault: !first!.isDefault }, ...flows] };
  expect(isSameSop(sop, other)).toBe(false);
});

it('takes neither the order of the file nor what was inferred for a difference', async () => {
  const sop = await realSop('mempawah/standard-certificate.bpmn');
  const inferences = [{ what: 'performer', why: 'kata kerja', confidence: 0.6 }];
  const other = {
    ...sop,
    nodes: sop.nodes.toReversed(),
    flows: sop.flows.toReversed(),
    activities: sop.activities.map((activity) => ({ ...activity, inferences })),
  };
  expect(isSameSop(sop, other)).toBe(true);
});
