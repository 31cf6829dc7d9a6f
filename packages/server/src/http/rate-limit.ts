import { createHash } from 'node:crypto';
import rateLimit, { type RateLimitOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { hashSecret } from '../accounts/secret.ts';
import { refusal } from './service-errors.ts';
import type { RateLimits } from './settings.ts';

/** Bounds what one account, or one address, can ask for in a minute. */
export async function limitRate(app: FastifyInstance, limits: RateLimits): Promise<void> {
  await app.register(rateLimit, {
    timeWindow: '1 minute',
    max: (request) => (request.viewer ? limits.perAccount : limits.perAddress),
    keyGenerator: (request) => request.viewer?.account ?? request.ip,
    errorResponseBuilder: () => refusal('rate-limited'),
    addHeadersOnExceeding: noHeaders,
    addHeaders: { ...noHeaders, 'retry-after': true },
  });
}

const noHeaders = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
};

/** Guessing passwords: counted for each account and address, so nobody can lock others out. */
export function signInLimit({ signIns }: RateLimits): RateLimitOptions {
  return {
    max: signIns,
    hook: 'preHandler',
    keyGenerator: (request) => `sign-in ${request.ip} ${addressKey(request)}`,
  };
}

/** Asking for accounts, which sends mail to addresses that others may own. */
export function signUpLimit({ signUps }: RateLimits): RateLimitOptions {
  return { max: signUps, keyGenerator: (request) => `sign-up ${request.ip}` };
}

/**
 * Guessing the password that goes with a link: counted for each link, beside the limit of the
 * route, which counts addresses.
 *
 * @returns whether a request is one try too many
 */
export function limitActivationTries(
  app: FastifyInstance,
  { signIns }: RateLimits,
  tokenOf: (request: FastifyRequest) => string,
): (request: FastifyRequest) => Promise<boolean> {
  const count = app.createRateLimit({
    max: signIns,
    keyGenerator: (request) => `activate ${hashSecret(tokenOf(request))}`,
  });
  return async (request) => {
    const counted = await count(request);
    return !counted.isAllowed && counted.isExceeded;
  };
}

/** E-mail addresses are not kept in the counters. */
function addressKey(request: FastifyRequest): string {
  const { email } = (request.body ?? {}) as { readonly email?: unknown };
  return createHash('sha256').update(String(email).trim().toLowerCase()).digest('base64url');
}
