import { appendEvent } from '@alur/model/case/log.js';
import type { CaseEvent, CaseEventBody } from '@alur/model/case/event.js';
import type { Sha256 } from '@alur/model/case/hash.js';
import type { CaseAdvance, PendingEvent } from './case-advance.ts';

export interface AdvanceRecord {
  readonly case: string;
  /** The last event of the log; undefined when the case starts. */
  readonly previous: CaseEvent | undefined;
  /** ISO 8601, UTC, with milliseconds. */
  readonly at: string;
  /** One for each of `advance.letters`, in the same order. */
  readonly letterNumbers: readonly string[];
  /** One for each of `advance.mails`, in the same order: ids of the queued mails. */
  readonly mailIds: readonly string[];
  /** Where the platform has a faster one than ours. */
  readonly hashText?: Sha256 | undefined;
}

/** The events of an advance, chained to the log and ready to be stored. */
export function recordAdvance(
  advance: Pick<CaseAdvance, 'pending'>,
  { case: caseId, previous, at, letterNumbers, mailIds, hashText }: AdvanceRecord,
): readonly CaseEvent[] {
  const numbers = letterNumbers.values();
  const mails = mailIds.values();
  const events: CaseEvent[] = [];
  for (const pending of advance.pending) {
    const body = bodyOf(pending, numbers, mails);
    events.push(appendEvent(events.at(-1) ?? previous, caseId, body, pending.actor, at, hashText));
  }
  return events;
}

function bodyOf(
  pending: PendingEvent,
  numbers: Iterator<string>,
  mails: Iterator<string>,
): CaseEventBody {
  if ('body' in pending) return pending.body;
  if ('letter' in pending) {
    return { type: 'letter.issued', data: { letter: pending.letter, number: next(numbers) } };
  }
  const { template, to } = pending.mail;
  return { type: 'mail.queued', data: { template, to, mail: next(mails) } };
}

function next(values: Iterator<string>): string {
  const result = values.next();
  if (result.done) throw new Error('fewer numbers or mail ids than the advance asks for');
  return result.value;
}
