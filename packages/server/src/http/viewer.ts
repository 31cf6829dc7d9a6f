import type { FastifyRequest } from 'fastify';
import type { LoadedAgency } from '../pack/load-pack.ts';
import type { Viewer } from '../policy/viewer.ts';
import { refusal } from './service-errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The agency that the address names. */
    agency?: LoadedAgency | undefined;
    /** Who asks; undefined when nobody is signed in. */
    viewer?: Viewer | undefined;
  }
}

/** The agency of a route below `/api/agencies/:agency`. */
export function agencyOf(request: FastifyRequest): LoadedAgency {
  if (!request.agency) throw refusal('not-found');
  return request.agency;
}

/** Who asks, in a handler that runs only for somebody who is signed in. */
export function viewerOf(request: FastifyRequest): Viewer {
  if (!request.viewer) throw refusal('unauthenticated');
  return request.viewer;
}
