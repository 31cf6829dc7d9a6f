import type { Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkflow } from '../../bpmn/read-workflow.ts';
import { writeWorkflow } from '../../bpmn/write-workflow.ts';
import { lintSop } from '../../lint/lint-sop.ts';
import type { RuleName } from '../../lint/rules/index.ts';
import { startTryOut, stepTryOut } from '../../try-out/play.ts';
import type { Move, Token } from '../../try-out/try-out.ts';
import { smallSop } from '../../testing/small-sop.ts';
import { applyEdit } from '../apply-edit.ts';
import type { AuthoredSop } from '../authored-sop.ts';
import type { SopEdit } from '../sop-edit.ts';
import { arrows, authored } from '../testing/authored.ts';
import { besideOf, partnersOf } from './parallel-partners.ts';

/** Rules about where ways lead; what a new row does not say yet is another matter. */
const structural: readonly RuleName[] = [
  'terminators',
  'reachable',
  'way-out-of-loops',
  'labelled-exits',
  'in-a-lane',
  'five-symbols',
];

/** What an author of a table does to rows: an edit, once it is known what rows there are. */
type Doing = (state: AuthoredSop) => SopEdit;

const at = fc.nat(1000);

const doings: fc.Arbitrary<Doing> = fc.oneof(
  fc
    .tuple(at, at, fc.constantFrom('after', 'before', 'beside'))
    .map(([row, id, where]): Doing => ({ sop, retired }) => ({
      kind: 'add-activity',
      [where]: rowAt(sop, row),
      activity: { id: `new-${id}-${sop.nodes.length}-${retired?.size ?? 0}`, name: 'Baru' },
    })),
  fc.tuple(at, at).map(([row, partner]): Doing => ({ sop }) => {
    const activity = rowAt(sop, row);
    const partners = [...partnersOf(sop, activity).keys()];
    return { kind: 'set-beside', activity, beside: partners[partner % (partners.length + 1)] };
  }),
  at.map((row): Doing => ({ sop }) => ({ kind: 'remove-activity', activity: rowAt(sop, row) })),
  fc.tuple(at, fc.constantFrom('decision', 'process')).map(([row, symbol]): Doing => ({ sop }) => ({
    kind: 'place-symbol',
    activity: rowAt(sop, row),
    performer: 'desk',
    symbol,
  })),
);

/** Rows that were moved against the flow leave it to chance which of two answers goes on. */
const move: fc.Arbitrary<Doing> = fc.tuple(at, at).map(([row, after]): Doing => ({ sop }) => ({
  kind: 'move-activity',
  activity: rowAt(sop, row),
  after: after % 9 === 0 ? undefined : rowAt(sop, after),
}));

const rowAt = ({ activities }: Sop, at: number) => activities[at % activities.length]?.id ?? '';

/** One step after another; the last but one asks, and leads back to the second. */
const five = answered(
  smallSop({
    activities: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, performer: 'desk' })),
    nodes: [{ id: 'asked', type: 'exclusiveGateway', name: 'Lengkap?', performer: 'desk' }],
    flows: [
      ...['start a', 'a b', 'b c', 'c d', 'd asked'],
      ...['asked e = outcome = "ya"', 'asked b = outcome = "tidak"', 'e end'],
    ],
  }),
);

function answered(sop: Sop): Sop {
  const flows = sop.flows.map((flow) => ({
    ...flow,
    name: /"(.*)"/.exec(flow.condition ?? '')?.[1] ?? '',
  }));
  return { ...sop, flows };
}

const sequences = fc.record({
  doings: fc.array(doings, { minLength: 1, maxLength: 10 }),
  choices: fc.array(fc.nat(7), { maxLength: 30 }),
});

