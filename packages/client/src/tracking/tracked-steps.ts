import type { CaseAssessment, StepAssessment } from '@alur/model/assessment/case-assessment.js';
import type { Norms } from '@alur/model/assessment/norms.js';
import type {
  TrackedActivity,
  TrackedCase,
  TrackedStep,
  TrackedSteps,
  TrackingPeriod,
} from '../tracking-service.ts';

export interface AssessedCase {
  readonly norms: Norms;
  readonly assessment: CaseAssessment;
}

export interface StepsWanted {
  readonly period: TrackingPeriod;
  /** Epoch milliseconds: what the assessments' `now` was. */
  readonly now: number;
  /** Whether the viewer may see the steps of a role. */
  readonly sees: (role: string) => boolean;
}

/** Makes the rows of many cases, one case after the other, as they come. */
export class StepRows {
  readonly #wanted: StepsWanted;
  readonly #activities: TrackedActivity[] = [];
  readonly #cases: TrackedCase[] = [];
  readonly #steps: TrackedStep[] = [];
  /** Places of activities, by the hash of the workflow and the id. */
  readonly #places = new Map<string, Map<string, number>>();

  constructor(wanted: StepsWanted) {
    this.#wanted = wanted;
  }

  add({ norms, assessment }: AssessedCase): void {
    const { submission, end } = assessment;
    const steps = submission ? assessment.steps.filter((step) => this.#isWanted(step)) : [];
    if (!submission || steps.length === 0) return;
    const place = this.#cases.length;
    this.#cases.push({
      id: assessment.case,
      registrationNumber: submission.registrationNumber,
      permitType: submission.permitType.id,
      submittedAt: submission.at,
      ...(end && { endedAt: end.at }),
    });
    for (const step of steps) {
      this.#steps.push(rowOf(step, place, this.#activity(step, norms, submission.workflow)));
    }
  }

  result(): TrackedSteps {
    return {
      assessedAt: this.#wanted.now,
      activities: this.#activities,
      cases: this.#cases,
      steps: this.#steps,
    };
  }

  #isWanted({ startedAt, endedAt, answers }: StepAssessment): boolean {
    const { period, now, sees } = this.#wanted;
    const from = startedAt ?? endedAt;
    if (from === undefined || from >= period.to) return false;
    return (endedAt ?? Math.max(from, now)) >= period.from && sees(answers.role);
  }

  #activity(
    { activity, number, name, answers, time }: StepAssessment,
    { sop }: Norms,
    workflow: { readonly id: string; readonly sha256: string },
  ): number {
    const places = this.#places.get(workflow.sha256) ?? new Map<string, number>();
    this.#places.set(workflow.sha256, places);
    const known = places.get(activity);
    if (known !== undefined) return known;
    const place = this.#activities.length;
    places.set(activity, place);
    this.#activities.push({
      workflow: { id: workflow.id, sha256: workflow.sha256, title: sop.identity.title },
      ...{ activity, number, name, performer: answers.performer, role: answers.role },
      norm: time.norm,
    });
    return place;
  }
}

function rowOf(step: StepAssessment, caseAt: number, activity: number): TrackedStep {
  const { task, visit, state, startedAt, endedAt, deviations } = step;
  const { verdict, counts, allowedSeconds, usedSeconds, dueAt, deviationSeconds } = step.time;
  return {
    ...{ case: caseAt, activity, task, visit, state },
    ...(startedAt !== undefined && { startedAt }),
    ...(endedAt !== undefined && { endedAt }),
    time: {
      ...{ verdict, counts },
      ...(allowedSeconds !== undefined && { allowedSeconds }),
      ...(usedSeconds !== undefined && { usedSeconds }),
      ...(dueAt !== undefined && { dueAt }),
      ...(deviationSeconds !== undefined && { deviationSeconds }),
    },
    deviations,
  };
}
