import type { FastifyInstance, RouteOptions } from 'fastify';
import { ref, sharedSchemas } from './schemas.ts';

/** A route without a rule does not exist: the app refuses to start with one. */
export function requirePolicies(app: FastifyInstance): void {
  app.addHook('onRoute', ({ method, url, config }) => {
    if (!config?.policy) throw new Error(`${String(method)} ${url} names no policy`);
  });
}

/** Shared schemas, and the shape of errors on every route. */
export function describeErrors(app: FastifyInstance): void {
  for (const [$id, schema] of Object.entries(sharedSchemas)) app.addSchema({ $id, ...schema });
  app.addHook('onRoute', (route: RouteOptions) => {
    const { schema } = route;
    if (!schema || schema.hide) return;
    const response = schema.response as Readonly<Record<string, unknown>> | undefined;
    route.schema = {
      ...schema,
      response: { ...response, '4xx': ref('Error'), '5xx': ref('Error') },
    };
  });
}
