import rateLimit, { normalizeIP, type RateLimitOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusal } from './service-errors.ts';
import type { RateLimits } from './settings.ts';

/**
 * Bounds what one account, or one address, can ask of this process in a minute. It is there for a
 * program gone wild, and costs nothing; whoever runs several processes has the limits of nginx before
 * them. What guards passwords is counted in the store: `tries.ts`.
 */
export async function limitRate(app: FastifyInstance, limits: RateLimits): Promise<void> {
  await app.register(rateLimit, {
    timeWindow: '1 minute',
    max: (request) => (request.viewer ? limits.perAccount : limits.perAddress),
    keyGenerator: (request) => request.viewer?.account ?? addressOf(request),
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

/** Guessing at the addresses of pages that open without an account. */
export function pageLimit({ signUps }: RateLimits): RateLimitOptions {
  return { max: signUps, keyGenerator: (request) => `page ${addressOf(request)}` };
}

/** Of IPv6 the network: a customer has all addresses of a /64. */
export function addressOf({ ip }: FastifyRequest): string {
  return normalizeIP(ip);
}
