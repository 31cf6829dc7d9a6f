import type { CurrentSession } from '../store/ports/sessions.ts';
import { minutesAfter, type AccountDesk } from './account-desk.ts';
import { hashSecret } from './secret.ts';

/**
 * Two hours without a request, twelve in all: a form with many documents takes an afternoon, and a
 * session left open on a shared machine ends before the next day. Ours.
 */
export const sessionMinutes = { idle: 120, whole: 12 * 60 };

/** A session that was touched so recently is not touched again: most requests only read. */
const restBetweenTouches = 5;

/** Who holds the reference of the cookie; undefined when the session is over. */
export async function currentSession(
  desk: Pick<AccountDesk, 'store' | 'now'>,
  reference: string,
): Promise<CurrentSession | undefined> {
  const now = desk.now();
  const hash = hashSecret(reference);
  const session = await desk.store.read.sessions.current(hash, now);
  if (!session) return undefined;
  const idleUntil = minutesAfter(now, sessionMinutes.idle);
  if (minutesAfter(session.idleUntil, restBetweenTouches) > idleUntil) return session;
  await desk.store.transaction((tx) => tx.sessions.touch(hash, idleUntil));
  return { ...session, idleUntil };
}

export function signOut(desk: Pick<AccountDesk, 'store'>, reference: string): Promise<void> {
  return desk.store.transaction((tx) => tx.sessions.remove(hashSecret(reference)));
}

/** Removes sessions and links that are over; for now and then. */
export function removeExpired(desk: Pick<AccountDesk, 'store' | 'now'>): Promise<number> {
  const now = desk.now();
  return desk.store.transaction(
    async (tx) =>
      (await tx.sessions.removeExpired(now)) +
      (await tx.tokens.removeExpired(now)) +
      (await tx.tries.removeExpired(now)),
  );
}
