import { drawSop } from './draw-sop.ts';
import { type EngineExpectation, same } from './expectation.ts';
import { PlayedCase } from './played-case.ts';

const decision = drawSop(
  {
    start: 'startEvent',
    check: 'userTask',
    gate: 'exclusiveGateway',
    print: 'userTask',
    mend: 'userTask',
    end: 'endEvent',
  },
  [
    'start check',
    'check gate',
    'gate print = outcome = "accept"',
    'gate mend default',
    'print end',
    'mend check',
  ],
);

const withoutDefault = drawSop(
  {
    start: 'startEvent',
    check: 'userTask',
    gate: 'exclusiveGateway',
    a: 'userTask',
    b: 'userTask',
    end: 'endEvent',
  },
  [
    'start check',
    'check gate',
    'gate a = outcome = "a"',
    'gate b = permit.handledBy = "b"',
    'a end',
    'b end',
  ],
);

const perActivity = drawSop(
  {
    start: 'startEvent',
    first: 'userTask',
    second: 'userTask',
    gate: 'exclusiveGateway',
    yes: 'userTask',
    no: 'userTask',
    end: 'endEvent',
  },
  [
    'start first',
    'first second',
    'second gate',
    'gate yes = outcomes.first = "good" and outcome = "late"',
    'gate no default',
    'yes end',
    'no end',
  ],
);

export const choices: readonly EngineExpectation[] = [
  {
    name: 'an exclusive gateway takes the exit whose condition holds',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(decision));
      await played.complete('check', 'accept');
      same(played.open, ['print'], 'open');
    },
  },
  {
    name: 'an exclusive gateway takes the default where no condition holds',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(decision));
      await played.complete('check', 'return');
      same(played.open, ['mend'], 'open');
    },
  },
  {
    name: 'a loop leads back as often as decided, and each visit has its own key',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(decision));
      const keys = new Set<string>();
      for (let round = 0; round < 5; round++) {
        keys.add(played.taskOf('check'));
        await played.complete('check', 'return');
        await played.complete('mend');
      }
      same(keys.size, 5, 'keys');
      await played.complete('check', 'accept');
      await played.complete('print');
      same(played.end, 'completed', 'end');
    },
  },
  {
    name: 'a gateway without a way on fails, naming itself',
    run: async (makeEngine) => {
      const context = { permit: { handledBy: 'c' } };
      const played = await PlayedCase.start(await makeEngine(withoutDefault), context);
      await played.complete('check', 'neither');
      same(played.end, 'failed gate no-path', 'end');
    },
  },
  {
    name: 'conditions see the context that comes with the event',
    run: async (makeEngine) => {
      const context = { permit: { handledBy: 'b' } };
      const played = await PlayedCase.start(await makeEngine(withoutDefault), context);
      await played.complete('check', 'neither');
      same(played.open, ['b'], 'open');
    },
  },
  {
    name: 'of two conditions that hold, the first in the file counts',
    run: async (makeEngine) => {
      const context = { permit: { handledBy: 'b' } };
      const played = await PlayedCase.start(await makeEngine(withoutDefault), context);
      await played.complete('check', 'a');
      same(played.open, ['a'], 'open');
    },
  },
  {
    name: 'an output cannot stand in for the context',
    run: async (makeEngine) => {
      const context = { permit: { handledBy: 'c' } };
      const played = await PlayedCase.start(await makeEngine(withoutDefault), context);
      const task = played.taskOf('check');
      await played.handle({ type: 'complete', task, output: { permit: 'b', outcome: 'x' } });
      same(played.end, 'failed gate no-path', 'end');
    },
  },
  {
    name: 'conditions see the latest outcome and that of each activity',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(perActivity));
      await played.complete('first', 'good');
      await played.complete('second', 'late');
      same(played.open, ['yes'], 'open');
    },
  },
];
