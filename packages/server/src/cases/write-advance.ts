import type { CaseEvent } from '@alur/model/case/event.js';
import { caseStatus } from '@alur/model/case/status.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { CaseAdvance } from '@alur/workflow/case/case-advance.js';
import { letterSeries, localDate, seriesNumber } from '@alur/workflow/case/numbering.js';
import { recordAdvance } from '@alur/workflow/case/record-advance.js';
import { activityOf } from '@alur/workflow/case/sop-activity.js';
import type { CaseProgress, CaseRecord } from '../store/ports/cases.ts';
import type { LetterRecord } from '../store/ports/letters.ts';
import type { MailContent, QueuedMail } from '../store/ports/mails.ts';
import type { TaskRecord } from '../store/ports/tasks.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { Procedure } from './definitions.ts';
import { sha256 } from './sha256.ts';

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

/** One step of a case with its numbers drawn and its mails written, ready to be stored. */
export interface PlannedAdvance {
  readonly progress: CaseProgress;
  /** With the new events. */
  readonly log: readonly CaseEvent[];
  readonly events: readonly CaseEvent[];
  readonly letters: readonly LetterRecord[];
  readonly mails: readonly QueuedMail[];
  readonly tasks: readonly (TaskRecord & { readonly state: 'open' })[];
  /** Keys of tasks to cancel. */
  readonly cancelled: readonly string[];
}

/**
 * Draws the numbers and writes the mails that a step asks for.
 *
 * @param write what the applicant's mail of a template says; asked only when one is due
 */
export async function planAdvance(
  tx: Pick<StoreTransaction, 'numbers'>,
  { agency, procedure, record, log, completed }: MovingCase,
  advance: CaseAdvance,
  at: string,
  newId: () => string,
  write: (template: string) => Promise<MailContent>,
): Promise<PlannedAdvance> {
  const of = { agency: agency.id, case: record.id };
  const letters: LetterRecord[] = [];
  for (const letter of advance.letters) {
    const number = await letterNumber(tx, agency, record, letter, at);
    letters.push({ ...of, letter, number, issuedAt: at });
  }
  const mails: QueuedMail[] = [];
  for (const { template } of advance.mails) {
    const content = await write(template);
    const fromName = agency.name.id;
    mails.push({ id: newId(), ...of, fromName, template, ...content, queuedAt: at });
  }
  const events = recordAdvance(advance, {
    case: record.id,
    previous: log.at(-1),
    at,
    letterNumbers: letters.map(({ number }) => number),
    mailIds: mails.map(({ id }) => id),
    hashText: sha256,
  });
  const tasks = advance.opened.map(({ key, activity, role }) => {
    const { name, work } = activityOf(procedure.sop, activity);
    const what = { key, activity, activityName: name, role, work: work.kind };
    return { id: newId(), ...of, ...what, openedAt: at, state: 'open' as const };
  });
  const whole = [...log, ...events];
  return {
    progress: { engine: advance.state, status: caseStatus(whole), updatedAt: at },
    log: whole,
    events,
    letters,
    mails,
    tasks,
    cancelled: advance.closed.filter((key) => key !== completed),
  };
}

/** Stores a step, but for the case itself, which has to be there. */
export async function writeAdvance(
  tx: StoreTransaction,
  caseId: string,
  { events, letters, mails, tasks, cancelled, progress }: PlannedAdvance,
): Promise<void> {
  for (const key of cancelled) await tx.tasks.cancel(caseId, key, progress.updatedAt);
  if (tasks.length > 0) await tx.tasks.open(tasks);
  await tx.events.append(events);
  for (const letter of letters) await tx.letters.issue(letter);
  if (mails.length > 0) await tx.mails.queue(mails);
}

async function letterNumber(
  tx: Pick<StoreTransaction, 'numbers'>,
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
