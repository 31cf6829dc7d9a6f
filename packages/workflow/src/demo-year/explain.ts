import type { CaseEventBody, DeviationCause, FollowUpAction } from '@alur/model/case/event.js';
import type { Deviation } from '@alur/model/assessment/deviation.js';
import type { Habits } from './habits.ts';
import type { Random } from './seeded-random.ts';

type Weighted<T> = readonly (readonly [item: T, weight: number])[];

const causes: Readonly<Record<Deviation['kind'], Weighted<DeviationCause>>> = {
  input: [
    ['applicant', 5],
    ['earlier-step', 3],
    ['equipment', 1],
  ],
  time: [
    ['workload', 5],
    ['absence', 2],
    ['system-failure', 2],
    ['earlier-step', 1],
    ['negligence', 1],
  ],
  output: [
    ['system-failure', 4],
    ['negligence', 2],
    ['equipment', 1],
    ['workload', 1],
  ],
};

const actions: Readonly<Partial<Record<DeviationCause, Weighted<FollowUpAction>>>> = {
  applicant: [
    ['completed-late', 4],
    ['coordination', 1],
  ],
  workload: [
    ['reassignment', 3],
    ['guidance', 2],
    ['completed-late', 2],
  ],
  absence: [['reassignment', 1]],
  'system-failure': [
    ['repair', 3],
    ['coordination', 1],
  ],
  equipment: [['repair', 1]],
  'earlier-step': [['coordination', 1]],
  negligence: [
    ['guidance', 3],
    ['sanction', 1],
  ],
  'norm-unsuitable': [['sop-revision', 1]],
};

/** What a performer writes into the register about a deviation. */
export function explain(
  { id, kind, activity, answers }: Deviation,
  at: number,
  habits: Habits,
  random: Random,
): CaseEventBody {
  const { role } = answers;
  const away = habits.leaves.some(
    (leave) => leave.role === role && at >= leave.from && at < leave.to,
  );
  const code =
    kind === 'time' && activity === habits.wrongNorm && random.chance(0.6)
      ? 'norm-unsuitable'
      : kind === 'time' && away
        ? 'absence'
        : random.weighted(causes[kind]);
  const action = random.weighted<FollowUpAction>(actions[code] ?? [['none', 1]]);
  const done = action !== 'sop-revision' && random.chance(0.72);
  return {
    type: 'deviation.explained',
    data: { deviation: id, cause: { code }, followUp: { action, done } },
  };
}
