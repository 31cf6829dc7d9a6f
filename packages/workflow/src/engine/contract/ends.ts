import type { FlowNode } from '@alur/model/sop/sop.js';
import { drawSop, type Sketch } from './draw-sop.ts';
import { type EngineExpectation, same } from './expectation.ts';
import { PlayedCase } from './played-case.ts';

/** A subprocess with two tasks side by side; the end after `b` is the one under test. */
const inSubprocess = (end: Partial<FlowNode>, around: Record<string, Sketch>, flows: string[]) =>
  drawSop(
    {
      start: 'startEvent',
      part: { type: 'subProcess', performer: 'officer' },
      inner: { type: 'startEvent', parent: 'part' },
      fork: { type: 'parallelGateway', parent: 'part' },
      a: { type: 'userTask', parent: 'part' },
      b: { type: 'userTask', parent: 'part' },
      endA: { type: 'endEvent', parent: 'part' },
      endB: { type: 'endEvent', parent: 'part', ...end },
      after: 'userTask',
      end: 'endEvent',
      ...around,
    },
    [
      'start part',
      'inner fork',
      'fork a',
      'fork b',
      'a endA',
      'b endB',
      'part after',
      'after end',
      ...flows,
    ],
  );

const broken = { trigger: { kind: 'error', code: 'broken' } } as const;
const catches = (code: string, attachedTo = 'part') =>
  ({ type: 'boundaryEvent', attachedTo, trigger: { kind: 'error', code } }) as const;

const caught = inSubprocess(broken, { edge: catches('broken'), mend: 'userTask' }, [
  'edge mend',
  'mend end',
]);
const caughtByAll = inSubprocess(broken, { edge: catches(''), mend: 'userTask' }, [
  'edge mend',
  'mend end',
]);
const byCode = inSubprocess(
  broken,
  { all: catches(''), edge: catches('broken'), other: 'userTask', mend: 'userTask' },
  ['all other', 'other end', 'edge mend', 'mend end'],
);
const uncaught = inSubprocess(broken, { edge: catches('late'), mend: 'userTask' }, [
  'edge mend',
  'mend end',
]);
const terminated = inSubprocess({ trigger: { kind: 'terminate' } }, {}, []);

/** After the error is mended the subprocess is done once more. */
const again = inSubprocess(
  broken,
  { edge: catches('broken'), mend: 'userTask', merge: 'exclusiveGateway' },
  ['edge mend', 'mend merge', 'merge part'],
);

/** Edges for the same error on a subprocess and on what is around it, twice side by side. */
const nested = drawSop(
  {
    start: 'startEvent',
    outer: { type: 'subProcess', multiInstance: { sequential: false, cardinality: '2' } },
    outerStart: { type: 'startEvent', parent: 'outer' },
    inner: { type: 'subProcess', parent: 'outer' },
    innerStart: { type: 'startEvent', parent: 'inner' },
    risk: { type: 'userTask', parent: 'inner' },
    fail: { type: 'endEvent', parent: 'inner', ...broken },
    innerEdge: { ...catches('broken', 'inner'), parent: 'outer' },
    near: { type: 'userTask', parent: 'outer' },
    outerEnd: { type: 'endEvent', parent: 'outer' },
    outerEdge: catches('broken', 'outer'),
    far: 'userTask',
    end: 'endEvent',
  },
  [
    'start outer',
    'outerStart inner',
    'innerStart risk',
    'risk fail',
    'inner outerEnd',
    'innerEdge near',
    'near outerEnd',
    'outer end',
    'outerEdge far',
    'far end',
  ],
);

const ofTask = drawSop(
  {
    start: 'startEvent',
    pay: 'userTask',
    edge: catches('refused', 'pay'),
    mend: 'userTask',
    end: 'endEvent',
  },
  ['start pay', 'pay end', 'edge mend', 'mend end'],
);

