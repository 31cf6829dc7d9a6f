import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import { deadlineOf, type Deadline } from '../calendar/deadline.ts';
import type { WrittenDuration } from '../calendar/duration-text.ts';
import { noDeadline } from '../calendar/no-deadline.ts';
import { timeUsed, type TimeUsed } from '../calendar/time-used.ts';
import { workingSecondsBetween } from '../calendar/working-seconds.ts';
import { clockAtRest, takeClockEvent, type ClockState } from './clock-state.ts';
import type { CaseClockRule, DeemedApprovalRule } from './clock-rule.ts';
import type { CaseEvent } from './event.ts';

export type { ClockFinding, ClockPause, ClockReset, ClockState } from './clock-state.ts';
export type { CaseClockRule, ClockStart, DeemedApprovalRule } from './clock-rule.ts';

/** The clock of a case at a moment. Instants are epoch milliseconds. */
export interface CaseClock extends ClockState {
  /** Working seconds since counting began, pauses left out; undefined outside the calendar. */
  readonly usedSeconds: number | undefined;
  /** The same in the unit of what the permit promises. */
  readonly used: TimeUsed | undefined;
  /** By when the permit is promised. */
  readonly due: Deadline;
  readonly deemedApproval: DeemedApproval | undefined;
}

/**
 * When an application counts as granted unless somebody decides before. A date to be told of, never
 * an event: only a person, or OSS, records that it came to that.
 */
export interface DeemedApproval {
  /** The last moment for a decision. */
  readonly at: Deadline;
  readonly basis: DeemedApprovalRule['basis'];
  /** As the rule or the law writes it: "5 hari kerja". */
  readonly after: string;
}

/** @param now - epoch milliseconds; of a case that has ended, its end is taken */
export function clockOf(
  events: readonly CaseEvent[],
  calendar: CompiledCalendar,
  rule: CaseClockRule,
  now: number,
): CaseClock {
  const state = events.reduce((clock, event) => takeClockEvent(clock, event, rule), clockAtRest);
  return readClock(state, calendar, rule, now);
}

/** What a clock that was kept up to date event by event shows. */
export function readClock(
  state: ClockState,
  calendar: CompiledCalendar,
  rule: CaseClockRule,
  now: number,
): CaseClock {
  const at = state.endedAt ?? now;
  return {
    ...state,
    usedSeconds: secondsUsed(state, calendar, at),
    used: rule.serviceTime && unitsUsed(state, calendar, rule.serviceTime, at),
    due: rule.serviceTime
      ? clockDeadline(state, calendar, rule.serviceTime)
      : noDeadline('unreadable', rule.serviceTimeText),
    deemedApproval: deemedApprovalOf(state, calendar, rule),
  };
}

/** Undefined where the agency has none, and once the case has ended. */
export function deemedApprovalOf(
  state: ClockState,
  calendar: CompiledCalendar,
  { deemedApproval }: Pick<CaseClockRule, 'deemedApproval'>,
): DeemedApproval | undefined {
  if (!deemedApproval || state.running === 'ended') return undefined;
  const { after, basis } = deemedApproval;
  return { at: clockDeadline(state, calendar, after), basis, after: after.verbatim };
}

function clockDeadline(
  { running, startedAt, endedAt, pauses }: ClockState,
  calendar: CompiledCalendar,
  duration: WrittenDuration,
): Deadline {
  if (startedAt === undefined) return noDeadline('clock-not-started');
  if (running === 'paused') return noDeadline('clock-paused');
  const options = { pauses: spans(pauses, endedAt ?? Infinity) };
  return deadlineOf(calendar, startedAt, duration, options);
}

function unitsUsed(
  { startedAt, pauses }: ClockState,
  calendar: CompiledCalendar,
  duration: WrittenDuration,
  at: number,
): TimeUsed | undefined {
  if (startedAt === undefined) return undefined;
  const used = timeUsed(calendar, duration, startedAt, at, { pauses: spans(pauses, at) });
  return 'code' in used ? undefined : used;
}

function secondsUsed(
  { startedAt, pauses }: ClockState,
  calendar: CompiledCalendar,
  at: number,
): number | undefined {
  if (startedAt === undefined) return 0;
  const whole = workingSecondsBetween(calendar, startedAt, at);
  return spans(pauses, at).reduce<number | undefined>((left, { from, to }) => {
    const paused = workingSecondsBetween(calendar, from, to);
    return left === undefined || paused === undefined ? undefined : left - paused;
  }, whole);
}

/** The pauses before an instant, the open one up to it. */
const spans = (pauses: ClockState['pauses'], at: number) =>
  pauses.flatMap(({ from, to = at }) => (from < at ? [{ from, to: Math.min(to, at) }] : []));
