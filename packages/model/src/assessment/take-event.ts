import type { Actor } from '../case/event.ts';
import type { AssessedEvent } from './assessed-event.ts';
import { logFinding, type LogFindingCode } from './log-finding.ts';
import { takePlace } from './take-place.ts';
import type { Tally } from './tally.ts';
import { isWellFormed } from './well-formed.ts';
import { takeCancel, takeEnd, takeInputs, takeOutput, takeStart } from './take-visit.ts';

/**
 * Adds an event to what a log has said, in place. An event that cannot be understood, or that says
 * what cannot be, becomes a finding and changes nothing else.
 */
export function takeEvent(tally: Tally, event: AssessedEvent): void {
  const report = (code: LogFindingCode, what: string | number = '') =>
    tally.findings.push(logFinding(code, { case: event.case, sequence: event.sequence }, what));
  const at = Date.parse(event.at);
  if (Number.isNaN(at)) {
    report('unreadable-time', event.at);
    return;
  }
  if (!takePlace(tally, event, at)) return;
  if (!isWellFormed(event)) {
    report('unreadable-event', event.type);
    return;
  }
  switch (event.type) {
    case 'case.submitted': {
      const { registrationNumber, permitType, workflow } = event.data;
      tally.submission ??= { at, registrationNumber, permitType, workflow };
      return;
    }
    case 'activity.started':
      takeStart(tally, event, at);
      return;
    case 'activity.completed':
      takeEnd(tally, event, at);
      return;
    case 'activity.cancelled':
      takeCancel(tally, event, at);
      return;
    case 'input.checked':
      takeInputs(tally, event);
      return;
    case 'output.produced':
      takeOutput(tally, event, at);
      return;
    case 'letter.issued': {
      const { letter, number } = event.data;
      tally.issued.push({ about: `letter:${letter}`, reference: number, at, ...numbered(event) });
      return;
    }
    case 'mail.queued': {
      const { template, mail } = event.data;
      tally.issued.push({ about: `mail:${template}`, reference: mail, at, ...numbered(event) });
      return;
    }
    case 'clock.paused':
      if (isPaused(tally)) report('paused-twice');
      else tally.pauses.push({ reason: event.data.reason, from: at });
      return;
    case 'clock.resumed':
      if (isPaused(tally)) endPause(tally, at);
      else report('resumed-running');
      return;
    case 'clock.reset':
      endPause(tally, at);
      return;
    case 'application.corrected':
      // What was sent changes no step's time; the task that it was sent for tells that itself.
      return;
    case 'clock.started':
      // When the file is complete matters to the clock of the case, not to that of a step.
      return;
    case 'deviation.explained': {
      const { deviation, cause, followUp } = event.data;
      const words = { deviation, cause, followUp, at, ...numbered(event), ...whoIs(event.actor) };
      tally.explanations.push(words);
      return;
    }
    case 'case.ended':
      if (tally.end) report('after-end', event.type);
      else tally.end = { at, node: event.data.end };
      return;
    default: {
      // A closed union for the compiler; a log may come from a newer version all the same.
      const { type } = event as { readonly type: string };
      report('unknown-event', type);
    }
  }
}

const numbered = ({ sequence }: AssessedEvent) => ({ sequence });

export function whoIs(actor: Actor): { readonly account?: string; readonly role?: string } {
  return actor.kind === 'person' ? { account: actor.account, role: actor.role } : {};
}

const isPaused = ({ pauses }: Tally): boolean => {
  const last = pauses.at(-1);
  return last !== undefined && last.to === undefined;
};

function endPause({ pauses }: Tally, at: number): void {
  const last = pauses.at(-1);
  if (last?.to === undefined && last) pauses[pauses.length - 1] = { ...last, to: at };
}
