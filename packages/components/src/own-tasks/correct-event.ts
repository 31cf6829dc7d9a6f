/**
 * An applicant wants to put right an application that came back: there is a draft for it now. The
 * page leads to its `<alur-registration-wizard>`, with the draft's id as its `draft`.
 */
export class CorrectEvent extends Event {
  static readonly type = 'alur-correct';

  readonly draft: string;
  readonly case: string;

  constructor(draft: string, caseId: string) {
    super(CorrectEvent.type, { bubbles: true, composed: true });
    this.draft = draft;
    this.case = caseId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'alur-correct': CorrectEvent;
  }
}
