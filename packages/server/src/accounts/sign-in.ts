import type { CurrentSession } from '../store/ports/sessions.ts';
import { minutesAfter, type AccountDesk } from './account-desk.ts';
import { normaliseEmail } from './email.ts';
import { isPassword } from './password-hash.ts';
import { newSecret } from './secret.ts';
import { sessionMinutes } from './session.ts';

/** A new session, and the reference for the cookie. */
export interface SignedIn {
  readonly reference: string;
  readonly session: CurrentSession;
}

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

  const { value: reference, hash } = newSecret(desk.randomBytes);
  const createdAt = desk.now();
  const record = {
    hash,
    account: account.id,
    createdAt,
    idleUntil: minutesAfter(createdAt, sessionMinutes.idle),
    expiresAt: minutesAfter(createdAt, sessionMinutes.whole),
  };
  const session = await desk.store.transaction(async (tx) => {
    await tx.sessions.create(record);
    return tx.sessions.current(hash, createdAt);
  });
  return session && { reference, session };
}
