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

/**
 * Which share of each group's visits was in time; where the SOP states no time at all, which was
 * without a deviation.
 */
export function timeByGroup(
  steps: readonly SummaryStep[],
  grouping: Grouping,
  language: Language,
): ChartCard {
  const { id, title, of, keyOf, nameOf } = grouping;
  const { count, share } = figuresIn(language);
  const names = new Map(steps.map((each) => [keyOf(each), nameOf(each)]));
  const groups = onTime(steps, keyOf);
  const name = ({ key }: GroupSummary) => names.get(key) ?? key;
  const assessed = groups.filter((group) => group.assessed > 0);
  if (assessed.length === 0) return cleanByGroup(groups, name, grouping, language);
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

function cleanByGroup(
  groups: readonly GroupSummary[],
  name: (group: GroupSummary) => string,
  { id, of }: Grouping,
  language: Language,
): ChartCard {
  const { count, share } = figuresIn(language);
  const clean = ({ steps, deviating }: GroupSummary) => (steps - deviating) / steps;
  const worst = groups.toSorted((a, b) => clean(a) - clean(b))[0];
  return {
    id,
    title: words.cleanBy[language](of),
    finding: [
      words.noNorms[language],
      ...(worst && worst.deviating > 0
        ? [words.lowest[language](name(worst), share(clean(worst)))]
        : []),
    ].join(' '),
    spec: worst && {
      ...{ kind: 'bars', lying: true, unit: 'share', labels: groups.map(name) },
      series: [
        { name: words.clean[language], tone: 'good', values: groups.map(clean) },
        {
          name: words.deviating[language],
          tone: 'bad',
          values: groups.map((group) => 1 - clean(group)),
        },
      ],
    },
    table: {
      head: [of, ...[words.visits, words.deviating, words.clean].map((each) => each[language])],
      rows: groups.map((group) => [
        ...[name(group), count(group.steps), count(group.deviating), share(clean(group))],
      ]),
    },
  };
}
