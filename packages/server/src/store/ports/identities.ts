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
}

export interface IdentityWriter extends IdentityReader {
  /**
   * Throws StoreConflict when the person has an account already, or the account belongs to somebody
   * else at this provider.
   */
  bind(identity: Identity): Promise<void>;
}
