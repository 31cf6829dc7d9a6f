import { distributions, type Distribution } from '@alur/model/assessment/summary/distribution.js';
import { byActivity, byRole } from '@alur/model/assessment/summary/on-time.js';
import type { SummaryStep } from '@alur/model/assessment/summary/select-steps.js';
import { trend, type MonthOf } from '@alur/model/assessment/summary/trend.js';
import type { Language } from '@alur/model/text.js';
import type { ChartCard } from './chart-spec.ts';
import { chartMessages as words } from './messages.ts';
import { deviationsByStep } from './specs/deviations-by-step.ts';
import { distributionCard } from './specs/distribution.ts';
import { histogramCard } from './specs/histogram.ts';
import { stepLabel } from './specs/step-label.ts';
import { timeByGroup } from './specs/time-by-group.ts';
import { monthlyCard, trendCard } from './specs/trend.ts';
import { waitingCard } from './specs/waiting.ts';

export interface CardsInput {
  /** Of one procedure. */
  readonly steps: readonly SummaryStep[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly monthOf: MonthOf;
  readonly language: Language;
  /** The step of the histogram; the one with the longest middle where left out. */
  readonly activity?: string | undefined;
}

export interface Cards {
  readonly cards: readonly ChartCard[];
  /** Steps that a histogram can be drawn of. */
  readonly spread: readonly Distribution[];
  readonly activity: string;
}

/** The charts of one procedure, in the order in which a head of agency asks. */
export function chartCards({ steps, now, monthOf, language, activity }: CardsInput): Cards {
  const months = trend(steps, monthOf);
  const spread = distributions(steps).map((each) => {
    const own = steps.find(({ step }) => step.activity === each.activity);
    return own ? { ...each, name: stepLabel(own.step) } : each;
  });
  const worst = spread.toSorted((a, b) => b.quartiles.median - a.quartiles.median)[0];
  const chosen = spread.find((each) => each.activity === activity) ?? worst;
  const groupings = [
    {
      ...{ id: 'by-step', title: words.byStep[language], of: words.step[language] },
      keyOf: byActivity,
      nameOf: ({ step }: SummaryStep) => stepLabel(step),
    },
    {
      ...{ id: 'by-role', title: words.byRole[language], of: words.performer[language] },
      keyOf: byRole,
      nameOf: ({ step }: SummaryStep) => step.answers.performer || step.answers.role,
    },
  ];
  return {
    cards: [
      ...groupings.map((grouping) => timeByGroup(steps, grouping, language)),
      distributionCard(steps, language),
      ...(chosen ? [histogramCard(chosen, language)] : []),
      trendCard(months, language),
      monthlyCard(months, language),
      deviationsByStep(steps, language),
      waitingCard(steps, now, language),
    ],
    spread,
    activity: chosen?.activity ?? '',
  };
}
