import type { CaseEventBody } from '@alur/model/case/event.js';
import type { Activity } from '@alur/model/sop/sop.js';
import type { OpenedTask } from '../case/case-advance.ts';
import type { Random } from './seeded-random.ts';

/** What an officer says of kelengkapan and output when the work is done. */
export interface RecordedYearParts {
  readonly now: readonly CaseEventBody[];
  /** Outputs that come only after the step has ended. */
  readonly later: readonly CaseEventBody[];
  readonly deviates: boolean;
}

export function recordParts(
  { mutuBaku, work }: Activity,
  { activity, key: task }: OpenedTask,
  outcome: string | undefined,
  random: Random,
): RecordedYearParts {
  const absent = mutuBaku.requiredInputs.length > 0 && random.chance(0.028);
  const which = Math.floor(random.next() * mutuBaku.requiredInputs.length);
  const inputs = mutuBaku.requiredInputs.map((_, input) => ({
    input,
    present: !(absent && input === which),
  }));
  const checked: readonly CaseEventBody[] =
    inputs.length > 0 ? [{ type: 'input.checked', data: { activity, task, inputs } }] : [];
  const tone = work.outcomes.find(({ id }) => id === outcome)?.tone;
  // What the system sends and numbers it records itself; after a no nothing is due.
  const outputs = mutuBaku.outputs.flatMap(({ about }, output) => (about ? [] : [output]));
  if (tone === 'negative' || outputs.length === 0) {
    return { now: checked, later: [], deviates: absent };
  }
  const fate = random.weighted([
    ['there', 96],
    ['late', 2.4],
    ['missing', 1.2],
  ] as const);
  const last = outputs.at(-1);
  const produced = (output: number): CaseEventBody => ({
    type: 'output.produced',
    data: { activity, task, output },
  });
  const there = outputs.filter((output) => fate === 'there' || output !== last).map(produced);
  const later = fate === 'late' && last !== undefined ? [produced(last)] : [];
  const isMissing = fate === 'missing' && there.length > 0;
  return { now: [...checked, ...there], later, deviates: absent || later.length > 0 || isMissing };
}