describe('whatever a table’s author makes parallel', () => {
  it('runs to the end, whoever is done first', () => {
    fc.assert(
      fc.property(sequences, ({ doings, choices }) => {
        for (const { sop } of statesOf(five, doings))
          expect(ended(sop, choices), arrows(sop).join('\n')).toBe('completed');
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  it('runs to the end when a row is moved then, by itself or into a branch', () => {
    fc.assert(
      fc.property(sequences, move, ({ doings, choices }, last) => {
        const { sop } = statesOf(five, [...doings, last]).at(-1)!;
        expect(ended(sop, choices), arrows(sop).join('\n')).toBe('completed');
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  it('breaks no rule of how steps are connected that was not broken', () => {
    fc.assert(
      fc.property(sequences, ({ doings }) => {
        const { sop } = statesOf(five, doings).at(-1)!;
        expect(found(sop)).toEqual(found(five));
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('can be written and reads back with the same rows and arrows', async () => {
    await fc.assert(
      fc.asyncProperty(sequences, async ({ doings }) => {
        const { sop } = statesOf(five, doings).at(-1)!;
        const reading = await readWorkflow(await writeWorkflow(sop));
        if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
        expect(arrows(reading.value)).toEqual(arrows(sop));
        expect(reading.value.activities).toEqual(sop.activities);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('is as before when a step that was added beside another is removed again', () => {
    fc.assert(
      fc.property(sequences, at, ({ doings }, row) => {
        const before = statesOf(five, doings).at(-1)!;
        fc.pre(before.sop.activities.length > 0);
        const beside = rowAt(before.sop, row);
        const activity = { id: 'quite-new', name: 'Baru' };
        const added = applyEdit(before, { kind: 'add-activity', beside, activity });
        if (!added.ok) return;
        expect(besideOf(added.value.sop, 'quite-new')).toContain(beside);
        const edit = { kind: 'remove-activity', activity: 'quite-new' } as const;
        const removed = applyEdit(added.value, edit);
        if (!removed.ok) throw new Error(JSON.stringify(removed.problems));
        expect(removed.value.sop).toEqual(before.sop);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('is as before when two steps that follow each other are put beside each other and alone', () => {
    fc.assert(
      fc.property(sequences, at, fc.boolean(), ({ doings }, row, isFirst) => {
        const before = statesOf(five, doings).at(-1)!;
        fc.pre(before.sop.activities.length > 0);
        const second = rowAt(before.sop, row);
        const pair = [...partnersOf(before.sop, second).values()]
          .flatMap((each) => (each.kind === 'pair' ? [each.steps] : []))
          .find((steps) => inOrder(before.sop, steps));
        if (!pair) return;
        const [first, next] = pair;
        const beside = applied(before, { kind: 'set-beside', activity: first, beside: next });
        expect(besideOf(beside.sop, first)).toEqual([next]);
        const again = applied(beside, { kind: 'set-beside', activity: isFirst ? first : next });
        expect(again.sop).toEqual(before.sop);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

const inOrder = ({ activities }: Sop, [first, next]: readonly [string, string]) =>
  activities.findIndex(({ id }) => id === first) < activities.findIndex(({ id }) => id === next);

function applied(state: AuthoredSop, edit: SopEdit): AuthoredSop {
  const reading = applyEdit(state, edit);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** The SOP before and after each edit; one that is refused changes nothing. */
function statesOf(sop: Sop, doings: readonly Doing[]): readonly AuthoredSop[] {
  const states = [authored(sop)];
  for (const doing of doings) {
    const state = states.at(-1)!;
    if (state.sop.activities.length === 0) break;
    const reading = applyEdit(state, doing(state));
    if (reading.ok) states.push(reading.value);
  }
  return states;
}

const found = (sop: Sop) =>
  lintSop(sop)
    .filter(({ code }) => structural.some((name) => name === code))
    .map(({ code, pointer }) => `${code} ${pointer}`);

/** How it ends when tasks are done and questions answered so, and then the first that is open. */
function ended(sop: Sop, choices: readonly number[]): string {
  const started = startTryOut(sop);
  if (!started.ok) return JSON.stringify(started.problems);
  let tryOut = started.value;
  for (let turn = 0; tryOut.status === 'running' && turn < 500; turn += 1) {
    const choice = choices[turn] ?? 0;
    const open = tryOut.tokens.flatMap(movesOf);
    const move = open[choice % open.length];
    if (!move) return 'nothing is open';
    const next = stepTryOut(sop, tryOut, move);
    if (!next.ok) return JSON.stringify(next.problems);
    tryOut = next.value;
  }
  return tryOut.status;
}

function movesOf(token: Token): readonly Move[] {
  const { kind, key } = token;
  if (kind === 'step') return [{ kind: 'complete', token: key }];
  if (kind !== 'decision') return [];
  return token.answers.map(({ flow }) => ({ kind: 'answer', token: key, flow }));
}
