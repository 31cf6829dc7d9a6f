import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AppDesk } from '../../http/app-desk.ts';
import { allInOrder, Mempawah, type Person } from '../../testing/mempawah.ts';
import { remind } from './remind.ts';
import { ReminderPlan } from './reminder-plan.ts';

/**
 * Mempawah reminds the performer of a step 5 minutes before it is due, and who oversees 30 minutes
 * after, and again after an hour, all in working time. November 2026: the 5th is a Thursday, the 6th a Friday.
 */

let town: Mempawah;
let desk: AppDesk;
let front: Person;
let head: Person;

/** The front office has 20 minutes from 08.15 on: until 08.35. */
async function waitingForFrontOffice(): Promise<string> {
  const citizen = await town.person();
  town.at('2026-11-05 08:15');
  return (await citizen.apply()).id;
}

async function reminders(): Promise<readonly string[]> {
  const mails = await desk.store.read.mails.recent('mempawah', 100);
  return mails
    .filter(({ template }) => /^(step|case|deemed)/.test(template))
    .map(({ template, to }) => `${template} → ${to}`)
    .toSorted();
}

beforeEach(async () => {
  town = await Mempawah.open('2026-11-05 08:00');
  ({ desk } = town.under.server);
  front = await town.person('front-officer');
  head = await town.person('head-of-agency');
});
afterEach(() => town.close());

it('reminds those whose turn it is, once, also after a restart', async () => {
  await waitingForFrontOffice();
  const plan = new ReminderPlan();
  town.at('2026-11-05 08:29');
  await remind(desk, plan);
  expect(await reminders()).toEqual([]);
  expect(new Date(plan.next(Date.parse(desk.now())) ?? 0).toISOString()).toBe(
    '2026-11-05T01:30:00.000Z',
  );
  town.at('2026-11-05 08:30');
  await remind(desk, plan);
  expect(await reminders()).toEqual([`step-due → ${front.email}`]);
  await remind(desk, plan);
  await remind(desk, new ReminderPlan());
  expect(await reminders()).toEqual([`step-due → ${front.email}`]);
});

it('says in the mail what is due, and when by the clock of the office', async () => {
  const id = await waitingForFrontOffice();
  town.at('2026-11-05 08:30');
  // A mail that was sent has lost its text.
  await remind({ ...desk, mailQueued: () => undefined }, new ReminderPlan());
  const mails = await desk.store.read.mails.recent('mempawah', 5);
  const record = await desk.store.read.cases.byId(id);
  const text = `${mails[0]?.subject}\n${mails[0]?.text}`;
  expect(text).toContain('Memberikan informasi dan pendampingan');
  expect(text).toContain('Kamis, 5 November 2026 pukul 08.35 WIB');
  expect(text).toContain('Thursday, 5 November 2026 at 08:35 WIB');
  expect(text).toContain(record?.registrationNumber);
  expect(text).not.toContain('{{');
  expect(text).not.toContain('Warung Kopi');
});

it('tells who oversees when a step is late, in working time', async () => {
  const id = await waitingForFrontOffice();
  town.at('2026-11-05 08:20');
  await front.does(id, { outcome: 'independent' });
  // The technical team has 30 minutes: until 08.50; with 30 more it is 09.20.
  town.at('2026-11-05 09:19');
  await remind(desk, new ReminderPlan());
  expect(await reminders()).toEqual([]);
  town.at('2026-11-05 09:20');
  await remind(desk, new ReminderPlan());
  expect(await reminders()).toEqual([`step-late → ${head.email}`]);
});

it('sends nothing of what has been done by then', async () => {
  const id = await waitingForFrontOffice();
  const plan = new ReminderPlan();
  town.at('2026-11-05 08:29');
  await remind(desk, plan);
  await front.does(id, { outcome: 'independent' });
  town.at('2026-11-05 08:31');
  await remind(desk, plan);
  expect(await reminders()).toEqual([]);
});

it('sends once what was claimed by a server that was killed before its mail', async () => {
  await waitingForFrontOffice();
  town.at('2026-11-05 08:30');
  const dying = {
    ...desk,
    newId: () => {
      throw new Error('killed between claim and mail');
    },
  };
  await expect(remind(dying, new ReminderPlan())).rejects.toThrow('killed');
  expect(await reminders()).toEqual([]);
  await remind(desk, new ReminderPlan());
  expect(await reminders()).toEqual([`step-due → ${front.email}`]);
});

it('sends once when several servers share the database', async () => {
  await waitingForFrontOffice();
  town.at('2026-11-05 08:30');
  await Promise.all(Array.from({ length: 5 }, () => remind(desk, new ReminderPlan())));
  expect(await reminders()).toEqual([`step-due → ${front.email}`]);
});

it('tells once, after a standstill, what was due several times in between', async () => {
  const id = await waitingForFrontOffice();
  await front.does(id, { outcome: 'independent' });
  const team = await town.person('technical-team');
  await team.does(id, { outcome: 'accept', verdicts: allInOrder });
  // From 08.15 on: the step is due at 08.50, the case on Friday at 16.30, as is its deemed approval.
  town.at('2026-11-09 10:00');
  const licensing = await town.person('licensing-officer');
  await remind(desk, new ReminderPlan());
  expect(await reminders()).toEqual(
    [
      `case-due → ${head.email}`,
      `deemed-approval → ${head.email}`,
      `step-due → ${licensing.email}`,
      `step-late → ${head.email}`,
    ].toSorted(),
  );
  await remind(desk, new ReminderPlan());
  expect(await reminders()).toHaveLength(4);
});

it('announces deemed approval, and never grants it', async () => {
  const id = await waitingForFrontOffice();
  await front.does(id, { outcome: 'independent' });
  const team = await town.person('technical-team');
  await team.does(id, { outcome: 'accept', verdicts: allInOrder });
  town.at('2026-12-01 08:00');
  await remind(desk, new ReminderPlan());
  const officer = await town.person('licensing-officer');
  const { log, clock, assessment } = await officer.track(id);
  expect(clock.state).toBe('running');
  expect(clock.deemedApprovalAt).toBe(Date.parse('2026-11-06T09:30:00Z'));
  expect(assessment.end).toBeUndefined();
  expect(log.some(({ type }) => type === 'case.ended')).toBe(false);
});

it('reminds officers of the office account too, by the roles of their last sign-in', async () => {
  const identity = { issuer: 'https://sso.example', clientId: 'alur', roles: {} };
  const loaded = desk.definitions.agencies.get('mempawah')!;
  const signsIn = async (roles: readonly string[], seenAt: string) => {
    const email = `sso-${seenAt.slice(0, 10)}-${roles.join('-')}@mempawah.example`;
    await desk.store.transaction(async (tx) => {
      const id = desk.newId();
      await tx.accounts.create({ id, email, state: 'pending', createdAt: seenAt });
      await tx.accounts.activate(id, undefined, seenAt);
      await tx.identities.seen({ account: id, agency: 'mempawah', roles, seenAt });
    });
    return email;
  };
  const recent = await signsIn(['front-officer'], '2026-11-04T01:00:00.000Z');
  await signsIn(['front-officer'], '2026-10-01T01:00:00.000Z');
  await signsIn(['back-officer'], '2026-11-04T01:00:00.000Z');
  await waitingForFrontOffice();
  town.at('2026-11-05 08:30');
  desk.definitions.replace([{ ...loaded, agency: { ...loaded.agency, identity } }]);
  await remind(desk, new ReminderPlan());
  expect(await reminders()).toEqual(
    [`step-due → ${front.email}`, `step-due → ${recent}`].toSorted(),
  );
});
