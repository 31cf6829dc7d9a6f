/** PostgreSQL, by its connection address. */

import pg from 'pg';
import { StoreConflict } from '../../store.ts';
import type { CompiledSql, Connection, Database, SqlResult } from '../connection.ts';
import { postgresDialect } from '../dialect.ts';

export interface PostgresOptions {
  /** `postgres://user:password@host/database`. */
  readonly url: string;
  readonly connections?: number;
}

export function openPostgres({ url, connections = 10 }: PostgresOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    // A transaction that hangs is ended by the server, as the one on SQLite is.
    idle_in_transaction_session_timeout: 10_000,
    statement_timeout: 10_000,
  });
  // A connection that breaks while idle is dropped by the pool; without a listener the process ends.
  pool.on('error', () => undefined);
  return {
    reading: { dialect: postgresDialect, run: runner(pool) },
    transaction: (work) => transaction(pool, work),
    close: () => pool.end(),
  };
}

async function transaction<T>(
  pool: pg.Pool,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let open = true;
  let broken = false;
  const run = runner(client);
  const connection: Connection = {
    dialect: postgresDialect,
    run: (sql, values) =>
      open
        ? run(sql, values)
        : Promise.reject(new Error('The transaction is over; await every query in it.')),
  };
  try {
    await client.query('begin');
    const result = await work(connection);
    open = false;
    // A commit after a failed statement answers with ROLLBACK and no error.
    const { command } = await client.query('commit');
    if (command !== 'COMMIT') throw new Error('The transaction was rolled back.');
    return result;
  } catch (error) {
    open = false;
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function runner(client: pg.Pool | pg.PoolClient): Connection['run'] {
  return async ({ sql, name }: CompiledSql, values: readonly unknown[]): Promise<SqlResult> => {
    try {
      const { rows, rowCount } = await client.query({ name, text: sql, values: [...values] });
      return { rows, changes: rowCount ?? 0 };
    } catch (error) {
      if (postgresDialect.isUniqueViolation(error)) {
        throw new StoreConflict('It is there already.', { cause: error });
      }
      throw error;
    }
  };
}
