import type { DeviationKind } from '../deviation.ts';
import type { SummaryStep } from './select-steps.ts';

/** How well a group of steps kept its time, and how else it deviated. */
export interface GroupSummary {
  readonly key: string;
  readonly steps: number;
  /** Finished steps whose time could be held against a norm. */
  readonly assessed: number;
  readonly inTime: number;
  readonly late: number;
  readonly tooFast: number;
  /** Of those that could be assessed, 0 to 1; undefined where there is none. */
  readonly share: number | undefined;
  readonly deviations: Readonly<Record<DeviationKind, number>>;
  /** Steps with a deviation of any kind. */
  readonly deviating: number;
}

export const byActivity = ({ step }: SummaryStep): string => step.activity;
export const byRole = ({ step }: SummaryStep): string => step.answers.role;
/** By the person who did it; what nobody is known for under ''. */
export const byAccount = ({ step }: SummaryStep): string => step.answers.account ?? '';
export const byPermitType = ({ of }: SummaryStep): string => of.submission?.permitType.id ?? '';

/** Groups in the order in which they first appear. */
export function onTime(
  steps: readonly SummaryStep[],
  keyOf: (step: SummaryStep) => string,
): readonly GroupSummary[] {
  const groups = new Map<string, Count>();
  for (const each of steps) {
    const key = keyOf(each);
    const count = groups.get(key) ?? emptyCount();
    groups.set(key, count);
    add(count, each);
  }
  return [...groups].map(([key, count]) => ({
    key,
    ...count,
    share: count.assessed === 0 ? undefined : count.inTime / count.assessed,
  }));
}

interface Count {
  steps: number;
  assessed: number;
  inTime: number;
  late: number;
  tooFast: number;
  deviating: number;
  readonly deviations: Record<DeviationKind, number>;
}

const emptyCount = (): Count => ({
  ...{ steps: 0, assessed: 0, inTime: 0, late: 0, tooFast: 0, deviating: 0 },
  deviations: { input: 0, time: 0, output: 0 },
});

function add(count: Count, { step }: SummaryStep): void {
  const { time, deviations, state } = step;
  count.steps++;
  if (deviations.length > 0) count.deviating++;
  for (const { kind } of deviations) count.deviations[kind]++;
  if (state === 'running' || time.verdict === 'not-assessable') return;
  count.assessed++;
  if (time.verdict === 'in-time') count.inTime++;
  if (time.verdict === 'late') count.late++;
  if (time.verdict === 'too-fast') count.tooFast++;
}
