import type { AccountDesk } from './account-desk.ts';
import { hashSecret } from './secret.ts';

/**
 * The holder of the address did not sign up: the link stops to work, and the account that waited
 * for it goes, unless another sign-up of the address waits still. An invitation stays: it came
 * from the agency.
 *
 * @returns whether the link was one of a sign-up
 */
export async function refuseSignUp(
  desk: Pick<AccountDesk, 'store' | 'now'>,
  token: string,
): Promise<boolean> {
  const hash = hashSecret(token);
  return desk.store.transaction(async (tx) => {
    const found = await tx.tokens.byHash(hash, desk.now());
    if (found?.passwordHash === undefined) return false;
    await tx.tokens.take(hash, desk.now());
    await tx.accounts.removePending(found.account);
    return true;
  });
}
