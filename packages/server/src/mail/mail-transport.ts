/** How a mail leaves the server. */

import type { MailContent } from '../store/ports/mails.ts';

export interface OutgoingMail extends MailContent {
  /** The same for every try, so that a receiver can tell a second copy. */
  readonly id: string;
  readonly fromName: string;
  /** ISO 8601, UTC: when it was written. */
  readonly queuedAt: string;
}

export interface MailTransport {
  /** Resolves when somebody else has taken responsibility for the mail. Else a {@link MailNotTaken}. */
  send(mail: OutgoingMail): Promise<void>;
  close(): Promise<void>;
}

export class MailNotTaken extends Error {
  override readonly name = 'MailNotTaken';
  /** Trying again cannot help: there is no such address. */
  readonly forGood: boolean;

  constructor(message: string, forGood: boolean, options?: ErrorOptions) {
    super(message, options);
    this.forGood = forGood;
  }
}
