import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PublishedProcedure } from '../../cases/published-procedure.ts';

/** A year, in seconds: as long as HTTP caches think. */
const forEver = 31_536_000;

/**
 * Says how long an answer about a procedure may be kept. One content never changes; which content
 * is in force is asked again each time, by its ETag.
 *
 * @returns whether the caller has it already, and 304 is the answer
 */
export function isUnchanged(
  request: FastifyRequest,
  reply: FastifyReply,
  { sha256, isInForce }: PublishedProcedure,
): boolean {
  const { sha256: asked } = request.query as { readonly sha256?: string };
  const etag = `"${sha256}"`;
  reply
    .header('etag', etag)
    .header(
      'cache-control',
      asked === undefined ? 'private, no-cache' : `private, max-age=${forEver}, immutable`,
    );
  // An earlier one is shown to some only; what one person has fetched is not the next one's.
  if (!isInForce) reply.header('vary', 'cookie');
  return request.headers['if-none-match']?.includes(etag) ?? false;
}
