import { deviationKinds } from '@alur/model/assessment/deviation.js';
import { byActivity, onTime } from '@alur/model/assessment/summary/on-time.js';
import type { SummaryStep } from '@alur/model/assessment/summary/select-steps.js';
import { kindWords } from '@alur/model/assessment/words.js';
import { say, type Language } from '@alur/model/text.js';
import type { ChartCard } from '../chart-spec.ts';
import { figuresIn } from '../figures.ts';
import { chartMessages as words } from '../messages.ts';
import { stepLabel } from './step-label.ts';

export const kindTones = { input: 'first', time: 'second', output: 'third' } as const;

/** How often each step fell short in kelengkapan, waktu and output. */
export function deviationsByStep(steps: readonly SummaryStep[], language: Language): ChartCard {
  const { count } = figuresIn(language);
  const names = new Map(steps.map(({ step }) => [step.activity, stepLabel(step)]));
  const groups = onTime(steps, byActivity).map(({ key, deviations, steps: visits }) => ({
    name: names.get(key) ?? key,
    ...{ deviations, visits },
    all: deviations.input + deviations.time + deviations.output,
  }));
  const most = groups.toSorted((a, b) => b.all - a.all)[0];
  return {
    id: 'kinds',
    title: words.kinds[language],
    finding:
      most && most.all > 0
        ? words.mostDeviations[language](most.name, count(most.all))
        : words.noDeviation[language],
    spec:
      most && most.all > 0
        ? {
            ...{ kind: 'bars', lying: true, unit: 'count' },
            labels: groups.map(({ name }) => name),
            series: deviationKinds.map((kind) => ({
              name: say(kindWords[kind], language),
              tone: kindTones[kind],
              values: groups.map(({ deviations }) => deviations[kind]),
            })),
          }
        : undefined,
    table: {
      head: [
        words.step[language],
        words.visits[language],
        ...deviationKinds.map((kind) => say(kindWords[kind], language)),
      ],
      rows: groups.map(({ name, visits, deviations }) => [
        name,
        count(visits),
        ...deviationKinds.map((kind) => count(deviations[kind])),
      ]),
    },
  };
}
