import type { StepProgress, StepState } from '@alur/model/case/progress.js';

export type { StepState };

/** How a running case stands at one step. Shown by colour and sign and words together. */
export type StepMark = Pick<StepProgress, 'state' | 'visits'>;

/** One character each, told apart without colour. */
export const stepSigns: Readonly<Record<StepState, string>> = {
  done: '✓',
  current: '●',
  late: '!',
  waiting: '○',
  skipped: '–',
  returned: '↩',
};
