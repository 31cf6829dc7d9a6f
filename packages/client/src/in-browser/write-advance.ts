import type { CaseEvent } from '@alur/model/case/event.js';
import { caseStatus } from '@alur/model/case/status.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Verdict } from '@alur/model/permit/application.js';
import type { CaseAdvance } from '@alur/workflow/case/advance-case.js';
import { letterSeries } from '@alur/workflow/case/numbering.js';
import { recordAdvance } from '@alur/workflow/case/record-advance.js';
import { rejectionReasons } from '@alur/workflow/case/rejection-reasons.js';
import type { IssuedLetter } from '../permit-service.ts';
import { newId, type Desk, type InBrowserMail } from './desk.ts';
import { queueMail } from './mails.ts';
import { nextNumber } from './numbers.ts';
import type { CaseRow } from './tables.ts';
import type { Unit } from './unit.ts';

export interface Written {
  readonly row: CaseRow;
  /** What was added to its log. */
  readonly events: readonly CaseEvent[];
  /** To be handed on once the unit is committed. */
  readonly mails: readonly InBrowserMail[];
}

/** Writes all that a step of a case led to: its case, tasks, letters and mails, in one unit. */
export async function writeAdvance(
  unit: Unit,
  desk: Desk,
  before: CaseRow,
  advance: CaseAdvance,
  step: {
    readonly applicantEmail: string;
    readonly permitType: PermitType;
    readonly verdicts?: readonly Verdict[] | undefined;
    /** The officer's words to the applicant. */
    readonly note?: { readonly id: string; readonly text: string } | undefined;
    readonly at: string;
  },
): Promise<Written> {
  const { at, permitType, verdicts = [], note } = step;
  const issued: IssuedLetter[] = [];
  for (const letter of advance.letters) {
    const series = letterSeries(desk.agency, letter);
    const number = series
      ? await nextNumber(unit, desk, series, permitType.id, at)
      : before.summary.registrationNumber;
    issued.push({ letter, number, issuedAt: at });
  }
  const facts = {
    registrationNumber: before.summary.registrationNumber,
    permitTitle: permitType.title.id,
    statusUrl: desk.verificationLink(before.verificationCode),
    reasons: rejectionReasons(permitType, desk.agency, verdicts, 'id', note?.text),
  };
  const mails = advance.mails.map(({ template }) =>
    queueMail(unit, desk, step.applicantEmail, template, facts),
  );
  const events = recordAdvance(advance, {
    case: before.key,
    previous: before.log.at(-1),
    at,
    letterNumbers: issued.map(({ number }) => number),
    mailIds: mails.map(({ id }) => id),
  });
  openTasks(unit, desk, before, advance, at);

  const log = [...before.log, ...events];
  const { key, version, ...values } = {
    ...before,
    summary: { ...before.summary, status: caseStatus(log), updatedAt: at },
    verdicts: latest([...before.verdicts, ...verdicts]),
    log,
    letters: [...before.letters, ...issued],
    state: advance.state,
    ...(note && { texts: { ...before.texts, [note.id]: note.text } }),
  };
  unit.put('cases', key, values);
  return { row: { key, version: version + 1, ...values }, events, mails };
}

function openTasks(
  unit: Unit,
  desk: Desk,
  { key, account }: CaseRow,
  { opened }: CaseAdvance,
  at: string,
): void {
  for (const { key: task, activity, role } of opened) {
    unit.put('tasks', newId(desk), {
      ...{ case: key, applicant: account, task, activity, role },
      ...{ openedAt: at, openRole: role, verdicts: [] },
    });
  }
}

/** One verdict for each item, the last that was given. */
function latest(verdicts: readonly Verdict[]): readonly Verdict[] {
  return [...new Map(verdicts.map((verdict) => [verdict.item, verdict])).values()];
}
