import type { EventTrigger } from '@alur/model/sop/sop.js';
import { drawSop } from './draw-sop.ts';
import { type EngineExpectation, same } from './expectation.ts';
import { PlayedCase } from './played-case.ts';

const onEdge = (trigger: EventTrigger, interrupting: boolean) =>
  drawSop(
    {
      start: 'startEvent',
      check: 'userTask',
      edge: { type: 'boundaryEvent', attachedTo: 'check', interrupting, trigger },
      remind: 'userTask',
      end: 'endEvent',
      reminded: 'endEvent',
    },
    ['start check', 'check end', 'edge remind', 'remind reminded'],
  );

const threeDays = { kind: 'timer', timer: 'duration', text: '3 hari kerja' } as const;
const thrice = { kind: 'timer', timer: 'cycle', text: 'R3/PT1H' } as const;
const withdrawn = { kind: 'message', name: 'withdrawn' } as const;

const waits = (trigger: EventTrigger) =>
  drawSop(
    {
      start: 'startEvent',
      wait: { type: 'intermediateCatchEvent', trigger },
      after: 'userTask',
      end: 'endEvent',
    },
    ['start wait', 'wait after', 'after end'],
  );

const sends = drawSop(
  {
    start: 'startEvent',
    tell: { type: 'intermediateThrowEvent', trigger: { kind: 'message', name: 'received' } },
    end: { type: 'endEvent', trigger: { kind: 'message', name: 'done' } },
  },
  ['start tell', 'tell end'],
);

export const edges: readonly EngineExpectation[] = [
  {
    name: 'an interrupting timer cancels its activity and goes its own way',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(onEdge(threeDays, true)));
      await played.fire('edge');
      same(played.open, ['remind'], 'open');
    },
  },
  {
    name: 'a timer is set with its text as written',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(onEdge(threeDays, true)));
      const set = played.effects.find((effect) => effect.type === 'timer-set');
      same(
        set?.type === 'timer-set' && [set.node, set.kind, set.text],
        ['edge', 'duration', '3 hari kerja'],
        'timer',
      );
    },
  },
  {
    name: 'a non-interrupting timer lets its activity go on, and fires once',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(onEdge(threeDays, false)));
      const timer = played.timerOf('edge');
      await played.fire('edge');
      same(played.open, ['check', 'remind'], 'open');
      same(await played.refusal({ type: 'timer', timer }), 'no-such-timer', 'again');
      await played.complete('check');
      await played.complete('remind');
      same(played.end, 'completed', 'end');
    },
  },
  {
    name: 'a timer is cancelled with its activity',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(onEdge(threeDays, true)));
      const timer = played.timerOf('edge');
      const effects = await played.complete('check');
      same(
        effects.some((each) => each.type === 'timer-cancelled' && each.timer === timer),
        true,
        'cancelled',
      );
      same(played.end, 'completed', 'end');
    },
  },
  {
    name: 'a timer that fell due while nobody listened fires on resuming, exactly once',
    run: async (makeEngine) => {
      const sop = onEdge(threeDays, true);
      const played = await PlayedCase.start(await makeEngine(sop));
      // The process that set the timer is gone; another one finds it overdue in its table.
      const timer = played.timerOf('edge');
      same(await played.refusal({ type: 'timer', timer }), '', 'first');
      same(played.open, ['remind'], 'open');
      same(await played.refusal({ type: 'timer', timer }), 'no-such-timer', 'second');
    },
  },
  {
    name: 'a cycle fires as often as it says, each time by a new timer',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(onEdge(thrice, false)));
      const fired = new Set<string>();
      for (let count = 0; count < 3; count++) {
        fired.add(played.timerOf('edge'));
        await played.fire('edge');
      }
      same(fired.size, 3, 'timers');
      same(played.open, ['check', 'remind', 'remind', 'remind'], 'open');
      same(
        await played.refusal({ type: 'timer', timer: played.timerOf('edge') }),
        'no-such-timer',
        'fourth',
      );
    },
  },
  {
    name: 'a cycle that is repeated no time fires once',
    run: async (makeEngine) => {
      const once = { kind: 'timer', timer: 'cycle', text: 'R0/PT1H' } as const;
      const played = await PlayedCase.start(await makeEngine(onEdge(once, false)));
      await played.fire('edge');
      same(
        await played.refusal({ type: 'timer', timer: played.timerOf('edge') }),
        'no-such-timer',
        'second',
      );
    },
  },
  {
    name: 'an interrupting message cancels its activity',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(onEdge(withdrawn, true)));
      await played.handle({ type: 'message', name: 'withdrawn' });
      same(played.open, ['remind'], 'open');
    },
  },
  {
    name: 'a non-interrupting message can come again',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(onEdge(withdrawn, false)));
      await played.handle({ type: 'message', name: 'withdrawn' });
      await played.handle({ type: 'message', name: 'withdrawn' });
      same(played.open, ['check', 'remind', 'remind'], 'open');
    },
  },
  {
    name: 'a message that nothing waits for is refused',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(onEdge(withdrawn, true)));
      same(await played.refusal({ type: 'message', name: 'paid' }), 'no-such-message', 'other');
      await played.complete('check');
    },
  },
  {
    name: 'a catch event waits for its timer',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(waits(threeDays)));
      same(played.open, [], 'waiting');
      await played.fire('wait');
      same(played.open, ['after'], 'open');
    },
  },
  {
    name: 'a catch event waits for its message and says so',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(waits(withdrawn)));
      same(
        played.effects.at(-1),
        { type: 'message-awaited', name: 'withdrawn', node: 'wait' },
        'awaited',
      );
      await played.handle({ type: 'message', name: 'withdrawn' });
      same(played.open, ['after'], 'open');
    },
  },
  {
    name: 'messages are sent by throw and end events',
    run: async (makeEngine) => {
      const played = await PlayedCase.start(await makeEngine(sends));
      const sent = played.effects.flatMap((each) =>
        each.type === 'message-sent' ? [each.name] : [],
      );
      same([sent, played.end], [['received', 'done'], 'completed'], 'sent');
    },
  },
];
