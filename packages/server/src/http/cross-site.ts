import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusal } from './service-errors.ts';

/** Requests that change something carry it, so that a foreign page has to ask first (preflight). */
export const clientHeader = 'x-alur-client';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a browser may read of a reply, for tus and for downloads. */
const exposedHeaders =
  'Location, Retry-After, Tus-Resumable, Upload-Offset, Upload-Length, Upload-Expires';

const allowedHeaders = `content-type, ${clientHeader}, tus-resumable, upload-length, upload-offset, upload-metadata`;

/**
 * Keeps other sites from acting in a signed-in person's name. The session cookie is SameSite=Lax
 * besides. Sites that the agency names may embed the elements and call with the cookie.
 */
export function guardAgainstForgery(
  app: FastifyInstance,
  isOwnOrigin: (origin: string, request: FastifyRequest) => boolean,
  mayEmbed: (origin: string, request: FastifyRequest) => boolean,
): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    const embeds = origin !== undefined && mayEmbed(origin, request);
    reply.header('vary', 'Origin');
    if (embeds) {
      reply.header('access-control-allow-origin', origin);
      reply.header('access-control-allow-credentials', 'true');
      reply.header('access-control-expose-headers', exposedHeaders);
    }
    if (safeMethods.has(request.method)) return;
    const known = origin === undefined || isOwnOrigin(origin, request) || embeds;
    if (!known || request.headers[clientHeader] !== '1') throw refusal('forbidden', crossSite);
  });

  app.options('/*', { schema: { hide: true }, config: { policy: 'anybody' } }, async (_, reply) => {
    reply.header('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE, HEAD');
    reply.header('access-control-allow-headers', allowedHeaders);
    reply.header('access-control-max-age', '600');
    return reply.code(204).send();
  });
}

const crossSite = {
  id: 'Permintaan ini tidak berasal dari halaman layanan. Buka layanan melalui alamat resminya, lalu coba lagi.',
  en: 'This request did not come from a page of the service. Open the service at its official address, then try again.',
};
