/** How a running case stands at one step. Shown by colour and sign and words together. */
export interface StepMark {
  readonly state: StepState;
  /** How often the step was begun; more than once where it was returned to. */
  readonly visits: number;
}

export type StepState = 'done' | 'current' | 'late' | 'waiting' | 'skipped' | 'returned';

/** One character each, told apart without colour. */
export const stepSigns: Readonly<Record<StepState, string>> = {
  done: '✓',
  current: '●',
  late: '!',
  waiting: '○',
  skipped: '–',
  returned: '↩',
};
