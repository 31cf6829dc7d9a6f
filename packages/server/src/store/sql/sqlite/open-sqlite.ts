/** SQLite in one file. */

import Sqlite from 'better-sqlite3';
import { StoreConflict } from '../../store.ts';
import type { CompiledSql, Connection, Database, SqlResult } from '../connection.ts';
import { sqliteDialect } from '../dialect.ts';
import { CommitQueue } from './commit-queue.ts';
import { planOnce } from './plan-once.ts';

/**
 * Opens or creates the file. What is committed survives a power cut: write-ahead log with full
 * synchronisation. Reads never see what is not committed: while a transaction is open they have a
 * connection of their own. Otherwise they share that of the writer, which knows its pages still; the
 * other one has to look all of them up again after each commit.
 */
export function openSqlite(file: string): Database {
  const writing = new Sqlite(file);
  writing.pragma('journal_mode = WAL');
  writing.pragma('synchronous = FULL');
  writing.pragma('foreign_keys = ON');
  // In pages of 4 KB. Each time that many are copied to the file, a commit waits for it.
  writing.pragma('wal_autocheckpoint = 4000');
  writing.pragma('busy_timeout = 5000');
  refuseOldSqlite(writing);
  const reading = new Sqlite(file, { readonly: true });
  reading.pragma('busy_timeout = 5000');

  const run = runner(writing);
  const runBeside = runner(reading);
  const queue = new CommitQueue(writing, run);
  return {
    reading: {
      dialect: sqliteDialect,
      run: (sql, values) => (writing.inTransaction ? runBeside : run)(sql, values),
    },
    transaction: (work) => queue.add(work),
    close: async () => {
      await queue.close();
      reading.close();
      writing.close();
    },
  };
}

/** Runs queries, each prepared once. The number of different queries is small and fixed. */
function runner(database: Sqlite.Database): Connection['run'] {
  const prepared = new Map<string, Sqlite.Statement>();
  return async ({ sql }: CompiledSql, values: readonly unknown[]): Promise<SqlResult> => {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = database.prepare(planOnce(sql));
      prepared.set(sql, statement);
    }
    try {
      if (!statement.reader) return { rows: [], changes: statement.run(...values).changes };
      const rows = statement.all(...values);
      return { rows, changes: rows.length };
    } catch (error) {
      if (sqliteDialect.isUniqueViolation(error)) {
        throw new StoreConflict('It is there already.', { cause: error });
      }
      throw error;
    }
  };
}

/** Before 3.51.3 a reset of the write-ahead log could damage the file. */
function refuseOldSqlite(database: Sqlite.Database): void {
  const version = String(database.prepare('select sqlite_version()').pluck().get());
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major * 1e6 + minor * 1e3 + patch >= 3_051_003) return;
  throw new Error(`SQLite ${version} may damage its file; 3.51.3 or newer is needed.`);
}
