import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { AppSettings } from './settings.ts';

/** The built elements for this and other sites, and a portal at `/`. */
export async function serveStaticFiles(
  app: FastifyInstance,
  { elementsFolders, portalFolder }: AppSettings,
): Promise<void> {
  if (elementsFolders.length > 0) {
    await app.register(fastifyStatic, {
      root: [...elementsFolders],
      prefix: '/alur/',
      decorateReply: false,
      // A module script of another site is fetched with CORS; there is nothing personal in it.
      setHeaders(reply) {
        reply.header('access-control-allow-origin', '*');
        reply.header('cross-origin-resource-policy', 'cross-origin');
      },
    });
  }
  if (portalFolder) {
    await app.register(fastifyStatic, { root: portalFolder, prefix: '/', decorateReply: false });
  }
}
