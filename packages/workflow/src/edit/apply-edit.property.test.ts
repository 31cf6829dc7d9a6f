import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkflow } from '../bpmn/read-workflow.ts';
import { writeWorkflow } from '../bpmn/write-workflow.ts';
import { taskTypes } from '../engine/profile.ts';
import { tablePlan } from '../layout/table/plan.ts';
import { longSop } from '../testing/long-sop.ts';
import { realSop } from '../testing/real-sop.ts';
import { allSops } from '../testing/all-sops.ts';
import { Random } from '../testing/differential/random.ts';
import { randomSop } from '../testing/differential/random-sop.ts';
import { applyEdit } from './apply-edit.ts';
import type { AuthoredSop } from './authored-sop.ts';
import { arrows, authored } from './testing/authored.ts';
import { type EditMaker, editMakers } from './testing/random-edits.ts';

const real = await Promise.all(allSops.map(realSop));

/** Every shape of flow that can be drawn, with rows for its tasks; and the real ones. */
const sops: fc.Arbitrary<Sop> = fc.oneof(
  fc.constantFrom(...real, named(longSop(7)), named(longSop(1))),
  fc.nat().map((seed) => withRows(randomSop(new Random(seed), 2))),
);

const runs = fc.record({
  sop: sops,
  makers: fc.array(editMakers, { minLength: 1, maxLength: 12 }),
});

