import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

/** Policies by what is served; the most exact prefix counts. */
const policies: readonly (readonly [prefix: string, policy: string])[] = [
  // Replies of data and files of people: never a page, never run, never framed.
  ['/api/', "default-src 'none'; frame-ancestors 'none'; sandbox"],
  ['/pages/', "default-src 'none'; frame-ancestors 'none'"],
  ...['/activate/', '/verify/', '/outbox', '/sso/'].map(
    (prefix) =>
      [
        prefix,
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      ] as const,
  ),
  // The portal, as strict as any site that embeds the elements may be.
  [
    '/',
    "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html alur-bpmn alur-worker; " +
      "object-src 'none'; base-uri 'none'; frame-ancestors 'self'",
  ],
];

/** Swagger UI is somebody else's page and needs a policy of its own. */
export const docsPath = '/api/docs';

/** @param overTls whether the public address is https: only then may browsers be told to insist */
export function setSecurityHeaders(app: FastifyInstance, overTls: boolean): void {
  const usual = Object.entries(usualHeaders(overTls));
  app.addHook('onRequest', async (request, reply) => {
    // On the answer itself, so that they are there too where a library answers in our place (tus).
    for (const [name, value] of usual) reply.raw.setHeader(name, value);
    if (request.url.startsWith(docsPath)) return;
    const found = policies.find(([prefix]) => request.url.startsWith(prefix));
    if (found) reply.header('content-security-policy', found[1]);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
}

/**
 * Helmet's headers, which are the same for every answer and so are made once. Its plugin for Fastify
 * makes them anew each time, and hangs on every answer a function that outlives it: nine tenths of
 * what the garbage collector had to carry along (`docs/decisions/server-libraries.md`).
 */
function usualHeaders(overTls: boolean): Readonly<Record<string, string>> {
  const answer = new ServerResponse(new IncomingMessage(new Socket()));
  helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: overTls && { maxAge: 31_536_000 },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: false,
  })(answer.req, answer, (error) => {
    if (error instanceof Error) throw error;
  });
  return answer.getHeaders() as Record<string, string>;
}
