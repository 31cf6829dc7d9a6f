import type { StepMark } from '@alur/components/flowchart/step-mark.js';

/** A play has moved on: where its tokens are, for the editors to mark. */
export class TryOutEvent extends Event {
  static readonly type = 'alur-try-out';
  readonly marks: ReadonlyMap<string, StepMark>;

  constructor(marks: ReadonlyMap<string, StepMark>) {
    super(TryOutEvent.type, { bubbles: true });
    this.marks = marks;
  }
}

declare global {
  interface HTMLElementEventMap {
    'alur-try-out': TryOutEvent;
  }
}
