/** An applicant has chosen one of their applications. The element shows it by itself. */
export class CaseOpenEvent extends Event {
  static readonly type = 'alur-case-open';

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
