/**
 * An applicant has chosen one of their applications, or gone back to the list. The element shows it
 * by itself; the page may show more of the case elsewhere.
 */
export class CaseOpenEvent extends Event {
  static readonly type = 'alur-case-open';

  /** Empty for the list. */
  readonly case: string;

  constructor(caseId: string) {
    super(CaseOpenEvent.type, { bubbles: true, composed: true });
    this.case = caseId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'alur-case-open': CaseOpenEvent;
  }
}
