import type { Activity, Outcome, Sop } from '@alur/model/sop/sop.js';
import { outcomeOf } from '@alur/workflow/edit/outcomes.js';
import type { TablePlan } from '@alur/workflow/layout/table/plan.js';

/** A way on from a step as its form shows it. */
export interface Way {
  /** The arrow that carries it, where there is one already. */
  readonly flow?: string | undefined;
  /** "Ya"; empty of the one way on from a plain step. */
  readonly label: string;
  /** The id of an activity; undefined for the end of the SOP. */
  readonly target?: string | undefined;
  /** What the performer chooses for it, where that is known. */
  readonly outcome?: Outcome | undefined;
}

/** The ways on from a step, as the table draws them: of a decision its answers. */
export function waysOf(sop: Sop, plan: TablePlan, activity: Activity): readonly Way[] {
  const rows = new Set(sop.activities.map(({ id }) => id));
  return plan.arrows
    .filter(({ source }) => source === activity.id)
    .map(({ label, target, flows: [first] }) => {
      const flow = sop.flows.find(({ id }) => id === first);
      return {
        flow: first,
        label,
        target: rows.has(target) ? target : undefined,
        outcome: flow && outcomeOf(activity, flow),
      };
    });
}