const severalPay = drawSop(
  {
    start: 'startEvent',
    pay: { type: 'userTask', multiInstance: { sequential: false, cardinality: '3' } },
    edge: catches('refused', 'pay'),
    mend: 'userTask',
    end: 'endEvent',
  },
  ['start pay', 'pay end', 'edge mend', 'mend end'],
);

const terminateAll = drawSop(
  {
    start: 'startEvent',
    fork: 'parallelGateway',
    a: 'userTask',
    b: 'userTask',
    endA: 'endEvent',
    stop: { type: 'endEvent', trigger: { kind: 'terminate' } },
  },
  ['start fork', 'fork a', 'fork b', 'a endA', 'b stop'],
);

export const ends: readonly EngineExpectation[] = [
  {
    name: 'a subprocess is done when all in it has ended',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(inSubprocess({}, {}, [])));
      await played.complete('a');
      same(played.open, ['b'], 'one left');
      await played.complete('b');
      same(played.open, ['after'], 'after it');
    },
  },
  {
    name: 'an error end is caught on the edge of its subprocess, whose other tasks are cancelled',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(caught));
      await played.complete('b');
      same(played.open, ['mend'], 'open');
    },
  },
  {
    name: 'an edge without a code catches every error',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(caughtByAll));
      await played.complete('b');
      same(played.open, ['mend'], 'open');
    },
  },
  {
    name: 'the edge for just this code comes before the one for all',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(byCode));
      await played.complete('b');
      same(played.open, ['mend'], 'open');
    },
  },
  {
    name: 'an error that nothing catches fails the case with its code, and nothing stays open',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(uncaught));
      await played.complete('b');
      same([played.end, played.open], ['failed endB broken', []], 'end');
    },
  },
  {
    name: 'an error that was caught is over: the next round begins anew',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(again));
      for (let round = 0; round < 3; round++) {
        await played.complete('b');
        same(played.open, ['mend'], 'caught');
        await played.complete('mend');
        same(played.open, ['a', 'b'], 'anew');
      }
    },
  },
  {
    name: 'an error is caught on the nearest edge around it, in its own instance',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(nested));
      same(played.open, ['risk', 'risk'], 'two instances');
      await played.complete('risk');
      same(played.open, ['near', 'risk'], 'caught in the first');
    },
  },
  {
    name: 'an error of a task is caught on its edge',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(ofTask));
      await played.handle({ type: 'error', task: played.taskOf('pay'), code: 'refused' });
      same(played.open, ['mend'], 'open');
    },
  },
  {
    name: 'an error of one instance ends all of them',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(severalPay));
      await played.handle({ type: 'error', task: played.taskOf('pay'), code: 'refused' });
      same(played.open, ['mend'], 'open');
    },
  },
  {
    name: 'an error of a task that nothing catches fails the case',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(ofTask));
      await played.handle({ type: 'error', task: played.taskOf('pay'), code: 'lost' });
      same(played.end, 'failed pay lost', 'end');
    },
  },
  {
    name: 'a terminate end cancels what else is open and ends the case',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(terminateAll));
      const effects = await played.complete('b');
      same(
        effects.some((each) => each.type === 'task-cancelled' && each.activity === 'a'),
        true,
        'cancelled',
      );
      same([played.open, played.end], [[], 'terminated stop'], 'end');
    },
  },
  {
    name: 'a terminate end in a subprocess ends only the subprocess',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(terminated));
      await played.complete('b');
      same([played.open, played.end], [['after'], ''], 'open');
    },
  },
  {
    name: 'a cancelled case has nothing open and takes no more events',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(caught));
      const task = played.taskOf('a');
      await played.handle({ type: 'cancel' });
      same([played.open, played.end], [[], 'terminated drawn'], 'end');
      same(await played.refusal({ type: 'complete', task }), 'already-ended', 'complete');
      same(await played.refusal({ type: 'cancel' }), 'already-ended', 'cancel');
    },
  },
];
