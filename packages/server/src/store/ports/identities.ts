/** Who somebody is at an identity provider, and which account is theirs here. */

export interface Identity {
  /** The provider's issuer. */
  readonly issuer: string;
  /** The provider's own id of the person, which outlives a change of name or address. */
  readonly subject: string;
  readonly account: string;
  readonly boundAt: string;
}

export interface IdentityReader {
  /** The id of the account. */
  accountOf(issuer: string, subject: string): Promise<string | undefined>;
  /** Who had the role when they last signed in, not before `since`, by address. */
  seenInRole(
    agency: string,
    role: string,
    since: string,
  ): Promise<readonly { readonly id: string; readonly email: string }[]>;
}

/** The roles that a provider's groups gave somebody, and when. */
export interface SeenRoles {
  readonly account: string;
  readonly agency: string;
  readonly roles: readonly string[];
  readonly seenAt: string;
}

export interface IdentityWriter extends IdentityReader {
  /** In place of those of the sign-in before. They say whom to write to, never what one may do. */
  seen(roles: SeenRoles): Promise<void>;
  /**
   * Throws StoreConflict when the person has an account already, or the account belongs to somebody
   * else at this provider.
   */
  bind(identity: Identity): Promise<void>;
}
