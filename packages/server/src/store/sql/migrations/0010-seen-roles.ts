import { index, table, type Migration } from './migration.ts';

/** Roles that a provider gave somebody at the last sign-in; they open nothing. */
export const seenRoles: Migration = {
  number: 10,
  name: 'seen-roles',
  statements: (db) => [
    table(db, 'seen_roles', { account_id: 'text', agency: 'text', role: 'text', seen_at: 'text' })
      .addPrimaryKeyConstraint('seen_roles_key', ['account_id', 'agency', 'role'])
      .addForeignKeyConstraint('seen_roles_account', ['account_id'], 'accounts', ['id']),
    index(db, 'seen_roles', 'agency', 'role'),
  ],
};
