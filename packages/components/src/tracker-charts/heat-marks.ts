import { heat } from '@alur/model/assessment/summary/heat.js';
import type { SummaryStep } from '@alur/model/assessment/summary/select-steps.js';
import type { Language } from '@alur/model/text.js';
import type { HeatLevel, StepHeatMark } from '../flowchart/step-heat.ts';
import { figuresIn } from './figures.ts';
import { chartMessages as words } from './messages.ts';

/** From which share of deviating visits on a step is so hot. */
const from: readonly (readonly [share: number, level: HeatLevel])[] = [
  [0.4, 4],
  [0.2, 3],
  [0.08, 2],
  [0.001, 1],
];

/** The steps of the flowchart in their heat, by the activity's id. */
export function heatMarks(
  steps: readonly SummaryStep[],
  language: Language,
): ReadonlyMap<string, StepHeatMark> {
  const { count, share } = figuresIn(language);
  return new Map(
    [...heat(steps)].map(([activity, { heat: part, visits }]) => [
      activity,
      {
        level: from.find(([least]) => part >= least)?.[1] ?? 0,
        words: words.heatOf[language](share(part), count(visits)),
      },
    ]),
  );
}
