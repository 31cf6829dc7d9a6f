import type { AssessedEvent } from './assessed-event.ts';
import { logFinding } from './log-finding.ts';
import type { Tally } from './tally.ts';

/**
 * Puts an event in its place in the log: by its number, never by its time. What is missing, doubled
 * or late is reported; missing numbers by {@link gapFindings}, once the log is at its end.
 *
 * @param at - the event's time, epoch milliseconds
 * @returns whether the event counts
 */
export function takePlace(tally: Tally, event: AssessedEvent, at: number): boolean {
  const { sequence } = event;
  const place = { case: event.case, sequence };
  if (tally.case === '') tally.case = event.case;
  if (event.case !== tally.case) {
    tally.findings.push(logFinding('other-case', place, event.case));
    return false;
  }
  if (sequence <= tally.lastSequence) return takeLate(tally, event);
  if (sequence > tally.lastSequence + 1) tally.gaps.push([tally.lastSequence + 1, sequence - 1]);
  if (at < tally.lastAt) {
    const before = new Date(tally.lastAt).toISOString();
    tally.findings.push(logFinding('clock-backwards', place, before));
  }
  tally.lastSequence = sequence;
  tally.lastAt = at;
  return true;
}

/** An event with a number below the last: it fills a gap, or it was there already. */
function takeLate(tally: Tally, { case: caseId, sequence }: AssessedEvent): boolean {
  const place = { case: caseId, sequence };
  const index = tally.gaps.findIndex(([from, to]) => from <= sequence && sequence <= to);
  const gap = tally.gaps[index];
  if (!gap) {
    tally.findings.push(logFinding('doubled', place, sequence));
    return false;
  }
  const parts: [number, number][] = [
    [gap[0], sequence - 1],
    [sequence + 1, gap[1]],
  ];
  tally.gaps.splice(index, 1, ...parts.filter(([from, to]) => from <= to));
  tally.findings.push(logFinding('out-of-order', place, tally.lastSequence));
  return true;
}

export function gapFindings(tally: Readonly<Tally>) {
  return tally.gaps.map(([from, to]) =>
    logFinding(
      'missing-events',
      { case: tally.case, sequence: from },
      from === to ? from : `${from}–${to}`,
    ),
  );
}
