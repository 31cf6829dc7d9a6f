import { deviationId, type Answers, type Deviation, type DeviationDetail } from './deviation.ts';
import type { StepNorm } from './norms.ts';
import type { StepInput, StepOutput } from './step-parts.ts';
import type { StepTime } from './step-time.ts';
import type { Explanation, Visit } from './tally.ts';

/** What of a step is known by now. */
export interface JudgedStep {
  readonly case: string;
  readonly visit: Visit;
  readonly number: number;
  readonly answers: Answers;
  readonly inputs: readonly StepInput[];
  readonly time: StepTime;
  readonly outputs: readonly StepOutput[];
}

/** The deviations of a step: kelengkapan, then waktu, then output. */
export function stepDeviations(
  step: JudgedStep,
  { time }: Pick<StepNorm, 'time'>,
  explanations: readonly Explanation[],
): readonly Deviation[] {
  const details: DeviationDetail[] = [];
  for (const { part, text, state } of step.inputs) {
    if (state === 'absent') details.push({ kind: 'input', part, text });
  }
  const { verdict, deviationSeconds: seconds = 0, counts } = step.time;
  if (verdict === 'late' || verdict === 'too-fast') {
    const direction = verdict === 'late' ? 'over' : 'under';
    const running = step.visit.endedAt === undefined;
    details.push({ kind: 'time', direction, seconds, counts, running });
  }
  for (const { part, text, state, at = 0 } of step.outputs) {
    if (state === 'missing') details.push({ kind: 'output', part, text, direction: 'missing' });
    if (state !== 'late') continue;
    const late = time.secondsBetween('working', step.visit.endedAt ?? at, at);
    const by = late === undefined ? {} : { seconds: late, counts: 'working' as const };
    details.push({ kind: 'output', part, text, direction: 'late', ...by });
  }
  return details.map((detail) => withWords(step, detail, explanations));
}

function withWords(
  step: JudgedStep,
  detail: DeviationDetail,
  explanations: readonly Explanation[],
): Deviation {
  const { visit, number, answers } = step;
  const id = deviationId(visit.task, detail.kind, 'part' in detail ? detail.part : undefined);
  const history = explanations.filter(({ deviation }) => deviation === id);
  return {
    ...detail,
    id,
    case: step.case,
    activity: visit.activity,
    task: visit.task,
    visit: number,
    answers,
    cause: history.findLast(({ cause }) => cause)?.cause,
    followUp: history.findLast(({ followUp }) => followUp)?.followUp,
    history,
  };
}
