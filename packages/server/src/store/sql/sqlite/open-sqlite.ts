/** SQLite in one file. */

import Sqlite from 'better-sqlite3';
import { StoreConflict } from '../../store.ts';
import type { CompiledSql, Connection, Database, SqlResult } from '../connection.ts';
import { sqliteDialect } from '../dialect.ts';
import { Checkpoints, usualLogLength } from './checkpoints.ts';
import { CommitQueue } from './commit-queue.ts';
import { logOnDisk, type LogOnDisk } from './log-on-disk.ts';
import { planOnce } from './plan-once.ts';

export interface SqliteOptions {
  /** How many pages of 4 KB the log may hold before it is copied to the file. */
  readonly logLength?: number;
  readonly onDisk?: (file: string) => LogOnDisk;
}

/**
 * Opens or creates the file. What is acknowledged survives a power cut: the write-ahead log is synced
 * after every commit, though not by SQLite itself. Reads never see what is not committed: while a
 * transaction is open they have a connection of their own. Otherwise they share that of the writer,
 * which knows its pages still; the other one has to look all of them up again after each commit.
 */
export function openSqlite(
  file: string,
  { logLength = usualLogLength, onDisk = logOnDisk }: SqliteOptions = {},
): Database {
  const writing = new Sqlite(file);
  writing.pragma('journal_mode = WAL');
  // All is synced in its right order, but for the end of the log: that is for the queue.
  writing.pragma('synchronous = NORMAL');
  writing.pragma('foreign_keys = ON');
  writing.pragma('busy_timeout = 5000');
  // What a savepoint may have to undo; by default SQLite writes it to a file, every page anew.
  writing.pragma('temp_store = memory');
  refuseOldSqlite(writing);
  const reading = new Sqlite(file, { readonly: true });
  reading.pragma('busy_timeout = 5000');

  const run = runner(writing);
  const runBeside = runner(reading);
  // The log is made when the file is first read.
  writing.pragma('user_version');
  const log = onDisk(file);
  const checkpoints = new Checkpoints(writing, logLength);
  const queue = new CommitQueue(writing, run, {
    sync: () => log.sync(),
    settle: () => checkpoints.committed(),
  });
  const end = async (): Promise<void> => {
    await queue.close();
    await Promise.all([checkpoints.close(), log.close()]);
    reading.close();
    writing.close();
  };
  let closed: Promise<void> | undefined;
  return {
    reading: {
      dialect: sqliteDialect,
      run: async (sql, values) => {
        if (writing.inTransaction) return runBeside(sql, values);
        const { synced } = queue;
        const result = await run(sql, values);
        // What is read is on disk: nobody is told of a decision that a power cut could undo.
        await synced;
        return result;
      },
    },
    transaction: (work) => queue.add(work),
    close: () => (closed ??= end()),
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
