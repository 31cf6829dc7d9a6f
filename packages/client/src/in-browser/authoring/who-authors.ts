import { isOwnWorkflow } from '../../authoring/own-workflow.ts';
import { serviceError } from '../../service-texts.ts';
import { signedIn, type Desk } from '../desk.ts';
import type { AccountRow } from '../tables.ts';

/** Who is signed in, as an author. @throws {ServiceError} `unauthenticated`, `forbidden` */
export async function author(desk: Desk): Promise<AccountRow> {
  const account = await signedIn(desk);
  const { roles } = desk.agency;
  if (roles.some((role) => role.authors && account.roles.includes(role.id))) return account;
  throw serviceError('forbidden');
}

/** The same for one SOP, which has to be the agency's. @throws {ServiceError} `not-found` too */
export async function authorOf(desk: Desk, workflow: string): Promise<AccountRow> {
  const account = await author(desk);
  if (!isOwnWorkflow(desk.agency.id, workflow)) throw serviceError('not-found');
  return account;
}
