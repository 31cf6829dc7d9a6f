/** The application is registered. */
export class SubmittedEvent extends Event {
  static readonly type = 'alur-submitted';

  /** The id of the case. */
  readonly case: string;
  readonly registrationNumber: string;

  constructor(caseId: string, registrationNumber: string) {
    super(SubmittedEvent.type, { bubbles: true, composed: true });
    this.case = caseId;
    this.registrationNumber = registrationNumber;
  }
}

declare global {
  interface HTMLElementEventMap {
    'alur-submitted': SubmittedEvent;
  }
}
