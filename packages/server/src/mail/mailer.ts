/** Delivers the mails that transactions have queued. */

import type { MailRecord } from '../store/ports/mails.ts';
import type { Store } from '../store/store.ts';
import { MailNotTaken, type MailTransport } from './mail-transport.ts';

/** Minutes until the second and the third try; after that the mail has failed. */
const waits = [1, 15];
const tries = waits.length + 1;
/** Minutes after which a mail whose sender was killed is given to another. */
const givenUpAfter = 10;
const atOnce = 5;

export interface MailerDesk {
  readonly store: Store;
  readonly transport: MailTransport;
  /** ISO 8601, UTC, with milliseconds. */
  readonly now: () => string;
}

export interface Mailer {
  /** Sends everything that is due. Several calls at once send each mail once. */
  deliver(): Promise<Delivery>;
}

export interface Delivery {
  readonly sent: number;
  /** Will be tried again. */
  readonly postponed: number;
  /** Given up: an administrator has to look. */
  readonly failed: number;
}

export function mailer({ store, transport, now }: MailerDesk): Mailer {
  /** Taken by the mail server but not yet noted: never to be sent again, whatever happens. */
  const taken = new Set<string>();

  async function handle(mail: MailRecord): Promise<keyof Delivery> {
    if (!taken.has(mail.id)) {
      // More tries than there are: whoever made the last one was killed.
      if (mail.tries > tries) return postpone(mail, 'No answer at the last try.', true);
      try {
        await transport.send(mail);
      } catch (error) {
        const forGood = error instanceof MailNotTaken && error.forGood;
        return postpone(mail, error instanceof Error ? error.message : String(error), forGood);
      }
      taken.add(mail.id);
    }
    await store.transaction((tx) => tx.mails.sent(mail.id, now()));
    taken.delete(mail.id);
    return 'sent';
  }

  async function postpone(
    mail: MailRecord,
    why: string,
    forGood: boolean,
  ): Promise<'postponed' | 'failed'> {
    const wait = waits[mail.tries - 1];
    const dueAt = forGood || wait === undefined ? undefined : minutesAfter(now(), wait);
    await store.transaction((tx) => tx.mails.notSent(mail.id, why.slice(0, 500), dueAt));
    return dueAt === undefined ? 'failed' : 'postponed';
  }

  return {
    deliver: async () => {
      const delivery = { sent: 0, postponed: 0, failed: 0 };
      for (;;) {
        const mails = await store.transaction((tx) =>
          tx.mails.claim(now(), minutesAfter(now(), givenUpAfter), atOnce),
        );
        const outcomes = await Promise.allSettled(mails.map(handle));
        for (const outcome of outcomes) {
          if (outcome.status === 'rejected') throw outcome.reason;
          delivery[outcome.value] += 1;
        }
        if (mails.length < atOnce) return delivery;
      }
    },
  };
}

function minutesAfter(time: string, minutes: number): string {
  return new Date(Date.parse(time) + minutes * 60_000).toISOString();
}
