/** Numbers about the whole store, for who runs the server. No ids of cases or people. */

export interface OperationsReader {
  /** How many migrations the database has gone through; answers only when the database does. */
  shape(): Promise<number>;
  openTasks(): Promise<readonly OpenTasks[]>;
  /** Mails that wait, are on their way, or were given up. */
  mails(): Promise<Readonly<Record<'queued' | 'sending' | 'failed', number>>>;
  /** Uploads that were announced and are not finished. */
  uploads(): Promise<number>;
}

export interface OpenTasks {
  readonly agency: string;
  readonly role: string;
  readonly count: number;
}
