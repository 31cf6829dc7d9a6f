import { byActivity, onTime } from './on-time.ts';
import type { SummaryStep } from './select-steps.ts';

/** What an activity's box in the flowchart shows of many cases. */
export interface StepHeat {
  readonly visits: number;
  readonly open: number;
  readonly deviating: number;
  /** Share of visits that deviated, 0 to 1: the heat. */
  readonly heat: number;
}

/** By the id of the activity. Activities that no case came to are not there. */
export function heat(steps: readonly SummaryStep[]): ReadonlyMap<string, StepHeat> {
  const open = new Map<string, number>();
  for (const { step } of steps) {
    if (step.state !== 'running') continue;
    open.set(step.activity, (open.get(step.activity) ?? 0) + 1);
  }
  return new Map(
    onTime(steps, byActivity).map(({ key, steps: visits, deviating }) => [
      key,
      { visits, open: open.get(key) ?? 0, deviating, heat: deviating / visits },
    ]),
  );
}
