/** A real OpenID Connect provider on this machine, in which a test says who signs in. */

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider, type Configuration } from 'oidc-provider';

/** A member of staff as the provider knows them. */
export interface Staff {
  readonly sub: string;
  readonly email: string;
  readonly verified?: boolean;
  readonly groups: readonly string[];
}

export interface TestProvider {
  readonly issuer: string;
  /** Who signs in next. */
  staff: Staff;
  /** Whether they press Cancel. */
  cancels: boolean;
  stop(): Promise<void>;
}

export const testClient = { id: 'alur', secret: 'rahasia-klien-0123456789' };

export async function testProvider(
  redirectUri: string,
  more: Partial<Configuration> = {},
): Promise<TestProvider> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state = {
    issuer,
    staff: { sub: 'nobody', email: 'nobody@contoh.example', groups: [] } as Staff,
    cancels: false,
    stop: () => closed(server),
  };
  const provider = new Provider(issuer, configuration(redirectUri, state, more));
  provider.on('server_error', (_, error) => {
    throw error;
  });
  answerForStaff(provider, state);
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- as node:http has it
  server.on('request', provider.callback());
  return state;
}

function configuration(
  redirectUri: string,
  state: TestProvider,
  more: Partial<Configuration>,
): Configuration {
  return {
    clients: [
      {
        client_id: testClient.id,
        client_secret: testClient.secret,
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [`${new URL(redirectUri).origin}/`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    pkce: { required: () => true },
    cookies: { keys: ['test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['groups', 'name'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => {
      const { email, verified = true, groups } = state.staff;
      const name = 'Ni Made Contoh';
      const claims = { sub: id, email, email_verified: verified, groups: [...groups], name };
      return { accountId: id, claims: async () => claims };
    },
    loadExistingGrant: async (context) => {
      const { client, session, provider } = context.oidc;
      const grant = new provider.Grant({
        clientId: client!.clientId,
        accountId: session!.accountId!,
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
    ...more,
  };
}

/** In the place of a page with a form. */
function answerForStaff(provider: Provider, state: TestProvider): void {
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/interaction/')) {
      await next();
      return;
    }
    const answer = state.cancels
      ? { error: 'access_denied', error_description: 'End-User aborted interaction' }
      : { login: { accountId: state.staff.sub } };
    await provider.interactionFinished(context.req, context.res, answer);
    context.respond = false;
  });
}

async function closed(server: Server): Promise<void> {
  if (!server.listening) return;
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
