import type { StepNorm } from '@alur/model/assessment/norms.js';
import type { WorkKind } from '@alur/model/sop/sop.js';
import type { Habits } from './habits.ts';
import type { Random } from './seeded-random.ts';
import type { YearDay } from './year-days.ts';

/** What work takes where the SOP states no time, in minutes. */
const usualMinutes: Partial<Record<WorkKind, number>> = { checklist: 55, letter: 18, form: 40 };

export interface Moment {
  readonly at: number;
  readonly day: YearDay | undefined;
  /** How much of the year is over, 0 to 1. */
  readonly share: number;
}

/** Working seconds that a visit takes, waiting included: mostly less than its norm. */
export function stepSeconds(
  norm: StepNorm,
  { at, day, share }: Moment,
  habits: Habits,
  random: Random,
): number {
  const { activity, role, side } = norm;
  const usual = (usualMinutes[activity.work.kind] ?? 22) * 60;
  const start = allowedSeconds(norm, at);
  const length = start ?? usual;
  if (side === 'applicant') return Math.round(random.logNormal(length * 0.5, 0.5));
  const isAway = habits.leaves.some(
    (leave) => leave.role === role && at >= leave.from && at < leave.to,
  );
  const factors = [
    habits.wrongNorm === activity.id ? 1.12 : 0.6,
    habits.improving === role ? 1.5 - 0.75 * share : 1,
    day?.isMonday ? 1.18 : 1,
    day?.isRush ? 1.3 : 1,
    isAway ? 2.2 : 1,
    // What lies on the desk of who is away, and what nobody thought of any more.
    isAway && random.chance(0.3) ? random.between(20, 80) : 1,
    random.chance(0.006) ? random.between(10, 60) : 1,
  ];
  const median = factors.reduce((product, factor) => product * factor, length);
  return Math.max(30, Math.round(random.logNormal(median, 0.36)));
}

/** What the norm comes to from this start; undefined where the SOP states none. */
export function allowedSeconds({ duration, time }: StepNorm, at: number): number | undefined {
  const limit = 'code' in duration ? undefined : duration.limits[0];
  const due = limit && time.due(at, limit, []);
  if (due?.at === undefined) return undefined;
  return time.secondsBetween(due.counts, at, due.at);
}
