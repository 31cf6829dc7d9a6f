import type { Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { partnersOf } from '../parallel/parallel-partners.ts';
import type { SopEdit } from '../sop-edit.ts';

/** An edit of an SOP that is known only when its turn comes. */
export type EditMaker = (sop: Sop) => SopEdit;

/** What people type, with what they paste from Word among it. */
const words = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom('Memeriksa berkas', 'Ya', 'Tidak', 'Lengkap', '') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('Baris\vkedua', ' <b>&amp;"\' ]]> ', 'a\r\nb', '\u0000'),
    },
  )
  .map((text) => text.replace(/[$#]\{/g, ''));

const at = fc.nat(1000);
const slug = fc.stringMatching(/^[a-z]{1,6}$/);

function pick<T>(items: readonly T[], index: number): T | undefined {
  return items[index % Math.max(1, items.length)];
}

const idOf = (items: readonly { readonly id: string }[], index: number) =>
  pick(items, index)?.id ?? 'none';

/** Below another row, or on top. */
const orTop = (items: readonly { readonly id: string }[], index: number) =>
  index % (items.length + 1) === items.length ? undefined : idOf(items, index % (items.length + 1));

const outcome = fc.record(
  {
    id: slug,
    title: words,
    titleEn: words,
    tone: fc.constantFrom('positive' as const, 'negative' as const, 'neutral' as const),
  },
  { requiredKeys: ['id', 'title', 'tone'], noNullPrototype: true },
);

/** Beside one of those that it can be beside, mostly, or alone. */
const besideEdits = fc.tuple(at, at).map(([row, partner]): EditMaker => (sop) => {
  const activity = idOf(sop.activities, row);
  const partners = [...partnersOf(sop, activity).keys()];
  const beside = partner % 5 === 0 ? idOf(sop.activities, partner) : pick(partners, partner);
  return { kind: 'set-beside', activity, beside };
});

const rowEdits = fc.oneof(
  fc
    .record({ at, id: slug, name: words, number: fc.constantFrom('', '2', '9.2') })
    .map(({ at, id, name, number }): EditMaker => ({ activities }) => ({
      kind: 'add-activity',
      after: orTop(activities, at),
      activity: { id, name, ...(number ? { number } : {}) },
    })),
  fc
    .record({ at, id: slug, name: words, where: fc.constantFrom('before', 'beside') })
    .map(({ at, id, name, where }): EditMaker => ({ activities }) => ({
      kind: 'add-activity',
      [where]: idOf(activities, at),
      activity: { id, name },
    })),
  at.map((index): EditMaker => ({ activities }) => ({
    kind: 'remove-activity',
    activity: idOf(activities, index),
  })),
  besideEdits,
  fc.tuple(at, at).map(([from, to]): EditMaker => ({ activities }) => ({
    kind: 'move-activity',
    activity: idOf(activities, from),
    after: orTop(activities, to),
  })),
  fc.constant<EditMaker>(() => ({ kind: 'renumber' })),
);

const cellEdits = fc.oneof(
  fc
    .record({ at, name: words, number: words, description: words })
    .map(({ at, ...change }): EditMaker => ({ activities }) => ({
      kind: 'set-activity',
      activity: idOf(activities, at),
      change,
    })),
  fc
    .record({ at, duration: words, requiredInputs: fc.array(words, { maxLength: 3 }), text: words })
    .map(({ at, text, ...change }): EditMaker => ({ activities }) => ({
      kind: 'set-mutu-baku',
      activity: idOf(activities, at),
      change: { ...change, outputs: [{ text }] },
    })),
  fc
    .record({ at, outcomes: fc.array(outcome, { maxLength: 2 }) })
    .map(({ at, outcomes }): EditMaker => ({ activities }) => ({
      kind: 'set-work',
      activity: idOf(activities, at),
      change: { kind: 'checklist', outcomes },
    })),
  fc
    .record({ title: words, unit: words, purpose: fc.array(words, { maxLength: 2 }) })
    .map((change): EditMaker => () => ({ kind: 'set-identity', change })),
);

const flowEdits = fc.oneof(
  fc
    .tuple(at, at, fc.constantFrom('process', 'decision', 'terminator'))
    .map(([row, column, symbol]): EditMaker => ({ activities, performers }) => ({
      kind: 'place-symbol',
      activity: idOf(activities, row),
      performer: idOf(performers, column),
      symbol,
    })),
  fc
    .tuple(
      at,
      fc.array(fc.tuple(words, at, fc.option(outcome, { nil: undefined })), { maxLength: 3 }),
    )
    .map(([row, answers]): EditMaker => ({ activities, flows, nodes }) => {
      const activity = idOf(activities, row);
      const next = flows.find(({ source }) => source === activity)?.target;
      const gateway = nodes.find(({ id, type }) => id === next && type.endsWith('Gateway'))?.id;
      const known = flows.filter(({ source }) => source === (gateway ?? activity));
      return {
        kind: 'set-answers',
        activity,
        answers: answers.map(([label, to, chosen], index) => ({
          label,
          ...(to % 2 ? { flow: known[index]?.id } : {}),
          target: orTop(activities, to),
          outcome: chosen,
        })),
      };
    }),
  fc.tuple(at, at).map(([row, to]): EditMaker => ({ activities }) => ({
    kind: 'set-next',
    activity: idOf(activities, row),
    target: orTop(activities, to),
  })),
  fc
    .tuple(at, at, words, fc.constantFrom(undefined, 'outcome = "a"', '= x > 3', 'nonsense ('))
    .map(([which, to, name, condition]): EditMaker => ({ flows, nodes }) => ({
      kind: 'set-flow',
      flow: idOf(flows, which),
      change: {
        ...(to % 3 ? {} : { target: idOf(nodes, to) }),
        ...(to % 5 ? {} : { source: idOf(nodes, to + 1), isDefault: true }),
        name,
        ...(condition ? { condition } : {}),
      },
    })),
  at.map((index): EditMaker => ({ flows }) => ({ kind: 'remove-flow', flow: idOf(flows, index) })),
);

const nodeEdits = fc.oneof(
  at.map((index): EditMaker => ({ nodes }) => ({ kind: 'remove-node', node: idOf(nodes, index) })),
  fc
    .tuple(
      at,
      at,
      slug,
      words,
      fc.constantFrom(
        'userTask',
        'subProcess',
        'parallelGateway',
        'boundaryEvent',
        'endEvent',
        'exclusiveGateway',
      ),
    )
    .map(([which, to, id, name, type]): EditMaker => ({ nodes, performers }) => {
      const host = pick(nodes, which);
      return {
        kind: 'set-node',
        node: {
          id: to % 2 ? id : (host?.id ?? id),
          type,
          name,
          performer: orTop(performers, to),
          parent: host?.parent,
          ...(type === 'boundaryEvent'
            ? {
                attachedTo: host?.id ?? 'none',
                trigger: { kind: 'timer' as const, timer: 'date' as const, text: name },
              }
            : {}),
        },
      };
    }),
);

const performerEdits = fc.oneof(
  fc.tuple(at, slug, words).map(([to, id, name]): EditMaker => ({ performers }) => ({
    kind: 'add-performer',
    after: orTop(performers, to),
    performer: { id, name },
  })),
  at.map((index): EditMaker => ({ performers }) => ({
    kind: 'remove-performer',
    performer: idOf(performers, index),
  })),
  fc.tuple(at, at).map(([from, to]): EditMaker => ({ performers }) => ({
    kind: 'move-performer',
    performer: idOf(performers, from),
    after: orTop(performers, to),
  })),
  fc.tuple(at, words).map(([index, name]): EditMaker => ({ performers }) => ({
    kind: 'set-performer',
    performer: idOf(performers, index),
    change: { name, role: '' },
  })),
);

/** Any edit but `replace`. */
export const editMakers: fc.Arbitrary<EditMaker> = fc.oneof(
  { weight: 4, arbitrary: rowEdits },
  { weight: 4, arbitrary: flowEdits },
  { weight: 2, arbitrary: cellEdits },
  { weight: 2, arbitrary: performerEdits },
  { weight: 1, arbitrary: nodeEdits },
);
