import type { MultiInstance } from '@alur/model/sop/sop.js';
import { drawSop } from './draw-sop.ts';
import { type EngineExpectation, same } from './expectation.ts';
import { PlayedCase } from './played-case.ts';

const review = (multiInstance: MultiInstance) =>
  drawSop(
    {
      start: 'startEvent',
      review: { type: 'userTask', multiInstance },
      after: 'userTask',
      end: 'endEvent',
    },
    ['start review', 'review after', 'after end'],
  );

const ofSubprocess = (sequential: boolean) =>
  drawSop(
    {
      start: 'startEvent',
      inspection: {
        type: 'subProcess',
        performer: 'officer',
        multiInstance: { sequential, cardinality: '2' },
      },
      inner: { type: 'startEvent', parent: 'inspection' },
      visit: { type: 'userTask', parent: 'inspection' },
      report: { type: 'userTask', parent: 'inspection' },
      innerEnd: { type: 'endEvent', parent: 'inspection' },
      after: 'userTask',
      end: 'endEvent',
    },
    [
      'start inspection',
      'inner visit',
      'visit report',
      'report innerEnd',
      'inspection after',
      'after end',
    ],
  );

export const severalTimes: readonly EngineExpectation[] = [
  {
    name: 'parallel instances open at once, counted from 1, and all must be done',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(
        await makeEngine(review({ sequential: false, cardinality: '3' })),
      );
      same(played.open, ['review', 'review', 'review'], 'open');
      const loops = played.effects.flatMap((each) =>
        each.type === 'task-opened' ? [each.loop] : [],
      );
      same(loops, [1, 2, 3], 'loops');
      await played.complete('review');
      await played.complete('review');
      same(played.open, ['review'], 'one left');
      await played.complete('review');
      same(played.open, ['after'], 'after all');
    },
  },
  {
    name: 'sequential instances open one after the other',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(
        await makeEngine(review({ sequential: true, cardinality: '3' })),
      );
      for (let count = 0; count < 3; count++) {
        same(played.open, ['review'], `instance ${count + 1}`);
        await played.complete('review');
      }
      same(played.open, ['after'], 'after all');
    },
  },
  {
    name: 'how often can be counted in the answers',
    run: async (makeEngine) => {
      const engine = await makeEngine(
        review({ sequential: false, cardinality: '= count(answers.boards)' }),
      );
      const played = await PlayedCase.start(engine, { answers: { boards: [{}, {}] } });
      same(played.open, ['review', 'review'], 'open');
    },
  },
  {
    name: 'no instances at all are passed by',
    run: async (makeEngine) => {
      const engine = await makeEngine(
        review({ sequential: false, cardinality: '= count(answers.boards)' }),
      );
      const played = await PlayedCase.start(engine, { answers: { boards: [] } });
      same(played.open, ['after'], 'open');
    },
  },
  {
    name: 'a number of instances that is no number fails',
    run: async (makeEngine) => {
      const engine = await makeEngine(review({ sequential: false, cardinality: '= answers.many' }));
      const played = await PlayedCase.start(engine, { answers: { many: 'two' } });
      same(played.end, 'failed review bad-cardinality', 'end');
    },
  },
  {
    name: 'the completion condition cancels the parallel instances that are not needed',
    run: async (makeEngine) => {
      const until = '= numberOfCompletedInstances >= 2';
      const played = await PlayedCase.start(
        await makeEngine(review({ sequential: false, cardinality: '3', until })),
      );
      await played.complete('review');
      const effects = await played.complete('review');
      same(effects.filter(({ type }) => type === 'task-cancelled').length, 1, 'cancelled');
      same(played.open, ['after'], 'open');
    },
  },
  {
    name: 'the completion condition sees the outcome of the instance',
    run: async (makeEngine) => {
      const until = '= outcome = "reject"';
      const played = await PlayedCase.start(
        await makeEngine(review({ sequential: true, cardinality: '3', until })),
      );
      await played.complete('review', 'accept');
      await played.complete('review', 'reject');
      same(played.open, ['after'], 'open');
    },
  },
  {
    name: 'a subprocess can be done several times, in parallel',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(ofSubprocess(false)));
      same(played.open, ['visit', 'visit'], 'both');
      await played.complete('visit');
      same(played.open, ['report', 'visit'], 'each on its own way');
      await played.complete('report');
      await played.complete('visit');
      await played.complete('report');
      same(played.open, ['after'], 'after both');
    },
  },
  {
    name: 'a subprocess can be done several times, one after the other',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(ofSubprocess(true)));
      for (const activity of ['visit', 'report', 'visit', 'report']) {
        same(played.open, [activity], 'open');
        await played.complete(activity);
      }
      same(played.open, ['after'], 'after both');
    },
  },
];
