import type { CaseAssessment, StepAssessment } from '../case-assessment.ts';
import type { DeviationKind } from '../deviation.ts';

/** A step with the case that it belongs to: what every summary counts. */
export interface SummaryStep {
  readonly of: CaseAssessment;
  readonly step: StepAssessment;
}

/** What is left out of a summary. A list that is empty or not there leaves out nothing. */
export interface AssessmentFilter {
  /** Ids of permit types. */
  readonly permitTypes?: readonly string[] | undefined;
  /** Roles of performers. */
  readonly roles?: readonly string[] | undefined;
  /** Ids of activities. */
  readonly activities?: readonly string[] | undefined;
  /** Only steps that deviated in one of these. */
  readonly kinds?: readonly DeviationKind[] | undefined;
  /** Only steps that began in this time: epoch milliseconds, `to` not included. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export function selectSteps(
  cases: readonly CaseAssessment[],
  filter: AssessmentFilter = {},
): readonly SummaryStep[] {
  const { from = -Infinity, to = Infinity } = filter;
  const [permitTypes, roles, activities, kinds] = [
    ...[filter.permitTypes, filter.roles, filter.activities].map(setOf),
    setOf(filter.kinds),
  ];
  const steps: SummaryStep[] = [];
  for (const of of cases) {
    if (permitTypes && !permitTypes.has(of.submission?.permitType.id ?? '')) continue;
    for (const step of of.steps) {
      const at = step.startedAt ?? step.endedAt ?? -Infinity;
      if (at < from || at >= to) continue;
      if (roles && !roles.has(step.answers.role)) continue;
      if (activities && !activities.has(step.activity)) continue;
      if (kinds && !step.deviations.some(({ kind }) => kinds.has(kind))) continue;
      steps.push({ of, step });
    }
  }
  return steps;
}

const setOf = (values: readonly string[] | undefined): ReadonlySet<string> | undefined =>
  values && values.length > 0 ? new Set(values) : undefined;
