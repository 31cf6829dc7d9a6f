import type { WrittenDuration } from '../calendar/duration-text.ts';
import { notAssessable, type NotAssessable, type StepNorm } from './norms.ts';
import { type AssessmentSettings, defaultSoonShare } from './settings.ts';
import type { Pause, Visit } from './tally.ts';
import type { ClosedPause, Counts, WorkingTime } from './working-time.ts';

/** The time of one visit of an activity against its norm. */
export interface StepTime {
  /** The column Waktu, verbatim. */
  readonly norm: string;
  readonly verdict: TimeVerdict;
  /** Of `not-assessable`: why. */
  readonly reason?: NotAssessable | undefined;
  /** Which seconds are counted below; working ones where no norm says otherwise. */
  readonly counts: Counts;
  /** What the norm comes to from this start, by the calendar. */
  readonly allowedSeconds?: number | undefined;
  /** Up to the end, or up to now; without the pauses of the clock. */
  readonly usedSeconds?: number | undefined;
  readonly pausedSeconds?: number | undefined;
  /** Of what runs: how much is left, never below 0. */
  readonly remainingSeconds?: number | undefined;
  /** Epoch milliseconds, moved back by the pauses so far. */
  readonly dueAt?: number | undefined;
  /** Of `late`: over the norm. Of `too-fast`: short of what is plausible, or of the minimum. */
  readonly deviationSeconds?: number | undefined;
}

/** `soon` and `paused` are of steps that run; `late` of both. */
export type TimeVerdict =
  'in-time' | 'late' | 'too-fast' | 'running' | 'soon' | 'paused' | 'not-assessable';

/** What one limit of a norm comes to for one visit. */
interface Measured {
  readonly counts: Counts;
  readonly allowed: number;
  readonly used: number;
  readonly paused: number;
  readonly over: number;
  readonly dueAt: number;
}

export interface StepTimeContext {
  readonly pauses: readonly Pause[];
  readonly caseEnded: boolean;
  readonly settings: AssessmentSettings;
  /** Epoch milliseconds; without it nothing is said of how long a running step has run. */
  readonly now?: number | undefined;
}

