import type { LoadedAgency } from '../pack/load-pack.ts';
import { identityProvider, type IdentityProvider } from './identity-provider.ts';

export type IdentityProviders = ReadonlyMap<string, IdentityProvider>;

/** Addresses of a sign-in, below the public one. The callback is registered at the provider. */
export const ssoPaths = (agency: string) => ({
  start: `/sso/${agency}/start`,
  callback: `/sso/${agency}/callback`,
  signOut: `/sso/${agency}/sign-out`,
});

/** The providers that can be used, by agency: those whose client secret is known. */
export function identityProviders(
  agencies: Iterable<LoadedAgency>,
  secrets: Readonly<Record<string, string>>,
  publicUrl: string,
): IdentityProviders {
  const providers = new Map<string, IdentityProvider>();
  for (const { agency } of agencies) {
    const secret = secrets[agency.id];
    if (!agency.identity || secret === undefined) continue;
    const redirectUri = publicUrl + ssoPaths(agency.id).callback;
    const clock = () => performance.now();
    providers.set(agency.id, identityProvider(agency.identity, { secret, redirectUri, clock }));
  }
  return providers;
}

/** Agencies that name a provider whose client secret is not set. */
export function withoutSecret(
  agencies: Iterable<LoadedAgency>,
  providers: IdentityProviders,
): readonly string[] {
  return [...agencies]
    .filter(({ agency }) => agency.identity && !providers.has(agency.id))
    .map(({ agency }) => agency.id);
}
