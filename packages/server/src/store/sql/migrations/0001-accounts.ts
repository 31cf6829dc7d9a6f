import { index, table, type Migration } from './migration.ts';

export const accounts: Migration = {
  number: 1,
  name: 'accounts',
  statements: (db) => [
    table(db, 'accounts', {
      id: 'text',
      email: 'text',
      state: 'text',
      password_hash: 'text?',
      created_at: 'text',
      activated_at: 'text?',
    })
      .addPrimaryKeyConstraint('accounts_key', ['id'])
      .addUniqueConstraint('accounts_email', ['email']),

    table(db, 'account_roles', { account_id: 'text', agency: 'text', role: 'text' })
      .addPrimaryKeyConstraint('account_roles_key', ['account_id', 'agency', 'role'])
      .addForeignKeyConstraint('account_roles_account', ['account_id'], 'accounts', ['id']),

    table(db, 'activation_tokens', {
      hash: 'text',
      account_id: 'text',
      password_hash: 'text?',
      created_at: 'text',
      expires_at: 'text',
    })
      .addPrimaryKeyConstraint('activation_tokens_key', ['hash'])
      .addForeignKeyConstraint('activation_tokens_account', ['account_id'], 'accounts', ['id']),
    index(db, 'activation_tokens', 'account_id'),

    table(db, 'sessions', {
      hash: 'text',
      account_id: 'text',
      created_at: 'text',
      idle_until: 'text',
      expires_at: 'text',
    })
      .addPrimaryKeyConstraint('sessions_key', ['hash'])
      .addForeignKeyConstraint('sessions_account', ['account_id'], 'accounts', ['id']),
    index(db, 'sessions', 'account_id'),
  ],
};
