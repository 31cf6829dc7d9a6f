import type {
  PlayedYear,
  PlayedYearCase,
  YearOffice,
} from '@alur/workflow/demo-year/year-office.js';
import { letterSeries, localDate, registrationSeries } from '@alur/workflow/case/numbering.js';
import { activityOf } from '@alur/workflow/case/sop-activity.js';
import type { Store, StoreTransaction } from '../store/store.ts';
import { inventedEmail } from './invented-answers.ts';

/** A transaction that takes long is rolled back, and one for each case would wait for the disk. */
const casesAtOnce = 200;

/**
 * Stores a made-up year as if it had been lived here, mails apart: those were sent, as the logs say,
 * and nobody is there to get them.
 */
export async function writeYear(
  store: Store,
  { agency }: Pick<YearOffice, 'agency'>,
  year: PlayedYear,
  newId: () => string,
): Promise<void> {
  const accounts = await writePeople(store, agency.id, year);
  for (let from = 0; from < year.cases.length; from += casesAtOnce) {
    await store.transaction(async (tx) => {
      for (const each of year.cases.slice(from, from + casesAtOnce)) {
        await writeCase(tx, agency.id, each, accounts[each.applicant] ?? '', newId);
      }
    });
  }
  await store.transaction((tx) => drawNumbers(tx, agency, year));
}

/** @returns the account of each applicant, by number */
async function writePeople(
  store: Store,
  agency: string,
  { officers, applicants }: PlayedYear,
): Promise<readonly string[]> {
  const createdAt = new Date(0).toISOString();
  // Invited, not active: the log has to name somebody, and nobody can sign in as them.
  const write = (tx: StoreTransaction, id: string, email: string) =>
    tx.accounts.create({ id, email, state: 'invited', createdAt });
  return store.transaction(async (tx) => {
    for (const [index, { account, role }] of officers.entries()) {
      await write(tx, account, `${role}-${index + 1}@${agency}.example`);
      await tx.accounts.grant(account, [{ agency, role }]);
    }
    for (const [index, id] of applicants.entries()) {
      await write(tx, id, inventedEmail(index).replace('@', `@${agency}.`));
    }
    return applicants;
  });
}

async function writeCase(
  tx: StoreTransaction,
  agency: string,
  played: PlayedYearCase,
  account: string,
  newId: () => string,
): Promise<void> {
  const { id, permit, registrationNumber, submittedAt, updatedAt, status, state, log } = played;
  const { permitType, workflow, sop } = permit;
  await tx.cases.create({
    ...{ id, agency, registrationNumber, submittedAt, updatedAt, status, workflow, account },
    ...{ draft: newId(), verificationCode: newId(), engine: state },
    permitType: { id: permitType.id, revision: permitType.revision, title: permitType.title },
    handledBy: permitType.handledBy,
    category: permitType.category,
    answers: permit.answersOf(played.applicant),
    statements: permitType.statements.map((statement) => statement.id),
  });
  const tasks = played.tasks.map(({ id: task, key, activity, role, openedAt }) => {
    const { name, work } = activityOf(sop, activity);
    const what = { key, activity, activityName: name, role, work: work.kind };
    return { id: task, agency, case: id, ...what, openedAt, state: 'open' as const };
  });
  await tx.tasks.open(tasks);
  for (const { id: task, key, role, closed } of played.tasks) {
    if (!closed) continue;
    const { at, account: by, outcome, verdicts } = closed;
    if (by === undefined) await tx.tasks.cancel(id, key, at);
    else await tx.tasks.complete(task, at, { account: by, role, outcome });
    if (by !== undefined && verdicts?.some(({ ok }) => !ok)) {
      await tx.verdicts.save({ task, case: id, account: by, verdicts, savedAt: at, final: true });
    }
  }
  await tx.events.append(log);
  for (const { letter, number, at } of played.letters) {
    await tx.letters.issue({ agency, case: id, letter, number, issuedAt: at });
  }
}

/** So that the next real case gets the next number. */
async function drawNumbers(
  tx: StoreTransaction,
  agency: YearOffice['agency'],
  { cases }: PlayedYear,
): Promise<void> {
  const draw = async (series: string, at: string): Promise<void> => {
    const { year } = localDate(at, agency.timeZone);
    await tx.numbers.next({ agency: agency.id, series, year });
  };
  for (const { submittedAt, letters } of cases) {
    await draw(registrationSeries(agency).series, submittedAt);
    for (const { letter, at } of letters) {
      const own = letterSeries(agency, letter);
      if (own) await draw(own.series, at);
    }
  }
}