export function stepTime(visit: Visit, norm: StepNorm, context: StepTimeContext): StepTime {
  const text = norm.activity.mutuBaku.duration;
  const broken = brokenVisit(visit, context);
  if (broken) return unassessed(text, broken);
  const { startedAt = 0, endedAt } = visit;
  const until = endedAt ?? context.now;
  const { duration, time } = norm;
  if (until === undefined) {
    return 'code' in duration
      ? unassessed(text, duration)
      : { norm: text, verdict: 'running', counts: 'working' };
  }
  const span = { from: startedAt, to: Math.max(startedAt, until) };
  const pauses = pausesWithin(span, context.pauses);
  if ('code' in duration) return { ...unassessed(text, duration), ...plainUse(time, span, pauses) };
  const measured: Measured[] = [];
  for (const limit of duration.limits) {
    const each = measure(time, limit, span, pauses);
    if ('code' in each) return unassessed(text, each);
    measured.push(each);
  }
  const widest = measured.reduce((a, b) => (b.over < a.over ? b : a));
  const figures = {
    norm: text,
    counts: widest.counts,
    allowedSeconds: widest.allowed,
    usedSeconds: widest.used,
    pausedSeconds: widest.paused,
  };
  const running = endedAt === undefined;
  if (duration.only === 'lower') {
    const short = widest.allowed - widest.used;
    if (running || short <= 0) return { ...figures, verdict: running ? 'running' : 'in-time' };
    return { ...figures, verdict: 'too-fast', deviationSeconds: short };
  }
  const upper = { ...figures, dueAt: widest.dueAt };
  if (widest.over > 0) {
    const left = running ? { remainingSeconds: 0 } : {};
    return { ...upper, verdict: 'late', deviationSeconds: widest.over, ...left };
  }
  if (measured.some(({ over }) => over > 0)) {
    const reason = notAssessable('depends-on-condition', text);
    return { ...upper, verdict: 'not-assessable', reason };
  }
  if (running) {
    const verdict = runningVerdict(widest, span.to, context);
    return { ...upper, verdict, remainingSeconds: widest.allowed - widest.used };
  }
  const short = implausiblyShort(time, widest, span, pauses, context.settings);
  return short > 0
    ? { ...upper, verdict: 'too-fast', deviationSeconds: short }
    : { ...upper, verdict: 'in-time' };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function brokenVisit(visit: Visit, { caseEnded }: StepTimeContext): NotAssessable | undefined {
  const { startedAt, endedAt, cancelled } = visit;
  if (cancelled) return notAssessable('cancelled', '');
  if (startedAt === undefined) return notAssessable('no-start', '');
  if (endedAt === undefined) return caseEnded ? notAssessable('no-end', '') : undefined;
  return endedAt < startedAt ? notAssessable('end-before-start', '') : undefined;
}

const unassessed = (norm: string, reason: NotAssessable): StepTime => ({
  norm,
  verdict: 'not-assessable',
  reason,
  counts: 'working',
});

/** Without a norm there is still something to count, and a norm may be found in it. */
function plainUse(
  time: WorkingTime,
  span: Span,
  pauses: readonly ClosedPause[],
): Partial<StepTime> {
  const total = time.secondsBetween('working', span.from, span.to);
  const paused = pausedSeconds(time, 'working', pauses);
  if (total === undefined || paused === undefined) return {};
  return { usedSeconds: total - paused, pausedSeconds: paused };
}

function measure(
  time: WorkingTime,
  limit: WrittenDuration,
  span: Span,
  pauses: readonly ClosedPause[],
): Measured | NotAssessable {
  const due = time.due(span.from, limit, pauses);
  if (due.at === undefined) return { code: due.code, reason: due.message };
  const { counts } = due;
  const toDue = time.secondsBetween(counts, span.from, due.at);
  const total = time.secondsBetween(counts, span.from, span.to);
  const paused = pausedSeconds(time, counts, pauses);
  if (toDue === undefined || total === undefined || paused === undefined) {
    return notAssessable('outside-calendar', '');
  }
  const [allowed, used] = [toDue - paused, total - paused];
  return { counts, allowed, used, paused, over: total - toDue, dueAt: due.at };
}

/** What of the pauses lies within a step; one that is open lasts as long as is looked at. */
function pausesWithin({ from, to }: Span, pauses: readonly Pause[]): readonly ClosedPause[] {
  return pauses.flatMap((pause) => {
    const [begin, end] = [Math.max(from, pause.from), Math.min(to, pause.to ?? to)];
    return begin < end ? [{ from: begin, to: end }] : [];
  });
}

function pausedSeconds(
  time: WorkingTime,
  counts: Counts,
  pauses: readonly ClosedPause[],
): number | undefined {
  let sum = 0;
  for (const { from, to } of pauses) {
    const seconds = time.secondsBetween(counts, from, to);
    if (seconds === undefined) return undefined;
    sum += seconds;
  }
  return sum;
}

function runningVerdict(
  { used, allowed }: Measured,
  now: number,
  { pauses, settings }: StepTimeContext,
): TimeVerdict {
  const last = pauses.at(-1);
  if (last && last.to === undefined && last.from <= now) return 'paused';
  return used >= allowed * (settings.soonShare ?? defaultSoonShare) ? 'soon' : 'running';
}

/**
 * By how many seconds a finished step fell short of the share below which nobody believes it. All
 * hours count as used, for who works in the evening has worked.
 */
function implausiblyShort(
  time: WorkingTime,
  { allowed }: Measured,
  span: Span,
  pauses: readonly ClosedPause[],
  settings: AssessmentSettings,
): number {
  if (settings.tooFastShare === undefined) return 0;
  const total = time.secondsBetween('elapsed', span.from, span.to) ?? 0;
  const paused = pausedSeconds(time, 'elapsed', pauses) ?? 0;
  return Math.ceil(allowed * settings.tooFastShare) - (total - paused);
}
