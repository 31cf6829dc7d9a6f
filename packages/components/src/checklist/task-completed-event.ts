/** An officer has completed a task; the inbox and the page may want to know. */
export class TaskCompletedEvent extends Event {
  static readonly type = 'alur-task-completed';

  readonly task: string;
  readonly case: string;
  /** The outcome that was chosen, where the task has any. */
  readonly outcome: string | undefined;

  constructor(task: string, caseId: string, outcome: string | undefined) {
    super(TaskCompletedEvent.type, { bubbles: true, composed: true });
    this.task = task;
    this.case = caseId;
    this.outcome = outcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'alur-task-completed': TaskCompletedEvent;
  }
}
