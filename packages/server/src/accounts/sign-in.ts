import type { AccountDesk } from './account-desk.ts';
import { normaliseEmail } from './email.ts';
import { isPassword } from './password-hash.ts';
import { openSession, type SignedIn } from './open-session.ts';

/** Undefined when address and password do not belong together; it takes as long either way. */
export async function signIn(
  desk: AccountDesk,
  email: string,
  password: string,
): Promise<SignedIn | undefined> {
  const address = normaliseEmail(email);
  const account =
    address === undefined ? undefined : await desk.store.read.accounts.byEmail(address);
  const fits = await isPassword(
    password,
    account?.state === 'active' ? account.passwordHash : undefined,
  );
  if (!account || !fits) return undefined;
  return openSession(desk, account.id);
}
