import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AppDesk } from './app-desk.ts';
import { addressOf } from './rate-limit.ts';
import { refusal } from './service-errors.ts';

/** Milliseconds. */
const minute = 60_000;

type Desk = Pick<AppDesk, 'store' | 'now' | 'settings'>;
type KeyOf = (request: FastifyRequest) => string;

/** Guessing passwords: counted for each account and address, so nobody can lock others out. */
export function limitSignIns(desk: Desk) {
  return limitTries(desk, desk.settings.limits.signIns, (request) => {
    const { email } = (request.body ?? {}) as { readonly email?: unknown };
    return `sign-in ${addressOf(request)} ${String(email).trim().toLowerCase()}`;
  });
}

/** Asking for accounts, which sends mail to addresses that others may own. */
export function limitSignUps(desk: Desk) {
  const key: KeyOf = (request) => `sign-up ${addressOf(request)}`;
  return limitTries(desk, desk.settings.limits.signUps, key);
}

/** Guessing the password that goes with a link: counted for each link, from wherever it is tried. */
export async function isOneTryTooMany(desk: Desk, token: string): Promise<boolean> {
  const { count } = await countTry(desk, `activate ${token}`);
  return count > desk.settings.limits.signIns;
}

/** A hook to be run before the handler, once the body is read. */
function limitTries(desk: Desk, most: number, keyOf: KeyOf) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { count, expiresAt } = await countTry(desk, keyOf(request));
    if (count <= most) return;
    const left = Date.parse(expiresAt) - Date.parse(desk.now());
    reply.header('retry-after', String(Math.max(1, Math.ceil(left / 1_000))));
    throw refusal('rate-limited');
  };
}

/**
 * In the store, so that neither a second process nor a restart gives more tries; the key as a hash,
 * for addresses of people have no business there.
 */
async function countTry({ store, now }: Desk, what: string) {
  const key = createHash('sha256').update(what).digest('base64url');
  const at = now();
  const expiresAt = new Date(Date.parse(at) + minute).toISOString();
  return store.transaction((tx) => tx.tries.count(key, at, expiresAt));
}