describe('any sequence of edits', () => {
  it('leaves an SOP that can be written and reads back the same', async () => {
    await fc.assert(
      fc.asyncProperty(runs, async ({ sop, makers }) => {
        const after = played(authored(sop), makers).at(-1)!.sop;
        const reading = await readWorkflow(await writeWorkflow(after));
        expect(reading.ok ? [] : reading.problems).toEqual([]);
        if (reading.ok) expect(sorted(reading.value)).toEqual(sorted(after));
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('keeps nodes, rows, arrows and performers together', () => {
    fc.assert(
      fc.property(runs, ({ sop, makers }) => {
        for (const { sop: after } of played(authored(sop), makers)) expectTogether(after);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('leaves everything as it was where an edit is refused or changes nothing', () => {
    fc.assert(
      fc.property(runs, ({ sop, makers }) => {
        let current = authored(sop);
        for (const maker of makers) {
          const edit = maker(current.sop);
          const reading = applyEdit(current, edit);
          if (!reading.ok) {
            for (const { message } of reading.problems) expect(message.id).toMatch(/\. .*\.$|\.$/s);
            continue;
          }
          const before = JSON.stringify(current.sop);
          const isSame = JSON.stringify(reading.value.sop) === before;
          if (isSame) expect(reading.value).toBe(current);
          current = reading.value;
        }
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it('gives the untouched rows back as the same objects', () => {
    fc.assert(
      fc.property(runs, ({ sop, makers }) => {
        const states = played(authored(sop), makers);
        states.slice(1).forEach(({ sop: after }, index) => {
          const before = new Map(states[index]!.sop.activities.map((each) => [each.id, each]));
          for (const activity of after.activities) {
            const known = before.get(activity.id);
            if (known && JSON.stringify(known) === JSON.stringify(activity))
              expect(activity).toBe(known);
          }
        });
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('gives back what was there when a row that was added is removed again', () => {
    fc.assert(
      fc.property(sops, fc.nat(1000), (sop, at) => {
        fc.pre(sop.nodes.length > 0);
        const after = sop.activities[at % (sop.activities.length + 1)]?.id;
        const added = applyEdit(authored(sop), {
          kind: 'add-activity',
          after,
          activity: { id: 'quite-new', name: 'Baru' },
        });
        if (!added.ok) throw new Error(JSON.stringify(added.problems));
        const edit = { kind: 'remove-activity', activity: 'quite-new' } as const;
        const removed = applyEdit(added.value, edit);
        if (!removed.ok) throw new Error(JSON.stringify(removed.problems));
        expect(removed.value.sop).toEqual(authored(sop).sop);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('gives back the flow when a row is moved and moved back', () => {
    fc.assert(
      fc.property(sops, fc.nat(1000), fc.nat(1000), (sop, from, to) => {
        const rows = sop.activities;
        const moved = rows[from % rows.length]!.id;
        const home = rows[(from % rows.length) - 1]?.id;
        const after = rows[to % (rows.length + 1)]?.id;
        fc.pre(moved !== after);
        const there = applyEdit(authored(sop), { kind: 'move-activity', activity: moved, after });
        if (!there.ok) throw new Error(JSON.stringify(there.problems));
        expect(there.value.sop.flows).toHaveLength(sop.flows.length);
        const edit = { kind: 'move-activity', activity: moved, after: home } as const;
        const back = applyEdit(there.value, edit);
        if (!back.ok) throw new Error(JSON.stringify(back.problems));
        expect(back.value.sop.activities).toEqual(rows);
        // Or leaves it, where two answers of a decision could be the one that goes on.
        const flows = arrows(back.value.sop);
        expect([arrows(sop), arrows(there.value.sop)]).toContainEqual(flows);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

/** The SOP before and after each edit. */
function played(first: AuthoredSop, makers: readonly EditMaker[]): readonly AuthoredSop[] {
  const states = [first];
  for (const maker of makers) {
    const current = states.at(-1)!;
    const reading = applyEdit(current, maker(current.sop));
    if (reading.ok) states.push(reading.value);
  }
  return states;
}

function expectTogether(sop: Sop): void {
  const nodes = new Map(sop.nodes.map((node) => [node.id, node]));
  const performers = new Set(sop.performers.map(({ id }) => id));
  expect(nodes.size).toBe(sop.nodes.length);
  expect(new Set(sop.flows.map(({ id }) => id)).size).toBe(sop.flows.length);
  for (const { source, target } of sop.flows) {
    expect(nodes.get(source), source).toBeDefined();
    expect(nodes.get(target)?.parent, target).toBe(nodes.get(source)?.parent);
  }
  for (const { id, name, performer } of sop.activities) {
    expect(nodes.get(id)).toMatchObject({ name });
    expect(nodes.get(id)?.performer).toBe(performer);
  }
  for (const { performer, attachedTo, parent } of sop.nodes) {
    if (performer !== undefined) expect(performers).toContain(performer);
    if (attachedTo !== undefined) expect(nodes.get(attachedTo)?.parent).toBe(parent);
  }
  const plan = tablePlan(sop);
  expect(plan.rows.map(({ activity }) => activity.id)).toEqual(sop.activities.map(({ id }) => id));
  expect(plan.columns).toEqual(sop.performers);
  const drawn = new Set(plan.symbols.map(({ id }) => id));
  for (const { id } of sop.activities) expect(drawn).toContain(id);
}

/** As a file has it: an activity's name is its node's. */
function named(sop: Sop): Sop {
  const names = new Map(sop.activities.map(({ id, name }) => [id, name]));
  return {
    ...sop,
    nodes: sop.nodes.map((node) => ({ ...node, name: names.get(node.id) ?? node.name })),
  };
}

function withRows(sop: Sop): Sop {
  const activities = sop.nodes
    .filter(({ type }) => taskTypes.has(type))
    .map(({ id, name, performer }) => ({
      id,
      name,
      number: '',
      ...(performer === undefined ? {} : { performer }),
      mutuBaku: { requiredInputs: [], duration: '', outputs: [], remarks: '' },
      work: { kind: 'manual' as const, letters: [], outcomes: [] },
      notifications: [],
      inferences: [],
    }));
  return { ...sop, activities };
}

/** The reader groups by subprocess. */
function sorted(sop: Sop): unknown {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const nodes = sop.nodes.toSorted(byId) satisfies FlowNode[];
  return { ...sop, nodes, flows: sop.flows.toSorted(byId) };
}
