import { quartilesOf } from './distribution.ts';
import type { SummaryStep } from './select-steps.ts';

/** Where cases wait: the steps of one activity that nobody has finished. */
export interface Waiting {
  readonly activity: string;
  readonly name: string;
  readonly role: string;
  readonly open: number;
  readonly late: number;
  readonly soon: number;
  readonly paused: number;
  /** How long they have been open, in milliseconds of the clock. */
  readonly medianAge: number;
  readonly oldestAge: number;
}

/**
 * Most waiting first.
 *
 * @param now - epoch milliseconds
 */
export function waiting(steps: readonly SummaryStep[], now: number): readonly Waiting[] {
  const groups = new Map<string, SummaryStep['step'][]>();
  for (const { step } of steps) {
    if (step.state !== 'running' || step.startedAt === undefined) continue;
    const group = groups.get(step.activity);
    if (group) group.push(step);
    else groups.set(step.activity, [step]);
  }
  const rows = [...groups].map(([activity, open]): Waiting => {
    const ages = open.map(({ startedAt = now }) => Math.max(0, now - startedAt));
    const { median, max } = quartilesOf(ages);
    const count = (verdict: string) => open.filter(({ time }) => time.verdict === verdict).length;
    return {
      activity,
      name: open[0]?.name ?? activity,
      role: open[0]?.answers.role ?? '',
      open: open.length,
      late: count('late'),
      soon: count('soon'),
      paused: count('paused'),
      medianAge: median,
      oldestAge: max,
    };
  });
  return rows.toSorted((a, b) => b.open - a.open || b.oldestAge - a.oldestAge);
}
