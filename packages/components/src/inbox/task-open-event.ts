/** An officer has chosen a task to work on; the page shows it where it likes. */
export class TaskOpenEvent extends Event {
  static readonly type = 'alur-task-open';

  /** The task's id, for `<alur-verification-checklist task>`. */
  readonly task: string;
  /** Of which case it is, for whatever else shows that case. */
  readonly case: string;

  constructor(task: string, caseId: string) {
    super(TaskOpenEvent.type, { bubbles: true, composed: true });
    this.task = task;
    this.case = caseId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'alur-task-open': TaskOpenEvent;
  }
}
