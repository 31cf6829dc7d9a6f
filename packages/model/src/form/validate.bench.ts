import { largePermit } from '../testing/large-permit.ts';
import { validateStage } from './validate.ts';

/** What a key press costs on a form of 500 fields: the whole stage is validated on each. */
export function run(): readonly object[] {
  const { permitType, answers } = largePermit(500);
  const [stage] = permitType.stages;
  if (!stage) throw new Error('The large permit has no stage.');
  const times: number[] = [];
  for (let round = 0; round < 300; round++) {
    const started = performance.now();
    validateStage(stage, answers);
    times.push(performance.now() - started);
  }
  const sorted = times.slice(20).sort((a, b) => a - b);
  return [
    {
      name: 'model: validate a stage of 500 fields, 95th percentile',
      value: sorted[Math.floor(sorted.length * 0.95)],
      unit: 'ms',
      budget: 5,
      better: 'lower',
    },
    { name: 'model: the first validation of it', value: times[0], unit: 'ms', better: 'lower' },
  ];
}
