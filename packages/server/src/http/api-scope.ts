import type { FastifyInstance, RouteOptions } from 'fastify';
import { ref, sharedSchemas } from './schemas.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route of the API with the rule that guards it. */
    readonly guardedRoutes: readonly GuardedRoute[];
  }
}

export interface GuardedRoute {
  readonly method: string;
  readonly url: string;
  readonly policy: string;
}

/**
 * Sees to it that every route of a scope names its rule: the app does not come up with one that
 * does not.
 */
export function requirePolicies(app: FastifyInstance, routes: GuardedRoute[]): void {
  app.addHook('onRoute', ({ method, url, config }) => {
    const { policy } = config ?? {};
    if (!policy) throw new Error(`${String(method)} ${url} names no policy`);
    routes.push({ method: String(method), url, policy });
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
