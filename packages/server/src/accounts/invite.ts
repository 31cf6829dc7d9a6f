import type { Account, RoleGrant } from '../store/ports/accounts.ts';
import type { StoreTransaction } from '../store/store.ts';
import { minutesAfter, type AccountDesk } from './account-desk.ts';
import { activationMinutes } from './activate.ts';
import { newSecret } from './secret.ts';

export interface Invitation {
  readonly account: Account;
  /** For the link in the mail; undefined for an account that is active and needs none. */
  readonly token?: string | undefined;
}

/**
 * Gives an address roles. Links from sign-ups of the address stop to work: whoever holds them
 * asked for a citizen's account, and may be somebody else.
 *
 * @param email - normalised
 */
export async function invite(
  tx: StoreTransaction,
  desk: Pick<AccountDesk, 'now' | 'newId' | 'randomBytes'>,
  { email, grants }: { readonly email: string; readonly grants: readonly RoleGrant[] },
): Promise<Invitation> {
  const createdAt = desk.now();
  const fresh: Account = { id: desk.newId(), email, state: 'invited', createdAt };
  const account = (await tx.accounts.create(fresh)) ? fresh : await tx.accounts.byEmail(email);
  if (!account) throw new Error('The account is neither new nor there.');
  await tx.accounts.grant(account.id, grants);
  if (account.state === 'active') return { account };

  await tx.accounts.markInvited(account.id);
  await tx.tokens.removeOf(account.id);
  const token = newSecret(desk.randomBytes);
  await tx.tokens.add({
    hash: token.hash,
    account: account.id,
    createdAt,
    expiresAt: minutesAfter(createdAt, activationMinutes),
  });
  return { account: { ...account, state: 'invited' }, token: token.value };
}
