import { drawSop } from './draw-sop.ts';
import { type EngineExpectation, same } from './expectation.ts';
import { PlayedCase } from './played-case.ts';

const two = drawSop({ start: 'startEvent', check: 'userTask', sign: 'userTask', end: 'endEvent' }, [
  'start check',
  'check sign',
  'sign end',
]);

/** Goes round for ever: the subprocess looks as if it could wait, and never does. */
const endless = drawSop(
  {
    start: 'startEvent',
    ask: 'userTask',
    part: 'subProcess',
    inner: { type: 'startEvent', parent: 'part' },
    innerEnd: { type: 'endEvent', parent: 'part' },
    gate: 'exclusiveGateway',
    end: 'endEvent',
  },
  [
    'start ask',
    'ask part',
    'inner innerEnd',
    'part gate',
    'gate part = outcome = "again"',
    'gate end default',
  ],
);

export const turns: readonly EngineExpectation[] = [
  {
    name: 'of two who complete the same task, the second is refused',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(two));
      const task = played.taskOf('check');
      same(await played.refusal({ type: 'complete', task }), '', 'first');
      same(await played.refusal({ type: 'complete', task }), 'no-such-task', 'second');
      same(played.open, ['sign'], 'open');
    },
  },
  {
    name: 'a task that never was is refused',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(two));
      same(
        await played.refusal({ type: 'complete', task: 'no such key' }),
        'no-such-task',
        'refusal',
      );
    },
  },
  {
    name: 'a completed case takes no more events',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(two));
      await played.complete('check');
      const task = played.taskOf('sign');
      await played.complete('sign');
      same(await played.refusal({ type: 'complete', task }), 'already-ended', 'refusal');
    },
  },
  {
    name: 'a round without a wait is stopped, and the case stays where it was',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(endless));
      const task = played.taskOf('ask');
      const again = { type: 'complete', task, output: { outcome: 'again' } } as const;
      same(await played.refusal(again), 'too-many-steps', 'refusal');
      await played.complete('ask', 'enough');
      same(played.end, 'completed', 'end');
    },
  },
  {
    name: 'what followed is told in the order in which it happened',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(two));
      const effects = await played.complete('check');
      same(
        effects.map(({ type }) => type),
        ['task-completed', 'flow-taken', 'task-opened'],
        'effects',
      );
    },
  },
];
