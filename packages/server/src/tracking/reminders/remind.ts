import { bilingualMail } from '../../cases/bilingual-mail.ts';
import type { AppDesk } from '../../http/app-desk.ts';
import type { LoadedAgency } from '../../pack/load-pack.ts';
import type { CaseRecord } from '../../store/ports/cases.ts';
import type { QueuedMail } from '../../store/ports/mails.ts';
import type { StoreTransaction } from '../../store/store.ts';
import { dueWords } from './due-words.ts';
import type { PlannedReminder } from './planned-reminders.ts';
import type { PlannedCase, ReminderPlan } from './reminder-plan.ts';

/** How long a role that was seen at a sign-in counts: 30 days, in milliseconds. */
const rememberedFor = 30 * 24 * 3_600_000;

type Desk = Pick<AppDesk, 'definitions' | 'store' | 'tracking' | 'now' | 'newId' | 'mailQueued'>;

/**
 * Sends what is due. That a reminder was sent and the mail itself are one transaction, so that it
 * goes out once whatever happens in between; what several servers plan, one of them sends.
 *
 * @returns how many mails were queued
 */
export async function remind(desk: Desk, plan: ReminderPlan): Promise<number> {
  const at = desk.now();
  await plan.look(desk, Date.parse(at));
  let queued = 0;
  for (const planned of plan.due(Date.parse(at))) queued += await remindOf(desk, plan, planned, at);
  if (queued > 0) desk.mailQueued();
  return queued;
}

async function remindOf(
  desk: Desk,
  plan: ReminderPlan,
  { loaded, head, reminders }: PlannedCase,
  at: string,
): Promise<number> {
  const { agency } = loaded;
  const outcome = await desk.store.transaction(async (tx) => {
    const record = await tx.cases.lock(head.case);
    const now = await tx.events.head(head.case);
    // It has moved since it was planned: the next look plans it anew.
    if (!record || now?.sequence !== head.sequence) return { mails: 0, gone: [] };
    const gone: PlannedReminder[] = [];
    let mails = 0;
    for (const same of toTheSame(reminders)) {
      const [last] = same;
      const addresses = last ? await addressesOf(tx, loaded, last, at) : [];
      if (!last || addresses.length === 0) continue;
      gone.push(...same);
      const claimed = await claimAll(tx, head.case, same, at);
      if (!claimed) continue;
      const queue = addresses.map((to) => mailOf(desk, agency, record, last, to, at));
      await tx.mails.queue(queue);
      mails += queue.length;
    }
    return { mails, gone };
  });
  plan.done(head.case, outcome.gone);
  return outcome.mails;
}

/**
 * After a standstill several may be due for the same people about the same thing: they are told
 * once, in the words of the last.
 */
function toTheSame(reminders: readonly PlannedReminder[]): readonly (readonly PlannedReminder[])[] {
  const groups = new Map<string, PlannedReminder[]>();
  for (const each of reminders) {
    const key = JSON.stringify([each.rule.to, each.about]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((same) => same.toSorted((one, other) => other.at - one.at));
}

/** @returns whether the last of them had not gone out yet */
async function claimAll(
  tx: Pick<StoreTransaction, 'reminders'>,
  caseId: string,
  same: readonly PlannedReminder[],
  sentAt: string,
): Promise<boolean> {
  let isNew = false;
  for (const [index, { rule, about }] of same.entries()) {
    const claimed = await tx.reminders.claim({ case: caseId, rule: rule.id, about, sentAt });
    if (index === 0) isNew = claimed;
  }
  return isNew;
}

/**
 * Those with the role, and those whom the agency's provider gave it when they last signed in: their
 * roles are nowhere else. Who has not come for that long may have left, and gets no more mail.
 */
async function addressesOf(
  tx: Pick<StoreTransaction, 'accounts' | 'identities'>,
  { agency }: LoadedAgency,
  { rule, role }: PlannedReminder,
  at: string,
): Promise<readonly string[]> {
  const overseers = agency.roles.filter(({ oversees }) => oversees).map(({ id }) => id);
  const roles =
    rule.to === 'overseers' ? overseers : [rule.to === 'performer' ? (role ?? '') : rule.to];
  const since = new Date(Date.parse(at) - rememberedFor).toISOString();
  const addresses = new Set<string>();
  for (const each of roles) {
    for (const { email } of await tx.accounts.inRole(agency.id, each)) addresses.add(email);
    if (!agency.identity) continue;
    const seen = await tx.identities.seenInRole(agency.id, each, since);
    for (const { email } of seen) addresses.add(email);
  }
  return [...addresses];
}

function mailOf(
  desk: Pick<Desk, 'newId'>,
  agency: LoadedAgency['agency'],
  record: CaseRecord,
  { rule, due, task }: PlannedReminder,
  to: string,
  queuedAt: string,
): QueuedMail {
  const words = agency.mails[rule.template];
  if (!words) throw new Error(`mail ${rule.template} has no text`);
  const facts = {
    agency: agency.name,
    registrationNumber: { id: record.registrationNumber },
    permitTitle: record.permitType.title,
    task: { id: task },
    due: dueWords(due, agency.timeZone),
  };
  const from = { id: desk.newId(), agency: agency.id, fromName: agency.name.id, case: record.id };
  return { ...from, template: rule.template, to, queuedAt, ...bilingualMail(words, facts) };
}
