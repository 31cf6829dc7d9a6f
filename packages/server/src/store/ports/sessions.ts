/** Who is signed in. The cookie holds the reference, the store only its hash. */

import type { RoleGrant } from './accounts.ts';

export interface SessionRecord {
  /** SHA-256 of the reference, lower case hexadecimal. */
  readonly hash: string;
  readonly account: string;
  readonly createdAt: string;
  /** Ends then when nobody touches it. */
  readonly idleUntil: string;
  /** Ends then in any case. */
  readonly expiresAt: string;
  /**
   * Of somebody whom an agency's own provider has signed in: good in that agency only and in the
   * roles of that moment, whatever the account holds here.
   */
  readonly confined?: Confinement | undefined;
}

export interface Confinement {
  readonly agency: string;
  readonly roles: readonly string[];
}

/** A session with what every request needs to know about its account. */
export interface CurrentSession extends SessionRecord {
  readonly email: string;
  /** Of the confinement, where there is one; else of the account. */
  readonly grants: readonly RoleGrant[];
}

export interface SessionReader {
  /** Undefined when unknown, or over at `now`. */
  current(hash: string, now: string): Promise<CurrentSession | undefined>;
}

export interface SessionWriter extends SessionReader {
  create(session: SessionRecord): Promise<void>;
  touch(hash: string, idleUntil: string): Promise<void>;
  remove(hash: string): Promise<void>;
  removeOf(account: string): Promise<void>;
  removeExpired(now: string): Promise<number>;
}
