/** Brings a database to the shape that this version of the server expects. */

import type { Connection, Database } from './connection.ts';
import type { Dialect } from './dialect.ts';
import type { Migration } from './migrations/migration.ts';

/** Any fixed number; two servers that start at once on one PostgreSQL wait for each other. */
const lockNumber = 4_156_121;

/**
 * All or nothing, in one transaction.
 *
 * @returns the names of the migrations that were run
 * @throws when the database was written by a newer version
 */
export function migrate(
  database: Database,
  migrations: readonly Migration[],
  now: string,
): Promise<readonly string[]> {
  return database.transaction(async (connection) => {
    const { dialect } = connection;
    const run = runner(connection);
    if (dialect.name === 'postgres') await run(`select pg_advisory_xact_lock(${lockNumber})`);
    await run(
      'create table if not exists alur_migrations (number integer primary key, name text not null, applied_at text not null)',
    );
    const { rows } = await run('select number from alur_migrations order by number');
    const done = (rows as readonly { readonly number: number }[]).map(({ number }) => number);
    const newest = done.at(-1) ?? 0;
    if (newest > migrations.length) {
      throw new Error(
        `The database was written by a newer version of Alur (its shape is ${newest}, this version knows ${migrations.length}). Start that version, or restore a backup made before the update.`,
      );
    }

    const due = migrations.slice(newest);
    for (const migration of due) {
      for (const statement of migration.statements(dialect.builder)) {
        await run(statement.compile().sql);
      }
      await run(
        `insert into alur_migrations (number, name, applied_at) values (${places(dialect)})`,
        [migration.number, migration.name, now],
      );
    }
    return due.map(({ name }) => name);
  });
}

function places({ name }: Dialect): string {
  return name === 'postgres' ? '$1, $2, $3' : '?, ?, ?';
}

function runner(connection: Connection) {
  return (sql: string, values: readonly unknown[] = []) =>
    connection.run({ sql, name: '' }, values);
}
