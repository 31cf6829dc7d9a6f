import type { StepAssessment } from './case-assessment.ts';
import type { Answers } from './deviation.ts';
import { notAssessable, sideOf, type Norms, type StepNorm } from './norms.ts';
import { stepDeviations } from './step-deviations.ts';
import { stepInputs, stepOutputs } from './step-parts.ts';
import { stepTime, type StepTimeContext } from './step-time.ts';
import type { Issued, Tally, Visit } from './tally.ts';

/** Every visit of a log against its norm. */
export function judgeSteps(
  tally: Readonly<Tally>,
  norms: Norms,
  now: number | undefined,
): readonly StepAssessment[] {
  const { pauses, visits, end } = tally;
  const context = { pauses, caseEnded: end !== undefined, settings: norms.settings, now };
  const numbers = new Map<string, number>();
  const issued = issuedBy(tally);
  return visits.map((visit, index) => {
    const number = (numbers.get(visit.activity) ?? 0) + 1;
    numbers.set(visit.activity, number);
    const norm = norms.steps.get(visit.activity);
    return norm
      ? judge(tally, visit, number, norm, issued.get(index) ?? [], context)
      : unknownStep(visit, number, context);
  });
}

function judge(
  tally: Readonly<Tally>,
  visit: Visit,
  number: number,
  norm: StepNorm,
  issued: readonly Issued[],
  context: StepTimeContext,
): StepAssessment {
  const { side, performer, role, activity } = norm;
  const answers: Answers = { side, performer, role: role || visit.role, account: visit.account };
  const inputs = stepInputs(visit, norm, context.settings);
  const outputs = stepOutputs(visit, norm, context.settings, issued);
  const time = stepTime(visit, norm, context);
  const judged = { case: tally.case, visit, number, answers, inputs, time, outputs };
  return {
    ...factsOf(visit, number, context),
    number: activity.number,
    name: activity.name,
    answers,
    inputs,
    time,
    outputs,
    deviations: stepDeviations(judged, norm, tally.explanations),
  };
}

/** An activity that the SOP does not have: what happened is shown, and held against nothing. */
function unknownStep(visit: Visit, number: number, context: StepTimeContext): StepAssessment {
  const { activity, role, account } = visit;
  return {
    ...factsOf(visit, number, context),
    number: '',
    name: activity,
    answers: { side: sideOf(role), performer: '', role, account },
    inputs: [],
    time: {
      norm: '',
      verdict: 'not-assessable',
      reason: notAssessable('no-such-activity', activity),
      counts: 'working',
    },
    outputs: [],
    deviations: [],
  };
}

function factsOf(visit: Visit, number: number, { caseEnded }: StepTimeContext) {
  const { activity, task, startedAt, endedAt, outcome, cancelled } = visit;
  const open = caseEnded ? 'unfinished' : 'running';
  const ended = endedAt === undefined ? open : 'done';
  const state: StepAssessment['state'] = cancelled ? 'cancelled' : ended;
  return { activity, task, visit: number, state, startedAt, endedAt, outcome };
}

/**
 * By the place of a visit: letters and mails from it on and before the next visit of the same
 * activity. One and the same letter may count for two activities; their outputs tell them apart.
 */
function issuedBy({ issued, visits }: Readonly<Tally>): ReadonlyMap<number, readonly Issued[]> {
  const byVisit = new Map<number, readonly Issued[]>();
  if (issued.length === 0) return byVisit;
  const next = new Map<string, number>();
  for (let index = visits.length - 1; index >= 0; index--) {
    const { activity, sequence } = visits[index] as Visit;
    const until = next.get(activity) ?? Infinity;
    next.set(activity, sequence);
    const own = issued.filter((each) => each.sequence > sequence && each.sequence < until);
    byVisit.set(index, own);
  }
  return byVisit;
}
