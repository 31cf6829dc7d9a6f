/** What a query runs on: a transaction, or the reading side of a database. */

import type { Dialect } from './dialect.ts';

export interface Connection {
  readonly dialect: Dialect;
  /** Throws StoreConflict where {@link Dialect.isUniqueViolation}. */
  run(sql: CompiledSql, values: readonly unknown[]): Promise<SqlResult>;
}

export interface CompiledSql {
  readonly sql: string;
  /** Short and unique in the process, so that PostgreSQL plans the query once per connection. */
  readonly name: string;
}

export interface SqlResult {
  readonly rows: readonly unknown[];
  /** Rows inserted, updated or deleted. */
  readonly changes: number;
}

/** A database that is open. */
export interface Database {
  readonly reading: Connection;
  transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
