import type { StepAssessment } from '@alur/model/assessment/case-assessment.js';
import type { Activity, Sop } from '@alur/model/sop/sop.js';

/** A step of the SOP with what the case did there: nothing yet, once, or several times. */
export interface ListedStep {
  readonly activity: string;
  readonly number: string;
  readonly name: string;
  readonly performer: string;
  readonly role: string;
  /** What the SOP asks for; undefined where the SOP is not at hand, or has no such step. */
  readonly norm: Activity['mutuBaku'] | undefined;
  readonly visits: readonly StepAssessment[];
}

/** The steps in the order of the SOP; after them what the log names and the SOP does not. */
export function stepList(
  steps: readonly StepAssessment[],
  sop: Sop | undefined,
): readonly ListedStep[] {
  const visits = new Map<string, StepAssessment[]>();
  for (const step of steps) {
    visits.set(step.activity, [...(visits.get(step.activity) ?? []), step]);
  }
  const performers = new Map(sop?.performers.map((each) => [each.id, each]));
  const listed = (sop?.activities ?? []).map((activity): ListedStep => {
    const { id, number, name, mutuBaku } = activity;
    const performer = performers.get(activity.performer ?? '');
    return {
      ...{ activity: id, number, name, norm: mutuBaku },
      performer: performer?.name ?? '',
      role: performer?.role ?? '',
      visits: visits.get(id) ?? [],
    };
  });
  const known = new Set(listed.map(({ activity }) => activity));
  const beside = [...visits].flatMap(([activity, own]): ListedStep[] => {
    const [first] = own;
    if (known.has(activity) || !first) return [];
    const { number, name, answers } = first;
    const { performer, role } = answers;
    return [{ activity, number, name, performer, role, norm: undefined, visits: own }];
  });
  return [...listed, ...beside];
}
