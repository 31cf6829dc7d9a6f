/** Outgoing mail: queued in the transaction that it reports on, sent afterwards. */

export interface MailContent {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

export interface QueuedMail extends MailContent {
  readonly id: string;
  readonly agency: string;
  /** The agency's name as the sender's name. */
  readonly fromName: string;
  /** An id under `mails` of the agency. */
  readonly template: string;
  readonly case?: string | undefined;
  readonly queuedAt: string;
}

export interface MailRecord extends QueuedMail {
  readonly state: 'queued' | 'sending' | 'sent' | 'failed';
  readonly tries: number;
  /** Queued ones wait until then; one that is being sent is given up then. */
  readonly dueAt: string;
  readonly sentAt?: string | undefined;
  /** Why the last try did not succeed, in the words of the mail server. */
  readonly lastError?: string | undefined;
}

export interface MailReader {
  byId(id: string): Promise<MailRecord | undefined>;
  /** Newest first. Sent ones have no text any more: it may hold a link that opens an account. */
  recent(agency: string, limit: number): Promise<readonly MailRecord[]>;
  failed(limit: number): Promise<readonly MailRecord[]>;
  /** When the next one is due; undefined when none waits. */
  nextDue(): Promise<string | undefined>;
}

export interface MailWriter extends MailReader {
  queue(mails: readonly QueuedMail[]): Promise<void>;
  /** Takes due mails, each for one caller only, until `giveUpAt`. */
  claim(now: string, giveUpAt: string, limit: number): Promise<readonly MailRecord[]>;
  sent(id: string, at: string): Promise<void>;
  /** Tries again at `dueAt`; without one the mail has failed for good. */
  notSent(id: string, error: string, dueAt: string | undefined): Promise<void>;
}
