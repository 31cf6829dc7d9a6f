import type { Distribution } from '@alur/model/assessment/summary/distribution.js';
import type { Language } from '@alur/model/text.js';
import type { ChartCard } from '../chart-spec.ts';
import { figuresIn } from '../figures.ts';
import { chartMessages as words } from '../messages.ts';

/** How the visits of one step lie around its norm. */
export function histogramCard(
  { bins, name, norm, count: visits }: Distribution,
  language: Language,
): ChartCard {
  const { count, share } = figuresIn(language);
  const within = bins
    .filter(({ to = Infinity }) => to <= 1)
    .reduce((sum, bin) => sum + bin.count, 0);
  const label = ({ from, to }: (typeof bins)[number]): string => {
    const percent = (value: number) => String(Math.round(value * 100));
    return to === undefined
      ? words.andMore[language](`${percent(from)} %`)
      : `${percent(from)}–${percent(to)} %`;
  };
  return {
    id: 'histogram',
    title: words.histogram[language](name),
    finding: words.histogramSays[language](share(visits > 0 ? within / visits : undefined), norm),
    spec: {
      ...{ kind: 'histogram', labels: bins.map(label), counts: bins.map((bin) => bin.count) },
      name: words.count[language],
      normAt: bins.findIndex(({ from }) => from >= 1),
      norm: `${words.normLine[language]} ${norm}`,
    },
    table: {
      head: [words.range[language], words.count[language]],
      rows: bins.filter((bin) => bin.count > 0).map((bin) => [label(bin), count(bin.count)]),
    },
  };
}
