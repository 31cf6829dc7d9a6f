/** The applicant has gone to another stage of the wizard. */
export class StageChangeEvent extends Event {
  static readonly type = 'alur-stage-change';

  /** `choose`, the id of a data stage, `documents`, `statements` or `proof`. */
  readonly stage: string;
  /** As the SOP numbers it: I, II, III … */
  readonly numeral: string;

  constructor(stage: string, numeral: string) {
    super(StageChangeEvent.type, { bubbles: true, composed: true });
    this.stage = stage;
    this.numeral = numeral;
  }
}

declare global {
  interface HTMLElementEventMap {
    'alur-stage-change': StageChangeEvent;
  }
}
