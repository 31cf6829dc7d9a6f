/** An author has opened an SOP, or gone back to the list. */
export class WorkflowOpenEvent extends Event {
  static readonly type = 'alur-workflow-open';
  /** `denpasar/online-registration.bpmn`; empty for the list. */
  readonly workflow: string;

  constructor(workflow: string) {
    super(WorkflowOpenEvent.type, { bubbles: true, composed: true });
    this.workflow = workflow;
  }
}
