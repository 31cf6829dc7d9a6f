import type { FastifyInstance, FastifyRequest } from 'fastify';
import { currentSession } from '../accounts/session.ts';
import type { LoadedAgency } from '../pack/load-pack.ts';
import type { Viewer } from '../policy/viewer.ts';
import type { CurrentSession } from '../store/ports/sessions.ts';
import type { AppDesk } from './app-desk.ts';
import { refusal } from './service-errors.ts';
import { sessionCookie } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The agency that the address names. */
    agency: LoadedAgency | undefined;
    /** Who asks; undefined when nobody is signed in. */
    viewer: Viewer | undefined;
  }
}

/** Finds the agency and who asks, before anything else looks at the request. */
export function recogniseViewers(app: FastifyInstance, desk: AppDesk): void {
  app.decorateRequest('agency', undefined);
  app.decorateRequest('viewer', undefined);
  app.addHook('onRequest', async (request) => {
    const { agency: id } = request.params as { readonly agency?: string };
    request.agency = desk.definitions.agencies.get(id ?? '');
    if (!request.agency) throw refusal('not-found');
    const reference = request.cookies[sessionCookie];
    const session = reference ? await currentSession(desk, reference) : undefined;
    if (session && isGoodIn(request.agency, session)) {
      request.viewer = viewerIn(request.agency, session);
    }
  });
}

/** An agency's provider speaks for that agency alone: elsewhere nobody is signed in by it. */
function isGoodIn({ agency }: LoadedAgency, { confined }: CurrentSession): boolean {
  return confined === undefined || confined.agency === agency.id;
}

/** Whoever has no role in an agency is a citizen there, also an officer of another agency. */
export function viewerIn({ agency }: LoadedAgency, session: CurrentSession): Viewer {
  const applicantRole = agency.roles.find(({ applicant }) => applicant)?.id ?? '';
  const granted = session.grants
    .filter((grant) => grant.agency === agency.id)
    .map(({ role }) => role);
  const roles = granted.length > 0 ? granted : [applicantRole];
  return {
    ...{ account: session.account, email: session.email, roles, applicantRole },
    ...(session.confined && { singleSignOn: true }),
    ...(agency.roles.some((role) => role.oversees && roles.includes(role.id)) && {
      oversees: true,
    }),
    ...(agency.roles.some((role) => role.authors && roles.includes(role.id)) && {
      authors: true,
    }),
  };
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
