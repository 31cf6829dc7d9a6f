import { serviceError } from '../../service-texts.ts';
import type { Tracker } from '../../tracking/case-tracking.ts';
import { officerRoles, signedIn, type Desk } from '../desk.ts';
import type { CaseRow } from '../tables.ts';

/** Who is signed in, as an officer. @throws {ServiceError} `unauthenticated`, `forbidden` */
export async function officer(desk: Desk): Promise<Tracker> {
  const tracker = await tracking(desk);
  if (tracker.roles.length === 0) throw serviceError('forbidden');
  return tracker;
}

async function tracking(desk: Desk): Promise<Tracker> {
  const account = await signedIn(desk);
  const roles = officerRoles(desk, account);
  const oversees = desk.agency.roles.some((role) => role.oversees && roles.includes(role.id));
  return { account: account.id, roles, oversees };
}

/**
 * The same rule as the server's: who oversees the agency, and officers in whose role the case has
 * or had a task. Its applicant learns how it stands elsewhere.
 */
export async function tracker(desk: Desk, row: CaseRow | undefined): Promise<Tracker> {
  const viewer = await tracking(desk);
  const tasks = row ? await (await desk.tables()).getAllFromIndex('tasks', 'case', row.key) : [];
  if (row && (viewer.oversees || tasks.some(({ role }) => viewer.roles.includes(role)))) {
    return viewer;
  }
  throw serviceError(row?.account === viewer.account ? 'forbidden' : 'not-found');
}

/** What changes the log of a case is never one's own applicant's to do. */
export function refuseOwn({ account }: Tracker, row: CaseRow): void {
  if (row.account === account) throw serviceError('forbidden');
}
