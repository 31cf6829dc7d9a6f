import { readClock } from '@alur/model/case/clock.js';
import { clockAtRest, takeClockEvent, type ClockState } from '@alur/model/case/clock-state.js';
import type { CaseEvent } from '@alur/model/case/event.js';
import type { TrackedClock } from '../tracking-service.ts';
import type { CaseTerms } from './case-terms.ts';

export function clockStateOf(
  log: readonly CaseEvent[],
  { clockRule }: Pick<CaseTerms, 'clockRule'>,
): ClockState {
  return log.reduce((state, event) => takeClockEvent(state, event, clockRule), clockAtRest);
}

/** The clock of a case as it is shown. @param now - epoch milliseconds */
export function trackedClock(
  state: ClockState,
  { clockRule, calendar }: Pick<CaseTerms, 'clockRule' | 'calendar'>,
  now: number,
): TrackedClock {
  const shown = {
    state: state.running,
    ...(state.startedAt !== undefined && { startedAt: state.startedAt }),
    resets: state.resets.length,
    resetsAllowed: clockRule.maxResets,
  };
  if (!calendar || state.startedAt === undefined) return shown;
  const { usedSeconds, due, deemedApproval } = readClock(state, calendar, clockRule, now);
  const deemedApprovalAt = deemedApproval?.at.at;
  return {
    ...shown,
    ...(usedSeconds !== undefined && { usedSeconds }),
    ...(due.at !== undefined && { dueAt: due.at }),
    ...(deemedApprovalAt !== undefined && { deemedApprovalAt }),
  };
}
