import type { FastifyReply } from 'fastify';

export const sessionCookie = 'alur_session';

/** Only over TLS, except on one's own machine. */
export function cookieOptions(publicUrl: string) {
  const { protocol, hostname } = new URL(publicUrl);
  const onThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: protocol === 'https:' || !onThisMachine,
  } as const;
}

/** @param expires when the session ends in any case; ISO 8601 */
export function setSessionCookie(
  reply: FastifyReply,
  publicUrl: string,
  reference: string,
  expires: string,
): void {
  reply.setCookie(sessionCookie, reference, {
    ...cookieOptions(publicUrl),
    expires: new Date(expires),
  });
}

export function clearSessionCookie(reply: FastifyReply, publicUrl: string): void {
  reply.clearCookie(sessionCookie, cookieOptions(publicUrl));
}
