/** Runs a mailer for as long as the server runs. */

import type { StoreReader } from '../store/store.ts';
import type { Delivery, Mailer } from './mailer.ts';

/** Milliseconds: another server on the same database may have queued something. */
const longestRest = 60_000;

export interface MailRound {
  /** There is something new; need not be waited for. */
  readonly mailQueued: () => void;
  /** Waits for mails that are on their way. */
  stop(): Promise<void>;
}

/**
 * @param report - called after a delivery that was not all well, and when one could not be made
 */
export function startMailRound(
  mailer: Mailer,
  store: StoreReader,
  report: (result: Delivery | Error) => void,
): MailRound {
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  function mailQueued(): void {
    if (stopped) return;
    clearTimeout(timer);
    if (working) {
      again = true;
      return;
    }
    working = round().finally(() => (working = undefined));
  }

  function askedAgain(): boolean {
    const was = again;
    again = false;
    return was && !stopped;
  }

  async function round(): Promise<void> {
    let rest = longestRest;
    try {
      do {
        const delivery = await mailer.deliver();
        if (delivery.failed + delivery.postponed > 0) report(delivery);
      } while (askedAgain());
      const due = await store.mails.nextDue();
      if (due !== undefined) rest = Math.min(rest, Math.max(1_000, Date.parse(due) - Date.now()));
    } catch (error) {
      report(error instanceof Error ? error : new Error(String(error)));
    }
    if (!stopped) timer = setTimeout(mailQueued, rest).unref();
  }

  mailQueued();
  return {
    mailQueued,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}
