import cookie from '@fastify/cookie';
import Fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { describeApi } from './http/api-docs.ts';
import { describeErrors, requirePolicies, type GuardedRoute } from './http/api-scope.ts';
import type { AppDesk } from './http/app-desk.ts';
import { guardAgainstForgery } from './http/cross-site.ts';
import { replyWithErrors } from './http/error-replies.ts';
import { isOwnOrigin } from './http/own-origin.ts';
import { limitRate } from './http/rate-limit.ts';
import { logRequests } from './http/request-log.ts';
import { setSecurityHeaders } from './http/security-headers.ts';
import { serveStaticFiles } from './http/static-files.ts';
import { recogniseViewers } from './http/viewer.ts';
import { ssoRoutes } from './oidc/routes.ts';
import { measureRequests } from './ops/measure.ts';
import { operationRoutes, type Operations } from './ops/routes.ts';
import { pageRoutes } from './pages/routes.ts';
import { accountRoutes } from './routes/accounts/routes.ts';
import { authoringRoutes } from './routes/authoring/routes.ts';
import { agencyRoutes } from './routes/agency/routes.ts';
import { caseRoutes } from './routes/cases/routes.ts';
import { documentRoutes } from './routes/documents/routes.ts';
import { draftRoutes } from './routes/drafts/routes.ts';
import { procedureRoutes } from './routes/procedures/routes.ts';
import { sessionRoutes } from './routes/session/routes.ts';
import { taskRoutes } from './routes/tasks/routes.ts';
import { trackingRoutes } from './routes/tracking/routes.ts';
import { uploadRoutes } from './routes/uploads/routes.ts';

const resources = [
  sessionRoutes,
  accountRoutes,
  agencyRoutes,
  procedureRoutes,
  draftRoutes,
  uploadRoutes,
  caseRoutes,
  documentRoutes,
  taskRoutes,
  trackingRoutes,
  authoringRoutes,
];

/** Answers wait for slow networks, but not for ever. In milliseconds. */
const timeouts = { request: 300_000, keepAlive: 72_000 };

/** The largest body of JSON, in bytes; a draft of 500 fields is far below. */
const bodyLimit = 512 * 1024;

/** The whole server but for listening, so that tests can call it without a port. */
export async function buildApp(
  desk: AppDesk,
  logger: NonNullable<FastifyServerOptions['logger']> = false,
  operations?: Operations,
): Promise<FastifyInstance> {
  const { publicUrl, trustProxy, limits } = desk.settings;
  const app = Fastify({
    logger,
    trustProxy: trustProxy && [...trustProxy],
    bodyLimit,
    requestTimeout: timeouts.request,
    keepAliveTimeout: timeouts.keepAlive,
    // One line for each request is written by `logRequests`, without the address.
    logController: new LogController({ disableRequestLogging: true }),
    exposeHeadRoutes: false,
    // What does not fit a schema is refused, never bent until it fits.
    ajv: {
      customOptions: {
        removeAdditional: false,
        coerceTypes: false,
        useDefaults: false,
        allowUnionTypes: true,
      },
    },
  });
  const guarded: GuardedRoute[] = [];
  app.decorate('guardedRoutes', guarded);
  replyWithErrors(app);
  logRequests(app);
  if (operations) {
    measureRequests(app, operations.metrics);
    operationRoutes(app, operations);
  }
  await app.register(cookie);
  setSecurityHeaders(app, publicUrl.startsWith('https:'));
  await describeApi(app, publicUrl);

  await app.register(
    async (api) => {
      requirePolicies(api, guarded);
      describeErrors(api);
      recogniseViewers(api, desk);
      guardAgainstForgery(
        api,
        (origin) => isOwnOrigin(origin, publicUrl),
        (origin, request) => request.agency?.agency.embedOrigins?.includes(origin) ?? false,
      );
      await limitRate(api, limits);
      for (const routes of resources) routes(api, desk);
    },
    { prefix: '/api/agencies/:agency' },
  );
  await app.register(async (pages) => {
    await limitRate(pages, limits);
    pageRoutes(pages, desk);
    ssoRoutes(pages, desk);
  });
  await serveStaticFiles(app, desk.settings);
  return app;
}
