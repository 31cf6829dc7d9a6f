/** Reminds for as long as the server runs. */

import type { AppDesk } from '../../http/app-desk.ts';
import { remind } from './remind.ts';
import { ReminderPlan } from './reminder-plan.ts';

/** Milliseconds: a step that has just begun, or another server's, is seen by then. */
const longestRest = 60_000;
const shortestRest = 1_000;

export interface ReminderRound {
  /** Waits for what is under way. */
  stop(): Promise<void>;
}

/** @param report - called when a look did not succeed; the next one makes up for it */
export function startReminderRound(desk: AppDesk, report: (error: unknown) => void): ReminderRound {
  const plan = new ReminderPlan();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function round(): Promise<void> {
    let rest = longestRest;
    try {
      await remind(desk, plan);
      const now = Date.parse(desk.now());
      const next = plan.next(now) ?? Infinity;
      rest = Math.min(longestRest, Math.max(shortestRest, next - now));
    } catch (error) {
      report(error);
    }
    if (stopped) return;
    timer = setTimeout(() => {
      working = round();
    }, rest).unref();
  }

  let working = round();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}
