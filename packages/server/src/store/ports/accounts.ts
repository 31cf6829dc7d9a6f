/** Who may sign in. An account is of the whole server; its roles are of an agency. */

export interface Account {
  readonly id: string;
  /** Normalised: see `accounts/email.ts`. */
  readonly email: string;
  /** `pending` has asked, `invited` was asked; neither can sign in. */
  readonly state: 'pending' | 'invited' | 'active';
  /** Argon2id in PHC form. Only an active account has one. */
  readonly passwordHash?: string | undefined;
  readonly createdAt: string;
  readonly activatedAt?: string | undefined;
}

/** A role of an agency, by its id in `agency.json`. Citizens have none stored. */
export interface RoleGrant {
  readonly agency: string;
  readonly role: string;
}

export interface AccountReader {
  byId(id: string): Promise<Account | undefined>;
  byEmail(email: string): Promise<Account | undefined>;
  grants(account: string): Promise<readonly RoleGrant[]>;
  /** The active accounts that have a role, in the order of their addresses. */
  inRole(agency: string, role: string): Promise<readonly Pick<Account, 'id' | 'email'>[]>;
}

export interface AccountWriter extends AccountReader {
  /** False when the address has an account already; that one is left as it is. */
  create(account: Account): Promise<boolean>;
  /** Removes an account that has only asked, and for which no link is left. */
  removePending(id: string): Promise<void>;
  /** A `pending` account becomes `invited`; an active one stays as it is. */
  markInvited(id: string): Promise<void>;
  /** Makes the account active with this password; without one it can be signed in to elsewhere only. */
  activate(id: string, passwordHash: string | undefined, at: string): Promise<void>;
  setPassword(id: string, passwordHash: string): Promise<void>;
  /** Adds roles; those it has already stay. */
  grant(id: string, grants: readonly RoleGrant[]): Promise<void>;
  revoke(id: string, grants: readonly RoleGrant[]): Promise<void>;
}
