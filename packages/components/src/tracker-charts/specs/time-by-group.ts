import { onTime, type GroupSummary } from '@alur/model/assessment/summary/on-time.js';
import type { SummaryStep } from '@alur/model/assessment/summary/select-steps.js';
import type { Language } from '@alur/model/text.js';
import type { ChartCard, Series } from '../chart-spec.ts';
import { figuresIn } from '../figures.ts';
import { chartMessages as words } from '../messages.ts';

export interface Grouping {
  readonly id: string;
  readonly title: string;
  /** What heads the column of names. */
  readonly of: string;
  readonly keyOf: (step: SummaryStep) => string;
  readonly nameOf: (step: SummaryStep) => string;
}

/** Which share of each group's visits was in time. */
export function timeByGroup(
  steps: readonly SummaryStep[],
  { id, title, of, keyOf, nameOf }: Grouping,
  language: Language,
): ChartCard {
  const { count, share } = figuresIn(language);
  const names = new Map(steps.map((each) => [keyOf(each), nameOf(each)]));
  const groups = onTime(steps, keyOf);
  const name = ({ key }: GroupSummary) => names.get(key) ?? key;
  const assessed = groups.filter((group) => group.assessed > 0);
  const worst = assessed.toSorted((a, b) => (a.share ?? 1) - (b.share ?? 1))[0];
  const part = (value: keyof Pick<GroupSummary, 'inTime' | 'late' | 'tooFast'>) =>
    assessed.map((group) => group[value] / group.assessed);
  const series: readonly Series[] = [
    { name: words.inTime[language], tone: 'good', values: part('inTime') },
    { name: words.late[language], tone: 'bad', values: part('late') },
    { name: words.tooFast[language], tone: 'soon', values: part('tooFast') },
  ];
  return {
    ...{ id, title },
    finding: !worst
      ? words.noNorms[language]
      : worst.inTime === worst.assessed
        ? words.allInTime[language]
        : words.lowest[language](name(worst), share(worst.share)),
    spec: worst && {
      ...{ kind: 'bars', lying: true, unit: 'share', labels: assessed.map(name) },
      series: series.filter(({ values }) => values.some((value) => (value ?? 0) > 0)),
    },
    table: {
      head: [of, words.done, words.inTime, words.late, words.tooFast, words.share].map((each) =>
        typeof each === 'string' ? each : each[language],
      ),
      rows: groups.map((group) => [
        name(group),
        ...[group.assessed, group.inTime, group.late, group.tooFast].map(count),
        share(group.share),
      ]),
    },
  };
}
