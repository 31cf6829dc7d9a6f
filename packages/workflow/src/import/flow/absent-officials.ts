import { absenceWords } from '../words/conditions.ts';
import type { Branches } from './branches-of.ts';
import { labelOf, type Procedure } from './find-target.ts';
import { isDecision, type StepWays, type Target, type Way } from './step-ways.ts';

/**
 * Steps for when an official is away ("Bila Kepala Bidang berhalangan, keputusan diambil oleh …"):
 * they stand in for another step and do not follow on it. Where the steps before are the answers of
 * one decision, the stand-in decides between the same answers; else it takes the place of the step
 * before it.
 */
export function withAbsentOfficials(
  procedure: Procedure,
  plans: readonly StepWays[],
  branches: readonly Branches[],
): readonly StepWays[] {
  const { rows } = procedure;
  let done: readonly StepWays[] = plans;
  for (let at = 2; at < rows.length; at++) {
    const own = branches[at];
    const isAbsence =
      own?.isGuarded === true && absenceWords.test(own.branches[0]?.condition ?? '');
    if (isAbsence) done = withStandIn(procedure, done, branches, at);
  }
  return done;
}

function withStandIn(
  { rows }: Procedure,
  plans: readonly StepWays[],
  branches: readonly Branches[],
  at: number,
): readonly StepWays[] {
  const after: Target = at + 1 < rows.length ? at + 1 : 'end';
  const isAnswer = ({ target }: Way) =>
    typeof target === 'number' && branches[target]?.isGuarded === true;
  const asks = plans.findLastIndex(
    (plan, index) =>
      index < at - 1 &&
      isDecision(plan) &&
      plan.ways.some((way) => way.target === at - 1 && isAnswer(way)),
  );
  const base = asks >= 0 ? asks : at - 2;
  const why = {
    id: `Langkah ${labelOf(rows, at)} berlaku bila pejabatnya berhalangan; disimpulkan menggantikan langkah sebelumnya.`,
    en: `Step ${labelOf(rows, at)} holds when the official is away; taken to stand in for the step before.`,
  };
  const away: Way = { label: 'Berhalangan', target: at, tone: 'neutral', confidence: 0.6, why };
  return plans.map((plan, index): StepWays => {
    if (index === base) {
      const ways = isDecision(plan)
        ? plan.ways
        : plan.ways.map((way) => ({ ...way, label: 'Hadir', confidence: 0.6, why }));
      return {
        ...plan,
        ways: [...ways, away],
        confidence: Math.min(plan.confidence, 0.7),
        why: isDecision(plan) ? plan.why : why,
      };
    }
    if (index === at) {
      const answers = asks >= 0 ? (plans[asks]?.ways.filter(isAnswer) ?? []) : [];
      const [only] = plan.ways;
      return answers.length > 1
        ? {
            ways: answers.map((way) => ({ ...way, confidence: 0.6, why })),
            question: plans[asks]?.question ?? '',
            confidence: 0.6,
            why,
          }
        : { ...plan, ways: only ? [{ ...only, label: '', target: after }] : [] };
    }
    // Nobody but the decision leads to the stand-in.
    return {
      ...plan,
      ways: plan.ways.map((way) => (way.target === at ? { ...way, target: after } : way)),
    };
  });
}
