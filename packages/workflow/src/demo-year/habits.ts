import type { Norms, StepNorm } from '@alur/model/assessment/norms.js';
import type { Random } from './seeded-random.ts';

/** What makes a year worth looking at. */
export interface Habits {
  /** A norm that no real office keeps: half of all visits take longer. */
  readonly wrongNorm: string;
  /** The role that grows quicker from month to month. */
  readonly improving: string;
  /** Weeks in which a role is short of people. */
  readonly leaves: readonly { readonly role: string; readonly from: number; readonly to: number }[];
}

const day = 86_400_000;

/** The longest norm is the wrong one; whoever comes first improves; two roles go on leave. */
export function habitsOf(
  { steps }: Norms,
  { from, to }: { readonly from: number; readonly to: number },
  random: Random,
): Habits {
  const own = [...steps.values()].filter(({ side }) => side === 'agency');
  const longest = own.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  const roles = [...new Set(own.map(({ role }) => role))];
  const begin = from + random.between(0.3, 0.4) * (to - from);
  return {
    wrongNorm: longest && lengthOf(longest) > 0 ? longest.activity.id : '',
    improving: roles[0] ?? '',
    leaves: [
      { role: roles.at(-1) ?? '', from: begin, to: begin + 12 * day },
      { role: roles[1] ?? roles[0] ?? '', from: to - 6 * day, to: to + day },
    ],
  };
}

/** In minutes, roughly: to compare norms with one another. */
function lengthOf({ duration }: StepNorm): number {
  const limit = 'code' in duration ? undefined : duration.limits[0];
  const minutes = { minute: 1, hour: 60, day: 450, week: 2250, month: 9000, year: 108_000 };
  const unit = limit && (minutes as Readonly<Record<string, number>>)[limit.unit];
  return (limit?.max ?? 0) * (unit ?? 0);
}
