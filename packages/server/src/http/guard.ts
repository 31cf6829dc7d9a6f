import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Decision, Policy } from '../policy/policy.ts';
import { refusal } from './service-errors.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The name of the rule that decides who may use the route. */
    policy?: string;
  }
}

type Answer = unknown;

/** What a route adds to its options: the rule by name, and a handler that runs only after it. */
export interface Guarded {
  readonly config: { readonly policy: string };
  readonly handler: (request: FastifyRequest, reply: FastifyReply) => Promise<Answer>;
}

/** For an action on nothing in particular: to sign in, to list one's own drafts. */
export function guard(
  policy: Policy,
  handle: (request: FastifyRequest, reply: FastifyReply) => Promise<Answer>,
): Guarded {
  return {
    config: { policy: policy.name },
    async handler(request, reply) {
      enforce(policy(request.viewer), request, policy.name);
      return handle(request, reply);
    },
  };
}

/**
 * For an action on something. It is looked up first and handed on only when the rule allows;
 * whoever is not signed in learns nothing of it, not even that it is not there.
 */
export function guardFor<Subject>(
  policy: Policy<Subject>,
  find: (request: FastifyRequest) => Promise<Subject | undefined>,
  handle: (request: FastifyRequest, subject: Subject, reply: FastifyReply) => Promise<Answer>,
): Guarded {
  return {
    config: { policy: policy.name },
    async handler(request, reply) {
      if (!request.viewer) throw refusal('unauthenticated');
      const subject = await find(request);
      if (subject === undefined) throw refusal('not-found');
      enforce(policy(request.viewer, subject), request, policy.name);
      return handle(request, subject, reply);
    },
  };
}

/**
 * For an action on something that some may do without an account. As above, but nobody is sent
 * away before the rule was asked.
 */
export function guardOpen<Subject>(
  policy: Policy<Subject>,
  find: (request: FastifyRequest) => Promise<Subject | undefined>,
  handle: (request: FastifyRequest, subject: Subject, reply: FastifyReply) => Promise<Answer>,
): Guarded {
  return {
    config: { policy: policy.name },
    async handler(request, reply) {
      const subject = await find(request);
      if (subject === undefined) throw refusal('not-found');
      enforce(policy(request.viewer, subject), request, policy.name);
      return handle(request, subject, reply);
    },
  };
}

function enforce(decision: Decision, request: FastifyRequest, policy: string): void {
  if (decision === 'allow') return;
  request.log.info({ policy, decision, account: request.viewer?.account }, 'refused');
  throw refusal(decision);
}
