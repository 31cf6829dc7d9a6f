import type { Migration } from './migration.ts';

/** What a draft keeps aside when it moves to a newer revision of its permit type. */
export const renewedDrafts: Migration = {
  number: 7,
  name: 'renewed-drafts',
  statements: (db) => [db.schema.alterTable('drafts').addColumn('kept_aside', 'text')],
};
