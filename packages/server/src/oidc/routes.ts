import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { signOut } from '../accounts/session.ts';
import type { AppDesk } from '../http/app-desk.ts';
import { addressOf } from '../http/rate-limit.ts';
import { refusal } from '../http/service-errors.ts';
import { cookieOptions, sessionCookie, setSessionCookie } from '../http/session-cookie.ts';
import type { LoadedAgency } from '../pack/load-pack.ts';
import { attemptCookie, attemptSeconds, readAttempt, writeAttempt } from './attempt.ts';
import { AnswerRefused, ProviderDown, type IdentityProvider } from './identity-provider.ts';
import type { SsoMessage } from './messages.ts';
import { officerOf } from './officer-of.ts';
import { showSsoMessage } from './page.ts';
import { returnPath } from './return-path.ts';
import { forgetRoles, signInOfficer } from './sign-in-officer.ts';

/** Signing in with the office account: three addresses that a browser is sent to. */
export function ssoRoutes(app: FastifyInstance, desk: AppDesk): void {
  const { publicUrl, limits } = desk.settings;
  const attemptOptions = (agency: string) => ({
    ...cookieOptions(publicUrl),
    path: `/sso/${agency}/`,
  });
  // An office of many stands behind one address.
  const rateLimit = {
    max: limits.signUps * 4,
    keyGenerator: (request: FastifyRequest) => `sso ${addressOf(request)}`,
  };
  const limited = { config: { rateLimit }, schema: { hide: true } };

  function found(request: FastifyRequest): Found {
    const { agency: id } = request.params as { readonly agency: string };
    const agency = desk.definitions.agencies.get(id)?.agency;
    const provider = desk.identityProviders.get(id);
    if (!agency || !provider) throw refusal('not-found');
    const { return: wish } = request.query as { readonly return?: unknown };
    return { agency, provider, returnTo: returnPath(wish, publicUrl) };
  }

  app.get('/sso/:agency/start', limited, async (request, reply) => {
    const { agency, provider, returnTo } = found(request);
    const attempt = {
      ...{ state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() },
      returnTo,
    };
    try {
      const url = await provider.signInUrl(attempt);
      reply.setCookie(attemptCookie, writeAttempt(attempt), {
        ...attemptOptions(agency.id),
        maxAge: attemptSeconds,
      });
      return await uncached(reply).redirect(url.href, 303);
    } catch (error) {
      return showSsoMessage(reply, messageOf(error, request), agency, returnTo);
    }
  });

  app.get('/sso/:agency/callback', limited, async (request, reply) => {
    const { agency, provider } = found(request);
    const attempt = readAttempt(request.cookies[attemptCookie]);
    // Each attempt has one answer, whatever it is.
    reply.clearCookie(attemptCookie, attemptOptions(agency.id));
    const returnTo = returnPath(attempt?.returnTo, publicUrl);
    const tell = (message: SsoMessage) => showSsoMessage(reply, message, agency, returnTo);
    if (!attempt) return tell('again');
    try {
      const claims = await provider.claims(new URL(request.url, publicUrl), attempt);
      const reading = officerOf(claims, provider.settings);
      const spokesman = { agency: agency.id, issuer: provider.settings.issuer };
      if (!reading.ok) {
        request.log.warn({ agency: agency.id, why: reading.why }, 'sso');
        if (reading.why === 'no-role') await forgetRoles(desk, spokesman, String(claims['sub']));
        return await tell(reading.why);
      }
      const signedIn = await signInOfficer(desk, spokesman, reading.officer);
      if (signedIn === 'address-taken') {
        request.log.warn({ agency: agency.id, why: signedIn }, 'sso');
        return await tell(signedIn);
      }
      // Whoever was signed in here before is so no longer.
      const before = request.cookies[sessionCookie];
      if (before) await signOut(desk, before);
      setSessionCookie(reply, publicUrl, signedIn.reference, signedIn.session.expiresAt);
      return await uncached(reply).redirect(returnTo, 303);
    } catch (error) {
      return tell(messageOf(error, request));
    }
  });

  app.get('/sso/:agency/sign-out', limited, async (request, reply) => {
    const { agency, provider, returnTo } = found(request);
    try {
      const url = await provider.signOutUrl(`${publicUrl}/`);
      if (!url) return await showSsoMessage(reply, 'no-sign-out', agency, returnTo);
      return await uncached(reply).redirect(url.href, 303);
    } catch (error) {
      return showSsoMessage(reply, messageOf(error, request), agency, returnTo);
    }
  });
}

interface Found {
  readonly agency: LoadedAgency['agency'];
  readonly provider: IdentityProvider;
  readonly returnTo: string;
}

/** Faults of ours go on to the error handler. */
function messageOf(error: unknown, { log }: FastifyRequest): SsoMessage {
  if (error instanceof ProviderDown) {
    log.warn({ why: 'down', code: codeOf(error.cause) }, 'sso');
    return 'down';
  }
  if (!(error instanceof AnswerRefused)) throw error;
  log.warn({ why: 'refused', code: error.code }, 'sso');
  return error.code === 'access_denied' ? 'cancelled' : 'again';
}

/** `invalid_client`, `ECONNREFUSED`, `OAUTH_TIMEOUT`: for whoever runs the server. */
function codeOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return 'unknown';
  const { error, code, cause: inner } = cause as Readonly<Record<string, unknown>>;
  if (typeof error === 'string') return error;
  if (typeof inner === 'object' && inner !== null && 'code' in inner) return codeOf(inner);
  return typeof code === 'string' ? code : 'unknown';
}

function uncached(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store');
}
