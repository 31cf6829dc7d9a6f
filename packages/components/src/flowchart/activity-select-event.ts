/** Somebody has selected a step of a procedure. */
export class ActivitySelectEvent extends Event {
  static readonly type = 'alur-activity-select';

  /** The id of the activity in the workflow. */
  readonly activity: string;

  constructor(activity: string) {
    super(ActivitySelectEvent.type, { bubbles: true, composed: true });
    this.activity = activity;
  }
}

declare global {
  interface HTMLElementEventMap {
    'alur-activity-select': ActivitySelectEvent;
  }
}
