import type { SummaryStep } from '@alur/model/assessment/summary/select-steps.js';
import { waiting } from '@alur/model/assessment/summary/waiting.js';
import type { Language } from '@alur/model/text.js';
import type { ChartCard } from '../chart-spec.ts';
import { figuresIn } from '../figures.ts';
import { chartMessages as words } from '../messages.ts';
import { stepLabel } from './step-label.ts';

const day = 86_400_000;

/** Days on the clock, not working days: that is how long somebody out there waits. */
const ages = [
  { below: day, words: words.upToDay, tone: 'first' },
  { below: 3 * day, words: words.upToThree, tone: 'soon' },
  { below: 7 * day, words: words.upToWeek, tone: 'second' },
  { below: Infinity, words: words.longer, tone: 'third' },
] as const;

/** Where cases are now, and for how long. @param now - epoch milliseconds */
export function waitingCard(
  steps: readonly SummaryStep[],
  now: number,
  language: Language,
): ChartCard {
  const { count, age } = figuresIn(language);
  const open = steps.filter(({ step }) => step.state === 'running' && step.startedAt !== undefined);
  const names = new Map(open.map(({ step }) => [step.activity, stepLabel(step)]));
  const rows = waiting(steps, now);
  const inAge = (activity: string, index: number): number => {
    const [from, to] = [ages[index - 1]?.below ?? 0, ages[index]?.below ?? Infinity];
    return open.filter(({ step }) => {
      const waited = now - (step.startedAt ?? now);
      return step.activity === activity && waited >= from && waited < to;
    }).length;
  };
  const nameOf = (activity: string) => names.get(activity) ?? activity;
  const [most] = rows;
  return {
    id: 'waiting',
    title: words.waiting[language],
    finding: most
      ? words.waitMost[language](nameOf(most.activity), count(most.open), age(most.oldestAge))
      : words.nothingWaits[language],
    spec: most && {
      ...{ kind: 'bars', lying: true, unit: 'count' },
      labels: rows.map(({ activity }) => nameOf(activity)),
      series: ages.map(({ words: name, tone }, index) => ({
        name: name[language],
        tone,
        values: rows.map(({ activity }) => inAge(activity, index)),
      })),
    },
    table: {
      head: [
        ...[words.step, words.open, words.late].map((each) => each[language]),
        ...ages.map(({ words: name }) => name[language]),
        words.oldest[language],
      ],
      rows: rows.map((row) => [
        ...[nameOf(row.activity), count(row.open), count(row.late)],
        ...ages.map((_, index) => count(inAge(row.activity, index))),
        age(row.oldestAge),
      ]),
    },
  };
}
