import { caseStatuses } from '@alur/model/case/event.js';
import type { Activity, FlowNode, Inference, Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskTypes } from '../engine/profile.ts';
import { Random } from '../testing/differential/random.ts';
import { randomSop } from '../testing/differential/random-sop.ts';
import { readWorkflow } from './read-workflow.ts';
import { workKinds } from './read-activity.ts';
import { writeWorkflow } from './write-workflow.ts';

/** What people write: any characters that XML can hold, trimmed, no raw expressions. */
const words = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]|[$#]\{/gu, '').trim());
const lines = fc.array(words, { maxLength: 2 }).map((some) => some.join('\n').trim());
const several = fc.array(
  words.filter((text) => text !== ''),
  { maxLength: 3 },
);
const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,4})?$/).filter((text) => !(text in {}));
const plain = { noNullPrototype: true };

const inferences: fc.Arbitrary<readonly Inference[]> = fc.array(
  fc.record({ what: words, why: words, confidence: fc.constantFrom(0, 0.5, 0.85, 1) }, plain),
  { maxLength: 2 },
);

const identity: fc.Arbitrary<Sop['identity']> = fc.record(
  {
    title: words,
    number: words,
    agency: words,
    createdOn: fc.constantFrom('', '-', 'Februari 2024', '2024-04-01'),
    revisedOn: words,
    effectiveOn: words,
    approvedBy: words,
    purpose: several,
    scope: several,
    legalBasis: several,
    definitions: several,
    relatedProcedures: several,
    warnings: several,
    qualifications: several,
    equipment: several,
    recordKeeping: several,
  },
  plain,
);

type Details = Omit<Activity, 'id' | 'name' | 'performer'>;

const details: fc.Arbitrary<Details> = fc
  .record(
    {
      number: fc.constantFrom('', '1', '2', '10.1'),
      description: fc.option(
        lines.filter((text) => text !== ''),
        { nil: undefined },
      ),
      status: fc.option(fc.constantFrom(...caseStatuses), { nil: undefined }),
      mutuBaku: fc.record(
        {
          requiredInputs: several,
          duration: words,
          outputs: fc.array(
            fc.record({ text: words, about: slug }, { requiredKeys: ['text'], ...plain }),
            { maxLength: 2 },
          ),
          remarks: lines,
        },
        plain,
      ),
      work: fc.record(
        {
          kind: fc.constantFrom(...workKinds),
          letters: fc.array(slug, { maxLength: 2 }),
          outcomes: fc.uniqueArray(
            fc.record(
              {
                id: slug,
                title: words.filter((text) => text !== ''),
                titleEn: words.filter((text) => text !== ''),
                tone: fc.constantFrom('positive' as const, 'negative' as const, 'neutral' as const),
              },
              { requiredKeys: ['id', 'title', 'tone'], ...plain },
            ),
            { maxLength: 2, selector: ({ id }) => id },
          ),
        },
        plain,
      ),
      notifications: fc.array(
        fc.record(
          {
            template: slug,
            to: fc.constant('applicant' as const),
            when: fc.constant('outcome = "a" and x < 3'),
          },
          { requiredKeys: ['template', 'to'], ...plain },
        ),
        { maxLength: 2 },
      ),
      inferences,
    },
    plain,
  )
  .map(withoutUndefined);

/** Every shape of flow that the engine runs, with all that people write on it. */
const sops = fc
  .record({
    seed: fc.nat(),
    identity,
    inferences,
    details: fc.array(details, { minLength: 3, maxLength: 5 }),
    name: words,
  })
  .map(({ seed, identity, inferences, details, name }): Sop => {
    const drawn = randomSop(new Random(seed), 1);
    const nodes = drawn.nodes.map((node) =>
      node.type === 'endEvent' ? { ...node, name, status: 'rejected' as const, inferences } : node,
    );
    const activities = nodes
      .filter(({ type }) => taskTypes.has(type))
      .map((node, index): Activity => {
        const { id, performer } = node;
        return {
          id,
          name: node.name,
          ...(performer ? { performer } : {}),
          ...details[index % details.length]!,
        };
      });
    return {
      ...drawn,
      identity,
      nodes,
      activities,
      ...(inferences.length > 0 ? { inferences } : {}),
    };
  });

describe('what writeWorkflow writes', () => {
  it('readWorkflow reads back as the same SOP', async () => {
    await fc.assert(
      fc.asyncProperty(sops, async (sop) => {
        const reading = await readWorkflow(await writeWorkflow(sop));
        expect(reading.ok ? [] : reading.problems).toEqual([]);
        if (reading.ok) expect(sorted(reading.value)).toEqual(sorted(sop));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('is written the same after it was read', async () => {
    await fc.assert(
      fc.asyncProperty(sops, async (sop) => {
        const once = await writeWorkflow(sop);
        const reading = await readWorkflow(once);
        if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
        const twice = await readWorkflow(await writeWorkflow(reading.value));
        expect(twice).toEqual(reading);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

/** The order of nodes and flows is the file's, and files group them by subprocess. */
function sorted(sop: Sop): Sop {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    ...sop,
    nodes: sop.nodes.map(withoutEmpty).toSorted(byId),
    flows: sop.flows.toSorted(byId),
    activities: sop.activities.toSorted(byId),
  };
}

function withoutEmpty({ inferences, ...node }: FlowNode): FlowNode {
  return inferences?.length ? { ...node, inferences } : node;
}

function withoutUndefined(value: object): Details {
  const entries = Object.entries(value) as [string, unknown][];
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined)) as unknown as Details;
}
