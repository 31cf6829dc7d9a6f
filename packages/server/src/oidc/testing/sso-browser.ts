import { WebClient, type Answer } from '../../testing/web-client.ts';

export const publicUrl = 'http://localhost:8080';

/** A browser that goes to the provider and comes back. */
export class SsoBrowser {
  readonly here: WebClient;
  readonly there: WebClient;

  /** @param server - where the server under test really is; it goes by {@link publicUrl} */
  constructor(server: string, issuer: string) {
    this.here = new WebClient(server);
    this.there = new WebClient(issuer);
  }

  /** Leaves for the provider; answers with where it sends the browser back to. */
  async leave(returnTo?: string): Promise<URL> {
    const query = returnTo === undefined ? '' : `?return=${encodeURIComponent(returnTo)}`;
    const left = await this.here.call('GET', `/sso/denpasar/start${query}`);
    if (left.status !== 303) throw new Error(`${left.status} ${String(left.body)}`);
    return this.atProvider(left.headers.get('location')!);
  }

  /** Follows the provider's pages until one leads back here. */
  async atProvider(start: string): Promise<URL> {
    let at = new URL(start);
    for (let step = 0; step < 10; step++) {
      if (at.origin === publicUrl) return at;
      const { headers, status, body } = await this.there.call('GET', at.pathname + at.search);
      const next = headers.get('location');
      if (next === null) throw new Error(`The provider shows ${status}: ${String(body)}`);
      at = new URL(next, at);
    }
    throw new Error('The provider goes round in circles.');
  }

  comeBack(url: URL): Promise<Answer<string>> {
    return this.here.call('GET', url.pathname + url.search);
  }

  async signIn(returnTo?: string): Promise<Answer<string>> {
    return this.comeBack(await this.leave(returnTo));
  }
}
