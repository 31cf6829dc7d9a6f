import type { Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableSop } from '../changes/testing/table-sop.ts';
import { eightSteps } from '../testing/eight-steps.ts';
import { realSop } from '../testing/real-sop.ts';
import { smallSop } from '../testing/small-sop.ts';
import { movesMade, moveTryOut, replayTryOut, startTryOut, stepTryOut } from './play.ts';
import type { Move, Token, TryOut } from './try-out.ts';

const desk = { performer: 'desk' } as const;

function started(sop: Sop): TryOut {
  const reading = startTryOut(sop);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** Plays on: `a` completes a step, `a!accept` with an outcome, `q>flow` answers (or `q>target`), `@t` lets time pass. */
function played(sop: Sop, ...texts: readonly string[]): TryOut {
  let at = started(sop);
  for (const text of texts) {
    const [, node = '', sign = '', detail = ''] = /^@?([^!>]+)([!>]?)(.*)$/.exec(text) ?? [];
    const token = at.tokens.find((each) => each.node === node)?.key ?? '';
    const move: Move = text.startsWith('@')
      ? { kind: 'pass-time', token }
      : sign === '>'
        ? { kind: 'answer', token, flow: flowTo(sop, node, detail) }
        : { kind: 'complete', token, ...(sign === '!' ? { outcome: detail } : {}) };
    const next = stepTryOut(sop, at, move);
    if (!next.ok) throw new Error(`${text}: ${JSON.stringify(next.problems)}`);
    at = JSON.parse(JSON.stringify(next.value)) as TryOut;
  }
  return at;
}

const flowTo = (sop: Sop, source: string, to: string) =>
  sop.flows.find((flow) => flow.source === source && [flow.id, flow.target].includes(to))?.id ?? '';

const where = ({ tokens }: TryOut) => tokens.map(({ kind, node }) => `${kind} ${node}`);

const sop = tableSop([
  {
    id: 'a',
    work: {
      outcomes: [
        { id: 'Ya', title: 'Diterima', tone: 'positive' },
        { id: 'no', title: 'Ditolak', tone: 'negative' },
      ],
    },
    answers: { Ya: 'b', Tidak: 'a' },
  },
  { id: 'b' },
]);

describe('a try-out', () => {
  it('begins at the first step', () => {
    const tryOut = started(sop);
    expect(where(tryOut)).toEqual(['step a']);
    expect(tryOut.path).toEqual([{ node: 'start', taken: ['start-next'], passed: ['start'] }]);
  });

  it('asks what a decision shall answer, whatever its conditions say', () => {
    const asked = played(sop, 'a');
    expect(asked.tokens).toMatchObject([
      {
        kind: 'decision',
        node: 'a-q',
        answers: [
          { flow: 'a-Ya', label: 'Ya', target: 'b', isDefault: false, isExpected: false },
          { flow: 'a-Tidak', label: 'Tidak', target: 'a', isDefault: true, isExpected: false },
        ],
      },
    ]);
    expect(where(played(sop, 'a', 'a-q>a-Tidak'))).toEqual(['step a']);
    expect(where(played(sop, 'a', 'a-q>a-Ya'))).toEqual(['step b']);
  });

  it.each([
    ['Ya', 'a-Ya'],
    ['no', 'a-Tidak'],
  ])('says where a real case would go after the outcome %s', (outcome, expected) => {
    const [token] = played(sop, `a!${outcome}`).tokens;
    const answers = token?.kind === 'decision' ? token.answers : [];
    expect(answers.filter(({ isExpected }) => isExpected).map(({ flow }) => flow)).toEqual([
      expected,
    ]);
  });

  /** One move of an author, whatever follows from it. */
  function moved(of: Sop, at: TryOut, outcome?: string): TryOut {
    const [token] = at.tokens;
    const move: Move = { kind: 'complete', token: token?.key ?? '', outcome };
    const next = moveTryOut(of, at, move);
    if (!next.ok) throw new Error(JSON.stringify(next.problems));
    return next.value;
  }

  it('asks nothing that the outcome has decided, and tells what followed from what', () => {
    expect(where(moved(sop, started(sop), 'Ya'))).toEqual(['step b']);
    const back = moved(sop, started(sop), 'no');
    expect(where(back)).toEqual(['step a']);
    expect(back.path.map(({ node, isFollowed }) => [node, isFollowed === true])).toEqual([
      ['start', false],
      ['a', false],
      ['a-q', true],
    ]);
    expect(movesMade(back)).toHaveLength(1);
    expect(where(moved(sop, started(sop)))).toEqual(['decision a-q']);
  });

  it('goes back to the same places when its moves are made again, one state a move', () => {
    const end = ['no', 'no', 'Ya', undefined].reduce<TryOut>(
      (at, outcome) => moved(sop, at, outcome),
      started(sop),
    );
    const reading = replayTryOut(sop, movesMade(end));
    expect(reading.ok && reading.value.map(where)).toEqual([
      ...[['step a'], ['step a'], ['step a'], ['step b'], []],
    ]);
    expect(reading.ok && reading.value.at(-1)).toEqual(end);
  });

  it('asks where a condition looks at more than outcomes', () => {
    const conditions = {
      'a-Ya': '= outcome = "Ya" and answers.area > 10',
      'a-Tidak': undefined,
    } as const;
    const area: Sop = {
      ...sop,
      flows: sop.flows.map((flow) =>
        flow.id in conditions
          ? { ...flow, condition: conditions[flow.id as keyof typeof conditions] }
          : flow,
      ),
    };
    expect(where(moved(area, started(area), 'Ya'))).toEqual(['decision a-q']);
  });

  it('keeps the way that was gone, round by round', () => {
    const { path, status } = played(sop, 'a', 'a-q>a-Tidak', 'a', 'a-q>a-Ya', 'b');
    expect(status).toBe('completed');
    expect(path.flatMap(({ taken }) => taken)).toEqual([
      'start-next',
      'a-next',
      'a-Tidak',
      'a-next',
      'a-Ya',
      'b-next',
    ]);
    expect(path.at(-1)?.passed).toEqual(['end']);
  });

  it('lets time pass at what waits for it, on the edge of a step too', () => {
    const eight = eightSteps();
    const at = played(eight, 'register', 'verify', 'complete>print-file', 'print-file');
    const timer = at.tokens.find(({ kind }) => kind === 'timer');
    expect(timer).toMatchObject({ node: 'reminder', on: 'inspect', text: '3 hari kerja' });
    const later = stepTryOut(eight, at, { kind: 'pass-time', token: timer?.key ?? '' });
    expect(later.ok && where(later.value)).toEqual(['step inspect']);
  });

  it('waits at a parallel gateway for the others', () => {
    const nodes = ['fork', 'join'].map((id) => ({ id, type: 'parallelGateway', name: '' }));
    const flows = ['start fork', 'fork a', 'fork b', 'a join', 'b join', 'join end'];
    const both = smallSop({
      activities: [
        { id: 'a', ...desk },
        { id: 'b', ...desk },
      ],
      nodes,
      flows,
    });
    expect(where(played(both, 'b'))).toEqual(['step a', 'join join']);
    expect(played(both, 'b', 'a').status).toBe('completed');
  });

  it('repeats a step twice where the answers that say how often are not there', () => {
    const activities = [{ id: 'a', ...desk }];
    const many = smallSop({ activities, flows: ['start a', 'a end'] });
    const repeated: Sop = {
      ...many,
      nodes: many.nodes.map((node) =>
        node.id === 'a'
          ? {
              ...node,
              multiInstance: { sequential: false, cardinality: '= count(answers.boards)' },
            }
          : node,
      ),
    };
    expect(where(started(repeated))).toEqual(['around a', 'step a', 'step a']);
  });

  it('says why an SOP cannot be tried out, and where', () => {
    const broken = smallSop({ activities: [{ id: 'a', ...desk }], flows: ['start a'] });
    const reading = startTryOut(broken);
    expect(
      !reading.ok && reading.problems.map(({ pointer, code }) => [pointer, code]),
    ).toContainEqual(['a', 'dead-end']);
  });

  it.each<[string, Move]>([
    ['a token that is not there', { kind: 'complete', token: '99' }],
    ['an outcome that the step does not have', { kind: 'complete', token: '1', outcome: 'maybe' }],
    ['another kind of waiting', { kind: 'pass-time', token: '1' }],
  ])('refuses %s and stays as it is', (_, move) => {
    const tryOut = started(sop);
    expect(stepTryOut(sop, tryOut, move)).toMatchObject({
      ok: false,
      problems: [{ code: 'move-not-possible' }],
    });
  });

  it('can be gone on with after the SOP was changed, as far as it still fits', () => {
    const moves = played(sop, 'a', 'a-q>a-Ya', 'b').path.flatMap(({ move }) => move ?? []);
    const longer = tableSop([
      { id: 'a', answers: { Tidak: 'a', Ya: 'b' } },
      { id: 'b' },
      { id: 'c' },
    ]);
    const reading = replayTryOut(longer, moves);
    expect(reading.ok && reading.value.map(where).at(-1)).toEqual(['step c']);
    expect(reading.ok && reading.value.length).toBe(4);
  });

  it('says where it is stuck', () => {
    const nodes = [
      { id: 'q', type: 'exclusiveGateway', name: '' },
      { id: 'join', type: 'parallelGateway', name: '' },
    ];
    const flows = ['start q', 'q a', 'q b = outcome = "b"', 'a join', 'b join', 'join end'];
    const wrong = smallSop({
      activities: [
        { id: 'a', ...desk },
        { id: 'b', ...desk },
      ],
      nodes,
      flows,
    });
    const sopWithDefault: Sop = {
      ...wrong,
      flows: wrong.flows.map((flow) =>
        flow.id === 'flow-1' ? { ...flow, isDefault: true } : flow,
      ),
    };
    const stuck = played(sopWithDefault, 'q>flow-1', 'a');
    expect([stuck.status, stuck.failure?.id]).toEqual(['failed', expect.stringContaining('join')]);
  });

  it('plays the real SOPs to their end, whatever is chosen', async () => {
    for (const id of [
      'mempawah/standard-certificate.bpmn',
      'denpasar/online-registration.bpmn',
      'denpasar/it-program.bpmn',
      'cirebon/system-development.bpmn',
    ]) {
      const real = await realSop(id);
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat(7)), (picks) => {
          let at = started(real);
          for (let count = 0; count < 60 && at.status === 'running'; count++) {
            const moves = at.tokens.flatMap(movesOf);
            const move = moves[(picks.next().value as number) % moves.length];
            if (!move) throw new Error(`Nothing can be done at ${where(at).join()}`);
            const next = stepTryOut(real, at, move);
            if (!next.ok) throw new Error(JSON.stringify(next.problems));
            at = next.value;
          }
          expect(['running', 'completed', 'terminated']).toContain(at.status);
        }),
        { numRuns: 20 },
      );
    }
  });
});

function movesOf(token: Token): Move[] {
  const { key } = token;
  if (token.kind === 'step') return [{ kind: 'complete', token: key }];
  if (token.kind === 'decision')
    return token.answers.map(({ flow }) => ({ kind: 'answer', token: key, flow }));
  if (token.kind === 'timer') return [{ kind: 'pass-time', token: key }];
  return token.kind === 'message' ? [{ kind: 'receive', token: key }] : [];
}
