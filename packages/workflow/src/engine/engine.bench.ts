import { eightSteps } from '../testing/eight-steps.ts';
import { compileNet } from './compile.ts';
import type { EngineState } from './engine-port.ts';
import type { NetState } from './net-state.ts';
import { step } from './step.ts';

interface Figure {
  name: string;
  value: number;
  unit: string;
  budget?: number;
  better: 'higher' | 'lower';
}

const context = { permit: { id: 'x', handledBy: 'back-office-a', category: 'y' }, answers: {} };

/** The engine on an SOP of eight steps: steps a second, and how large its state gets. */
export async function run(): Promise<Figure[]> {
  const net = compileNet(eightSteps());
  if (!net.ok) throw new Error('The sample does not compile');
  let largest = 0;
  const playCase = (measure: boolean): number => {
    let { state }: { state: EngineState } = step(net.value, undefined, { type: 'start' }, context);
    for (let steps = 1; ; steps++) {
      if (measure) largest = Math.max(largest, JSON.stringify(state).length);
      const task = (state as NetState).items.find(({ as }) => as === 'task');
      if (!task) return steps;
      const event = { type: 'complete', task: task.key, output: { outcome: 'accept' } } as const;
      state = step(net.value, state, event, context).state;
    }
  };
  playCase(true);
  for (let warm = 0; warm < 2_000; warm++) playCase(false);
  const rates: number[] = [];
  for (let round = 0; round < 5; round++) {
    let steps = 0;
    const started = performance.now();
    while (performance.now() - started < 300) steps += playCase(false);
    rates.push((steps / (performance.now() - started)) * 1_000);
  }
  const median = rates.toSorted((a, b) => a - b)[2] ?? 0;
  return Promise.resolve([
    {
      name: 'engine: steps a second',
      value: Math.round(median),
      unit: '1/s',
      budget: 100_000,
      better: 'higher',
    },
    {
      name: 'engine: state of an SOP of 8 steps, largest',
      value: largest,
      unit: 'bytes',
      budget: 1_000,
      better: 'lower',
    },
  ]);
}
