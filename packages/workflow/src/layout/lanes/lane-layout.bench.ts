import { layoutLanes } from './lane-layout.ts';
import { longSop } from './testing/long-sop.ts';

interface Figure {
  name: string;
  value: number;
  unit: string;
  budget?: number;
  better: 'higher' | 'lower';
}

/** Laying out long SOPs: the median, and the first time, when nothing is compiled yet. */
export async function run(): Promise<Figure[]> {
  const timed = (steps: number) => {
    const sop = longSop(steps);
    const started = performance.now();
    layoutLanes(sop);
    return performance.now() - started;
  };
  const first = timed(100);
  const median = (steps: number, times: number) =>
    Array.from({ length: times }, () => timed(steps)).sort((a, b) => a - b)[times >> 1] ?? 0;
  return Promise.resolve([
    {
      name: 'layout: 100 steps, median',
      value: median(100, 21),
      unit: 'ms',
      budget: 50,
      better: 'lower',
    },
    { name: 'layout: 100 steps, the first time', value: first, unit: 'ms', better: 'lower' },
    {
      name: 'layout: 1,000 steps',
      value: median(1_000, 5),
      unit: 'ms',
      budget: 1_000,
      better: 'lower',
    },
  ]);
}
