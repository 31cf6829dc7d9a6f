import {
  quartilesOf,
  usedShare,
  type Quartiles,
} from '@alur/model/assessment/summary/distribution.js';
import type { SummaryStep } from '@alur/model/assessment/summary/select-steps.js';
import type { Language } from '@alur/model/text.js';
import type { ChartCard } from '../chart-spec.ts';
import { figuresIn } from '../figures.ts';
import { chartMessages as words } from '../messages.ts';
import { stepLabel } from './step-label.ts';

interface Spread {
  readonly name: string;
  readonly norm: string;
  readonly count: number;
  readonly box: Quartiles;
}

/**
 * What the visits of each step took, as shares of the norm; where the SOP states no norm at all, in
 * working minutes, for a norm may be found in those. Whiskers end at the 5th and 95th percentile, so
 * that one forgotten case does not press all boxes flat.
 */
export function distributionCard(steps: readonly SummaryStep[], language: Language): ChartCard {
  const { share, minutes, count } = figuresIn(language);
  const shares = spreads(steps, ({ time }) => usedShare(time));
  const isShare = shares.length > 0;
  const shown = isShare
    ? shares
    : spreads(steps, ({ time }) => time.usedSeconds && time.usedSeconds / 60);
  const say = isShare ? share : minutes;
  const worst = shares.toSorted((a, b) => b.box.median - a.box.median)[0];
  return {
    id: 'distribution',
    title: words[isShare ? 'distribution' : 'distributionPlain'][language],
    finding: !worst
      ? words.findNorm[language]
      : worst.box.median > 1
        ? words.normWrong[language](worst.name, share(worst.box.median))
        : words.normsFit[language],
    spec:
      shown.length > 0
        ? {
            kind: 'boxes',
            unit: isShare ? 'share' : 'minutes',
            labels: shown.map(({ name }) => name),
            boxes: shown.map(({ box }) => box),
            name: isShare ? words.ofNorm[language] : words.range[language],
            norm: isShare ? words.normLine[language] : undefined,
          }
        : undefined,
    table: {
      head: [
        'step',
        'norm',
        'count',
        'tenth',
        'lowerQuarter',
        'median',
        'upperQuarter',
        'ninth',
      ].map((each) => words[each as 'step'][language]),
      rows: shown.map(({ name, norm, count: visits, box }) => [
        ...[name, norm || '—', count(visits)],
        ...[box.min, box.q1, box.median, box.q3, box.max].map(say),
      ]),
    },
  };
}

function spreads(
  steps: readonly SummaryStep[],
  valueOf: (step: SummaryStep['step']) => number | undefined,
): readonly Spread[] {
  const groups = new Map<
    string,
    { readonly step: SummaryStep['step']; readonly values: number[] }
  >();
  for (const { step } of steps) {
    const value = step.state === 'done' ? valueOf(step) : undefined;
    if (value === undefined) continue;
    const group = groups.get(step.activity) ?? { step, values: [] };
    groups.set(step.activity, group);
    group.values.push(value);
  }
  return [...groups.values()].map(({ step, values }) => ({
    ...{ name: stepLabel(step), norm: step.time.norm, count: values.length },
    box: { ...quartilesOf(values), ...ends(values) },
  }));
}

function ends(values: readonly number[]): Pick<Quartiles, 'min' | 'max'> {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { min: at(0.05), max: at(0.95) };
}
