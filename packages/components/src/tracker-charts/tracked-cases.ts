import type { TrackedSteps } from '@alur/client/tracking-service.js';
import type { CaseAssessment, StepAssessment } from '@alur/model/assessment/case-assessment.js';
import { sideOf } from '@alur/model/assessment/norms.js';

/** The rows of the tracker as assessments of cases again, as the summaries of the model take them. */
export function trackedCases(tracked: TrackedSteps): readonly CaseAssessment[] {
  const { activities, cases, steps } = tracked;
  const visits = cases.map((): StepAssessment[] => []);
  const workflows = new Map<number, { readonly id: string; readonly sha256: string }>();
  for (const { case: of, activity, time, ...step } of steps) {
    const row = activities[activity];
    if (!row) continue;
    const { number, name, performer, role, norm, workflow } = row;
    const { task, visit, state, startedAt, endedAt, deviations } = step;
    if (!workflows.has(of)) workflows.set(of, workflow);
    visits[of]?.push({
      ...{ activity: row.activity, number, name, task, visit, state, startedAt, endedAt },
      answers: deviations[0]?.answers ?? { side: sideOf(role), performer, role },
      ...{ inputs: [], outputs: [], deviations },
      time: { norm, ...time },
    });
  }
  return cases.map(({ id, registrationNumber, permitType, submittedAt, endedAt }, index) => ({
    case: id,
    submission: {
      at: submittedAt,
      registrationNumber,
      permitType: { id: permitType, revision: 0 },
      workflow: workflows.get(index) ?? { id: '', sha256: '' },
    },
    end: endedAt === undefined ? undefined : { at: endedAt, node: '' },
    steps: visits[index] ?? [],
    ...{ pauses: [], deviations: [], findings: [] },
  }));
}
