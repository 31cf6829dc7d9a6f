import type { FastifyInstance } from 'fastify';

/**
 * One line for each request: the route, not the address, for addresses can hold tokens; no body,
 * no e-mail, no file name.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
}
