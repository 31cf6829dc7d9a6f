import { index, table, type Migration } from './migration.ts';

export const identities: Migration = {
  number: 5,
  name: 'identities',
  statements: (db) => [
    table(db, 'identities', {
      issuer: 'text',
      subject: 'text',
      account_id: 'text',
      bound_at: 'text',
    })
      .addPrimaryKeyConstraint('identities_key', ['issuer', 'subject'])
      .addUniqueConstraint('identities_of_account', ['issuer', 'account_id'])
      .addForeignKeyConstraint('identities_account', ['account_id'], 'accounts', ['id']),
    index(db, 'identities', 'account_id'),
    db.schema.alterTable('sessions').addColumn('confined_to', 'text'),
    db.schema.alterTable('sessions').addColumn('confined_roles', 'text'),
  ],
};
