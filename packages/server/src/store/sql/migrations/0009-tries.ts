import { index, table, type Migration } from './migration.ts';

/** Tries to get in, counted for all processes of the server; each for a minute. */
export const tries: Migration = {
  number: 9,
  name: 'tries',
  statements: (db) => [
    table(db, 'tries', {
      key: 'text',
      count: 'integer',
      expires_at: 'text',
    }).addPrimaryKeyConstraint('tries_key', ['key']),
    index(db, 'tries', 'expires_at'),
  ],
};
