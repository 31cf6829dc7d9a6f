import type { Confinement, CurrentSession } from '../store/ports/sessions.ts';
import { minutesAfter, type AccountDesk } from './account-desk.ts';
import { newSecret } from './secret.ts';
import { sessionMinutes } from './session.ts';

/** A new session, and the reference for the cookie. */
export interface SignedIn {
  readonly reference: string;
  readonly session: CurrentSession;
}

/** Undefined when the account is not active. */
export async function openSession(
  desk: AccountDesk,
  account: string,
  confined?: Confinement,
): Promise<SignedIn | undefined> {
  const { value: reference, hash } = newSecret(desk.randomBytes);
  const createdAt = desk.now();
  const record = {
    hash,
    account,
    createdAt,
    idleUntil: minutesAfter(createdAt, sessionMinutes.idle),
    expiresAt: minutesAfter(createdAt, sessionMinutes.whole),
    confined,
  };
  const session = await desk.store.transaction(async (tx) => {
    await tx.sessions.create(record);
    return tx.sessions.current(hash, createdAt);
  });
  return session && { reference, session };
}
