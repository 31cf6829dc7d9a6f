/** Everything in which SQL differs between the two databases. */

import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Tables } from './tables.ts';

export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** Builds and compiles queries; it has no connection of its own. */
  readonly builder: Kysely<Tables>;
  /** Holds the rows of a select until the transaction ends. */
  lockRows<Q extends { forUpdate(): Q }>(query: Q): Q;
  /** The same, leaving out rows that somebody else holds. */
  lockFreeRows<Q extends { forUpdate(): Q; skipLocked(): Q }>(query: Q): Q;
  /** Whether the database refused a second row where only one may be. */
  isUniqueViolation(error: unknown): boolean;
}

export const sqliteDialect: Dialect = {
  name: 'sqlite',
  builder: new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  }),
  // Write transactions run one after the other: nothing else can hold a row.
  lockRows: (query) => query,
  lockFreeRows: (query) => query,
  isUniqueViolation: (error) =>
    ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(codeOf(error)),
};

export const postgresDialect: Dialect = {
  name: 'postgres',
  builder: new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }),
  lockRows: (query) => query.forUpdate(),
  lockFreeRows: (query) => query.forUpdate().skipLocked(),
  isUniqueViolation: (error) => codeOf(error) === '23505',
};

function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
