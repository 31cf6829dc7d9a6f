/** An officer has chosen a task to work on; the page shows it where it likes. */
export class TaskOpenEvent extends Event {
  static readonly type = 'alur-task-open';

  /** The task's id, for `<alur-verification-checklist task>`. */
  readonly task: string;

  constructor(task: string) {
    super(TaskOpenEvent.type, { bubbles: true, composed: true });
    this.task = task;
  }
}

declare global {
  interface HTMLElementEventMap {
    'alur-task-open': TaskOpenEvent;
  }
}
