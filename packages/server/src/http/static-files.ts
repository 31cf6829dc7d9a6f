import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { AppSettings } from './settings.ts';

/** A name that holds its content's hash: what it names never changes. */
const isForEver = (path: string): boolean =>
  /[/\\]chunks[/\\][^/\\]+[-~][\w-]{8}\.js(\.br|\.gz)?$/.test(path);

/** A year, in seconds: as long as HTTP caches think. */
const forEver = 31_536_000;

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
      // As the build has compressed them.
      preCompressed: true,
      cacheControl: false,
      // A module script of another site is fetched with CORS; there is nothing personal in it.
      setHeaders(reply, path) {
        reply.header(
          'cache-control',
          isForEver(path) ? `public, max-age=${forEver}, immutable` : 'public, no-cache',
        );
        reply.header('access-control-allow-origin', '*');
        reply.header('cross-origin-resource-policy', 'cross-origin');
      },
    });
  }
  if (portalFolder) {
    await app.register(fastifyStatic, { root: portalFolder, prefix: '/', decorateReply: false });
  }
}
