import { drawSop } from './draw-sop.ts';
import { type EngineExpectation, same } from './expectation.ts';
import { PlayedCase } from './played-case.ts';

const forkAndJoin = drawSop(
  {
    start: 'startEvent',
    fork: 'parallelGateway',
    a: 'userTask',
    b: 'manualTask',
    join: 'parallelGateway',
    c: 'userTask',
    end: 'endEvent',
  },
  ['start fork', 'fork a', 'fork b', 'a join', 'b join', 'join c', 'c end'],
);

const twoEnds = drawSop(
  {
    start: 'startEvent',
    fork: 'parallelGateway',
    a: 'userTask',
    b: 'userTask',
    endA: 'endEvent',
    endB: 'endEvent',
  },
  ['start fork', 'fork a', 'fork b', 'a endA', 'b endB'],
);

const inALoop = drawSop(
  {
    start: 'startEvent',
    merge: 'exclusiveGateway',
    fork: 'parallelGateway',
    a: 'userTask',
    b: 'userTask',
    join: 'parallelGateway',
    gate: 'exclusiveGateway',
    end: 'endEvent',
  },
  [
    'start merge',
    'merge fork',
    'fork a',
    'fork b',
    'a join',
    'b join',
    'join gate',
    'gate merge = outcome = "again"',
    'gate end default',
  ],
);

const stuck = drawSop(
  {
    start: 'startEvent',
    gate: 'exclusiveGateway',
    a: 'userTask',
    b: 'userTask',
    join: 'parallelGateway',
    end: 'endEvent',
  },
  ['start gate', 'gate a default', 'gate b = outcome = "b"', 'a join', 'b join', 'join end'],
);

export const parallel: readonly EngineExpectation[] = [
  {
    name: 'a parallel gateway opens all its exits, and a join waits for all its entries',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(forkAndJoin));
      same(played.open, ['a', 'b'], 'after the fork');
      await played.complete('b');
      same(played.open, ['a'], 'one at the join');
      await played.complete('a');
      same(played.open, ['c'], 'after the join');
      await played.complete('c');
      same(played.end, 'completed', 'end');
    },
  },
  {
    name: 'a case goes on after one of its ends while other tokens live',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(twoEnds));
      await played.complete('a');
      same([played.ends, played.end, played.open], [['endA'], '', ['b']], 'after one end');
      await played.complete('b');
      same([played.ends, played.end], [['endA', 'endB'], 'completed'], 'after both');
    },
  },
  {
    name: 'a join in a loop waits anew each time round',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(inALoop));
      for (let round = 0; round < 3; round++) {
        await played.complete('a', 'again');
        same(played.open, ['b'], 'one at the join');
        await played.complete('b');
        same(played.open, ['a', 'b'], 'next round');
      }
      await played.complete('a', 'enough');
      await played.complete('b');
      same(played.end, 'completed', 'end');
    },
  },
  {
    name: 'a join that nothing can complete any more fails instead of hanging',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(stuck));
      await played.complete('a');
      same(played.end, 'failed join stuck', 'end');
    },
  },
];
