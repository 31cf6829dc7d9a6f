import type { AccountDesk } from '../accounts/account-desk.ts';
import { openSession, type SignedIn } from '../accounts/open-session.ts';
import type { Account } from '../store/ports/accounts.ts';
import { StoreConflict, type StoreTransaction } from '../store/store.ts';
import type { Officer } from './officer-of.ts';

/** Which provider speaks, and for which agency. */
export interface Spokesman {
  readonly agency: string;
  readonly issuer: string;
}

/**
 * Signs in whom the provider has let in: good in its agency alone and in the roles of this moment,
 * so that a role ends with its group at the next sign-in, and no provider speaks for another agency.
 *
 * The account is that of the person at the provider; the first time, that of the verified address.
 *
 * @returns `address-taken` when the account of the address is somebody else's at this provider
 */
export async function signInOfficer(
  desk: AccountDesk,
  spokesman: Spokesman,
  officer: Officer,
): Promise<SignedIn | 'address-taken'> {
  const account = await accountOf(desk, spokesman, officer);
  if (account === undefined) return 'address-taken';
  await desk.store.transaction((tx) =>
    tx.identities.seen({
      ...{ account, agency: spokesman.agency, roles: officer.roles },
      seenAt: desk.now(),
    }),
  );
  const confined = { agency: spokesman.agency, roles: officer.roles };
  const signedIn = await openSession(desk, account, confined);
  if (!signedIn) throw new Error('The account of an identity is not active.');
  return signedIn;
}

/** Of somebody whom no group leads to a role any more: they get no reminders of it either. */
export async function forgetRoles(
  desk: AccountDesk,
  { agency, issuer }: Spokesman,
  subject: string,
): Promise<void> {
  await desk.store.transaction(async (tx) => {
    const account = await tx.identities.accountOf(issuer, subject);
    if (account === undefined) return;
    await tx.identities.seen({ account, agency, roles: [], seenAt: desk.now() });
  });
}

async function accountOf(
  desk: AccountDesk,
  { issuer }: Spokesman,
  { subject, email }: Officer,
): Promise<string | undefined> {
  const bind = () =>
    desk.store.transaction(async (tx) => {
      const known = await tx.identities.accountOf(issuer, subject);
      if (known !== undefined) return known;
      const account = await activeAccount(tx, desk, email);
      await tx.identities.bind({ issuer, subject, account, boundAt: desk.now() });
      return account;
    });
  try {
    return await bind();
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
  }
  // The same person in two windows at once has been bound by now.
  return desk.store.read.identities.accountOf(issuer, subject);
}

/** One without a password gets none: the provider is the way in. */
async function activeAccount(
  tx: StoreTransaction,
  desk: AccountDesk,
  email: string,
): Promise<string> {
  const createdAt = desk.now();
  const fresh: Account = { id: desk.newId(), email, state: 'pending', createdAt };
  const account = (await tx.accounts.create(fresh)) ? fresh : await tx.accounts.byEmail(email);
  if (!account) throw new Error('The account is neither new nor there.');
  if (account.state === 'active') return account.id;
  // Whoever signed up with this address chose a password and may be a stranger; an invitation has none.
  if (account.state === 'pending') await tx.tokens.removeOf(account.id);
  await tx.accounts.activate(account.id, undefined, createdAt);
  return account.id;
}
