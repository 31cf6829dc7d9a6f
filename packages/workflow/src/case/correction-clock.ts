/**
 * The clock of a case while its application is with the applicant to be put right. Where the agency
 * says so it stands still meanwhile, by events with that reason; elsewhere only a person stops it.
 */

import { clockAtRest, takeClockEvent, type ClockState } from '@alur/model/case/clock-state.js';
import { caseClockRule } from '@alur/model/case/clock-rule.js';
import type { CaseEvent, CaseEventBody, ResumeReason } from '@alur/model/case/event.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { CorrectionClock, PendingEvent } from './case-advance.ts';

/** Undefined unless the agency has the clock stand still for corrections. */
export function correctionClockOf(
  agency: Pick<Agency, 'caseClock' | 'roles'>,
  sop: Sop,
  { serviceTime }: Pick<PermitType, 'serviceTime'>,
): CorrectionClock | undefined {
  if (agency.caseClock?.pausesForCorrection !== true) return undefined;
  const applicantRole = agency.roles.find(({ applicant }) => applicant)?.id ?? '';
  return { rule: caseClockRule(sop, agency, serviceTime), applicantRole };
}

type Log = readonly CaseEvent[];

/** Stops a clock that runs. One that has not started yet, or stands still already, is left alone. */
export function pauseForCorrection(
  { rule }: CorrectionClock,
  log: Log,
  pending: readonly PendingEvent[],
): CaseEventBody | undefined {
  if (clockOf([...log, ...happening(pending)], rule).running !== 'running') return undefined;
  return { type: 'clock.paused', data: { reason: 'applicant' } };
}

/** Lets the clock go on, where it stands still for the correction and for nothing else. */
export function resumeAfterCorrection(
  { rule }: CorrectionClock,
  log: Log,
  pending: readonly PendingEvent[],
  reason: ResumeReason,
): CaseEventBody | undefined {
  const events = [...log, ...happening(pending)];
  const last = events.findLast(({ type }) => type.startsWith('clock.'));
  const isOurs =
    last?.type === 'clock.paused' && last.actor.kind === 'system' && !last.data.ossStatusCode;
  if (!isOurs || clockOf(events, rule).running !== 'paused') return undefined;
  return { type: 'clock.resumed', data: { reason } };
}

const clockOf = (events: Log, rule: CorrectionClock['rule']): ClockState =>
  events.reduce((state, event) => takeClockEvent(state, event, rule), clockAtRest);

/** As events without their place and time, which whether a clock runs does not depend on. */
function happening(pending: readonly PendingEvent[]): Log {
  const at = new Date(0).toISOString();
  return pending.flatMap((event) =>
    'body' in event ? [{ ...event.body, actor: event.actor, sequence: 0, at } as CaseEvent] : [],
  );
}
