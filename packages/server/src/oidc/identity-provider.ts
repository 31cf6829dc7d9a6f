import * as oidc from 'openid-client';
import type { Attempt } from './attempt.ts';
import { isIncomplete, type Claims, type IdentitySettings } from './officer-of.ts';

/** An agency's provider, as a client of it sees it. */
export interface IdentityProvider {
  readonly settings: IdentitySettings;
  /** Where somebody signs in. Throws {@link ProviderDown}. */
  signInUrl(attempt: Attempt): Promise<URL>;
  /**
   * What the provider says of who has come back. Throws {@link ProviderDown}, or
   * {@link AnswerRefused} for an answer that is not to this attempt, was used, or is not the provider's.
   *
   * @param url - that the browser came back to
   */
  claims(url: URL, attempt: Attempt): Promise<Claims>;
  /** Where somebody signs out there; undefined where the provider does not offer it. */
  signOutUrl(returnTo: string): Promise<URL | undefined>;
}

/** The provider does not answer, or not as one. */
export class ProviderDown extends Error {
  override readonly name = 'ProviderDown';
}

export class AnswerRefused extends Error {
  override readonly name = 'AnswerRefused';
  /** In the words of the protocol: `access_denied`, `invalid_grant`; never what a person is. */
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(`The answer was refused: ${code}.`, options);
    this.code = code;
  }
}

export interface ProviderClient {
  readonly secret: string;
  /** Registered at the provider, to the letter. */
  readonly redirectUri: string;
  /** Milliseconds that only go up. */
  readonly clock: () => number;
}

/** Seconds that a person waits for the provider before being told that it is down. */
const timeout = 5;
/** Milliseconds after which the provider is asked again what it offers. */
const rediscovery = 3_600_000;
/** Seconds by which its clock may be off. */
const tolerance = 30;

export function identityProvider(
  settings: IdentitySettings,
  { secret, redirectUri, clock }: ProviderClient,
): IdentityProvider {
  let known: { readonly at: number; readonly configuration: oidc.Configuration } | undefined;

  async function discovered(): Promise<oidc.Configuration> {
    if (known && clock() - known.at < rediscovery) return known.configuration;
    const issuer = new URL(settings.issuer);
    const metadata = { client_secret: secret, [oidc.clockTolerance]: tolerance };
    const configuration = await oidc
      .discovery(issuer, settings.clientId, metadata, undefined, {
        timeout,
        // The schema lets such an issuer stand on this machine only.
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to be seen, as here
        ...(issuer.protocol === 'http:' && { execute: [oidc.allowInsecureRequests] }),
      })
      .catch((cause: unknown) => {
        throw new ProviderDown('The provider could not be discovered.', { cause });
      });
    known = { at: clock(), configuration };
    return configuration;
  }

  return {
    settings,
    signInUrl: async ({ state, nonce, verifier }) =>
      oidc.buildAuthorizationUrl(await discovered(), {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        ...{ state, nonce },
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      }),

    claims: async (url, { state, nonce, verifier }) => {
      const configuration = await discovered();
      try {
        const tokens = await oidc.authorizationCodeGrant(configuration, url, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
        });
        const claims = tokens.claims();
        if (!claims) throw new AnswerRefused('no_id_token');
        if (!isIncomplete(claims, settings)) return claims;
        if (!configuration.serverMetadata().userinfo_endpoint) return claims;
        const more = await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
        return { ...more, ...claims };
      } catch (error) {
        throw asOurs(error);
      }
    },

    signOutUrl: async (returnTo) => {
      const configuration = await discovered();
      if (!configuration.serverMetadata().end_session_endpoint) return undefined;
      return oidc.buildEndSessionUrl(configuration, {
        client_id: settings.clientId,
        post_logout_redirect_uri: returnTo,
      });
    },
  };
}

/** The protocol's words for whoever is at the other end, apart from those for a broken connection. */
function asOurs(error: unknown): Error {
  if (error instanceof AnswerRefused) return error;
  const down = (): Error => new ProviderDown('The provider did not answer.', { cause: error });
  if (error instanceof oidc.AuthorizationResponseError) {
    return new AnswerRefused(error.error, { cause: error });
  }
  if (error instanceof oidc.ResponseBodyError) {
    // Our own registration there is wrong: to try again does not help.
    const isOurs = ['invalid_client', 'unauthorized_client'].includes(error.error);
    return isOurs || error.status >= 500
      ? down()
      : new AnswerRefused(error.error, { cause: error });
  }
  const { code } = error as { readonly code?: unknown };
  // What the library finds wrong in an answer has a code; a broken connection is a TypeError.
  if (error instanceof TypeError || typeof code !== 'string' || noAnswer.has(code)) return down();
  return new AnswerRefused(code, { cause: error });
}

const noAnswer = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']);
