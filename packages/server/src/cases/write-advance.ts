import type { CaseEvent } from '@alur/model/case/event.js';
import { caseStatus } from '@alur/model/case/status.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { CaseAdvance } from '@alur/workflow/case/advance-case.js';
import { letterSeries, localDate, seriesNumber } from '@alur/workflow/case/numbering.js';
import { recordAdvance } from '@alur/workflow/case/record-advance.js';
import { activityOf } from '@alur/workflow/case/sop-activity.js';
import type { CaseProgress, CaseRecord } from '../store/ports/cases.ts';
import type { LetterRecord } from '../store/ports/letters.ts';
import type { QueuedMail } from '../store/ports/mails.ts';
import type { TaskRecord } from '../store/ports/tasks.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { Procedure } from './definitions.ts';

/** The case that moves, with what it is pinned to. */
export interface MovingCase {
  readonly agency: Agency;
  readonly procedure: Procedure;
  readonly record: Omit<CaseRecord, keyof CaseProgress>;
  /** The log so far. */
  readonly log: readonly CaseEvent[];
  /** The engine's key of the task whose completion moves it; that one is closed already. */
  readonly completed?: string;
}

export interface Advanced {
  readonly progress: CaseProgress;
  readonly log: readonly CaseEvent[];
  readonly letters: readonly LetterRecord[];
}

/**
 * Writes everything that one step of a case led to, but for the case itself: numbers, letters,
 * tasks, events and outgoing mails, all in the caller's transaction.
 *
 * @param write what the applicant's mail of a template says; asked only when one is due
 */
export async function writeAdvance(
  tx: StoreTransaction,
  { agency, procedure, record, log, completed }: MovingCase,
  advance: CaseAdvance,
  at: string,
  newId: () => string,
  write: (template: string) => Promise<Pick<QueuedMail, 'to' | 'subject' | 'text'>>,
): Promise<Advanced> {
  const letters: LetterRecord[] = [];
  for (const letter of advance.letters) {
    const number = await letterNumber(tx, agency, record, letter, at);
    letters.push({ agency: agency.id, case: record.id, letter, number, issuedAt: at });
  }
  const mails: QueuedMail[] = [];
  for (const { template } of advance.mails) {
    const { to, subject, text } = await write(template);
    const fromName = agency.name.id;
    const kept = { id: newId(), agency: agency.id, fromName, template, case: record.id };
    mails.push({ ...kept, to, subject, text, queuedAt: at });
  }
  const events = recordAdvance(advance, {
    case: record.id,
    previous: log.at(-1),
    at,
    letterNumbers: letters.map(({ number }) => number),
    mailIds: mails.map(({ id }) => id),
  });

  for (const key of advance.closed) {
    if (key !== completed) await tx.tasks.cancel(record.id, key, at);
  }
  if (advance.opened.length > 0) {
    await tx.tasks.open(
      advance.opened.map(({ key, activity, role }) => ({
        id: newId(),
        agency: agency.id,
        case: record.id,
        key,
        activity,
        activityName: activityOf(procedure.sop, activity).name,
        role,
        work: activityOf(procedure.sop, activity).work.kind,
        openedAt: at,
        state: 'open' as const,
      })) satisfies TaskRecord[],
    );
  }
  await tx.events.append(events);
  for (const letter of letters) await tx.letters.issue(letter);
  if (mails.length > 0) await tx.mails.queue(mails);

  const whole = [...log, ...events];
  const progress = { engine: advance.state, status: caseStatus(whole), updatedAt: at };
  return { progress, log: whole, letters };
}

async function letterNumber(
  tx: StoreTransaction,
  agency: Agency,
  record: MovingCase['record'],
  letter: string,
  at: string,
): Promise<string> {
  const series = letterSeries(agency, letter);
  if (!series) return record.registrationNumber;
  const date = localDate(at, agency.timeZone);
  const next = await tx.numbers.next({
    agency: agency.id,
    series: series.series,
    year: date.year,
  });
  return seriesNumber(series, next, record.permitType.id, date);
}
