import type { FastifyReply } from 'fastify';

/** Sends a page that nobody keeps: it may hold a link or the state of a case. */
export function show(reply: FastifyReply, page: string, status = 200): FastifyReply {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(page);
}
