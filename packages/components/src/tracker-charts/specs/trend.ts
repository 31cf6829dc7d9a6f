import { deviationKinds } from '@alur/model/assessment/deviation.js';
import type { GroupSummary } from '@alur/model/assessment/summary/on-time.js';
import { kindWords } from '@alur/model/assessment/words.js';
import { say, type Language } from '@alur/model/text.js';
import type { ChartCard, Series } from '../chart-spec.ts';
import { figuresIn } from '../figures.ts';
import { chartMessages as words } from '../messages.ts';
import { kindTones } from './deviations-by-step.ts';

/** How the shares in time and without a deviation moved from month to month. */
export function trendCard(months: readonly GroupSummary[], language: Language): ChartCard {
  const { share, month, count } = figuresIn(language);
  const clean = ({ steps, deviating }: GroupSummary) =>
    steps === 0 ? undefined : 1 - deviating / steps;
  const hasTimes = months.some(({ assessed }) => assessed > 0);
  const shown = hasTimes ? ({ share: value }: GroupSummary) => value : clean;
  const known = months.map(shown).filter((value) => value !== undefined);
  const [first = 0, last = 0] = [known[0], known.at(-1)];
  const series: readonly Series[] = [
    { name: words.inTime[language], tone: 'first', values: months.map((each) => each.share) },
    { name: words.clean[language], tone: 'second', values: months.map(clean) },
  ];
  return {
    id: 'trend',
    title: words.trend[language],
    finding:
      known.length < 2
        ? words.oneMonth[language]
        : words[last >= first ? 'better' : 'worse'][language](share(first), share(last)),
    spec:
      known.length < 2
        ? undefined
        : {
            ...{ kind: 'lines', unit: 'share', labels: months.map(({ key }) => month(key)) },
            series: series.filter(({ values }) => values.some((value) => value !== undefined)),
          },
    table: {
      head: [words.month, words.done, words.inTime, words.clean].map((each) => each[language]),
      rows: months.map((each) => [
        ...[month(each.key), count(each.steps), share(each.share), share(clean(each))],
      ]),
    },
  };
}

/** How many deviations of each kind the steps had that ended in a month. */
export function monthlyCard(months: readonly GroupSummary[], language: Language): ChartCard {
  const { month, count } = figuresIn(language);
  const all = ({ deviations: { input, time, output } }: GroupSummary) => input + time + output;
  const most = months.toSorted((a, b) => all(b) - all(a))[0];
  const hasAny = most !== undefined && all(most) > 0;
  return {
    id: 'monthly',
    title: words.monthly[language],
    finding: hasAny
      ? words.mostDeviations[language](month(most.key), count(all(most)))
      : words.noDeviation[language],
    spec: hasAny
      ? {
          ...{ kind: 'bars', lying: false, unit: 'count' },
          labels: months.map(({ key }) => month(key)),
          series: deviationKinds.map((kind) => ({
            name: say(kindWords[kind], language),
            tone: kindTones[kind],
            values: months.map(({ deviations }) => deviations[kind]),
          })),
        }
      : undefined,
    table: {
      head: [
        words.month[language],
        ...deviationKinds.map((kind) => say(kindWords[kind], language)),
      ],
      rows: months.map(({ key, deviations }) => [
        month(key),
        ...deviationKinds.map((kind) => count(deviations[kind])),
      ]),
    },
  };
}
