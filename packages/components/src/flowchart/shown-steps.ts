import type { StepHeatMark } from './step-heat.ts';
import type { StepMark } from './step-mark.ts';

/** What is shown at the steps besides what the document says, by the activity's id. */
export interface ShownSteps {
  readonly marks: ReadonlyMap<string, StepMark>;
  readonly heat: ReadonlyMap<string, StepHeatMark>;
  /** The selected activity; empty when none is. */
  readonly selected: string;
}
