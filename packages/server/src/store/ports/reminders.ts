/** Which reminders have gone out: each rule once for each thing that it reminds of. */

export interface ReminderRecord {
  readonly case: string;
  /** An id under `reminders` of the agency. */
  readonly rule: string;
  /** What of the case it is about: a task by the engine's key, or the deadline of the case. */
  readonly about: string;
  readonly sentAt: string;
}

export interface ReminderReader {
  ofCase(caseId: string): Promise<readonly ReminderRecord[]>;
}

export interface ReminderWriter extends ReminderReader {
  /** True for exactly one of those who claim the same reminder. */
  claim(reminder: ReminderRecord): Promise<boolean>;
}
