import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes, randomSop } from '../testing/differential/random-sop.ts';
import { Random } from '../testing/differential/random.ts';
import { eightSteps } from '../testing/eight-steps.ts';
import { compileNet } from './compile.ts';
import type { EngineStep } from './engine-port.ts';
import type { Net } from './net.ts';
import type { NetState } from './net-state.ts';
import { step } from './step.ts';

function netOf(sop: Parameters<typeof compileNet>[0]): Net {
  const net = compileNet(sop);
  if (!net.ok) throw new Error(JSON.stringify(net.problems));
  return net.value;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

/** Plays by chance with each state frozen, and gives every step. */
function play(net: Net, random: Random): EngineStep[] {
  const steps = [step(net, undefined, { type: 'start' }, {})];
  while (steps.length < 40) {
    const { state } = deepFreeze(steps.at(-1) as EngineStep);
    const tasks = (state as NetState).items.filter(({ as }) => as === 'task');
    if (tasks.length === 0) break;
    const outcome = random.pick(outcomes);
    const event = { type: 'complete', task: random.pick(tasks).key, output: { outcome } } as const;
    steps.push(step(net, state, event, {}));
  }
  return steps;
}

describe('step', () => {
  it('gives the same for the same, and leaves the state it is given alone', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const net = netOf(randomSop(new Random(seed)));
        expect(play(net, new Random(seed))).toEqual(play(net, new Random(seed)));
      }),
      { numRuns: 100 },
    );
  });

  it('never uses a key twice', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const effects = play(netOf(randomSop(new Random(seed))), new Random(seed)).flatMap(
          (each) => each.effects,
        );
        const keys = effects.flatMap((effect) =>
          effect.type === 'task-opened'
            ? effect.task
            : effect.type === 'timer-set'
              ? effect.timer
              : [],
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the state of an SOP of eight steps under 1 KB', () => {
    const net = netOf(eightSteps());
    let { state } = step(net, undefined, { type: 'start' }, {});
    for (let visited = 0; visited < 8; visited++) {
      expect(JSON.stringify(state).length).toBeLessThan(1_000);
      const [task] = (state as NetState).items;
      if (!task) break;
      const output = { outcome: 'accept' };
      state = step(net, state, { type: 'complete', task: task.key, output }, {}).state;
    }
    expect(state).toMatchObject({ status: 'completed' });
  });

  it.each([
    ['a long text', { outcome: 'x'.repeat(500) }],
    ['a number that is none', { amount: Number.NaN }],
    ['a name of every object', { constructor: 'x' }],
    ['too many values', Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`v${i}`, i]))],
  ] as const)('does not take %s as an output', (_name, output) => {
    const net = netOf(eightSteps());
    const { state } = step(net, undefined, { type: 'start' }, {});
    const [task] = (state as NetState).items;
    const event = { type: 'complete', task: task?.key ?? '', output } as const;
    expect(() => step(net, state, event, {})).toThrow(TypeError);
  });
});
