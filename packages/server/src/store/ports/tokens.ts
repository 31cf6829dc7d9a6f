/** Activation links. The link holds the token, the store only its hash. */

export interface ActivationToken {
  /** SHA-256 of the token, lower case hexadecimal. */
  readonly hash: string;
  readonly account: string;
  /**
   * The password that the sign-up chose; an invited person chooses on activation. It hangs on the
   * token so that a stranger who signs up an address cannot replace the password of its owner.
   */
  readonly passwordHash?: string | undefined;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface TokenReader {
  /** Undefined when unknown, used or expired at `now`. */
  byHash(hash: string, now: string): Promise<ActivationToken | undefined>;
}

export interface TokenWriter extends TokenReader {
  add(token: ActivationToken): Promise<void>;
  /** Uses the token up: of several at once exactly one gets it. */
  take(hash: string, now: string): Promise<ActivationToken | undefined>;
  removeOf(account: string): Promise<void>;
  removeExpired(now: string): Promise<number>;
}
