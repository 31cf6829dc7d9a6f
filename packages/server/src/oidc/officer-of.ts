import type { Agency } from '@alur/model/generated/agency.js';
import { normaliseEmail } from '../accounts/email.ts';

export type IdentitySettings = NonNullable<Agency['identity']>;

/** What a provider has said and signed of a person. */
export type Claims = Readonly<Record<string, unknown>>;

/** Somebody whom the agency's groups let in. */
export interface Officer {
  readonly subject: string;
  /** Normalised. */
  readonly email: string;
  /** Ids of roles of the agency; one at least. */
  readonly roles: readonly string[];
}

export type OfficerReading =
  | { readonly ok: true; readonly officer: Officer }
  | { readonly ok: false; readonly why: 'no-email' | 'no-role' };

const usualClaim = 'groups';

/** Deny by default: an address that the provider has verified, and a group that leads to a role. */
export function officerOf(
  claims: Claims,
  { groupsClaim = usualClaim, roles }: IdentitySettings,
): OfficerReading {
  const { sub, email, email_verified } = claims;
  const address = typeof email === 'string' ? normaliseEmail(email) : undefined;
  if (typeof sub !== 'string' || address === undefined || email_verified !== true) {
    return { ok: false, why: 'no-email' };
  }
  const granted = groupsIn(claims, groupsClaim).flatMap((group) =>
    Object.hasOwn(roles, group) ? [roles[group] as string] : [],
  );
  if (granted.length === 0) return { ok: false, why: 'no-role' };
  return { ok: true, officer: { subject: sub, email: address, roles: [...new Set(granted)] } };
}

/** Whether the claims lack what {@link officerOf} needs and the provider may tell elsewhere. */
export function isIncomplete(
  claims: Claims,
  { groupsClaim = usualClaim }: IdentitySettings,
): boolean {
  return claims['email'] === undefined || claimAt(claims, groupsClaim) === undefined;
}

function groupsIn(claims: Claims, path: string): readonly string[] {
  const found = claimAt(claims, path);
  const list = Array.isArray(found) ? found : [found];
  return list.filter((group): group is string => typeof group === 'string');
}

/** A claim by its name; else each dot goes into an object, as in Keycloak's `realm_access.roles`. */
function claimAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path.split('.').reduce<unknown>((at, name) => {
    const inside = typeof at === 'object' && at !== null && Object.hasOwn(at, name);
    return inside ? (at as Claims)[name] : undefined;
  }, claims);
}
