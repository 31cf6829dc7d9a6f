/**
 * Queries that are built and compiled once for each database, then only run.
 *
 * Building a query costs more than SQLite takes to answer it. So a query is written with named
 * places, `p('id')`, which stand for the values of each run.
 */

import type { Compilable, Kysely } from 'kysely';
import type { CompiledSql, Connection, SqlResult } from './connection.ts';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';

/** Typed as the value itself, so that the query builder checks it against the column. */
export interface Places<V> {
  <K extends keyof V & (string | number)>(name: K): V[K];
  /** Never there; it lets the compiler find V where a query is given to {@link query}. */
  readonly values?: V;
}

type Build<V, R> = (db: Kysely<Tables>, p: Places<V>, dialect: Dialect) => Compilable<R>;

interface Compiled extends CompiledSql {
  readonly parameters: readonly unknown[];
}

/** A query that answers with rows. */
export function query<V, R>(
  build: Build<V, R>,
): (connection: Connection, values: V) => Promise<readonly R[]> {
  const run = statement(build);
  return async (connection, values) => (await run(connection, values)).rows as readonly R[];
}

/** A query that answers with one row at most. */
export function queryOne<V, R>(
  build: Build<V, R>,
): (connection: Connection, values: V) => Promise<R | undefined> {
  const run = statement(build);
  return async (connection, values) => (await run(connection, values)).rows[0] as R | undefined;
}

/** A change; answers with the number of rows that it touched. */
export function change<V>(
  build: Build<V, unknown>,
): (connection: Connection, values: V) => Promise<number> {
  const run = statement(build);
  return async (connection, values) => (await run(connection, values)).changes;
}

/** A change of which nobody asks how many rows it touched. */
export function command<V>(
  build: Build<V, unknown>,
): (connection: Connection, values: V) => Promise<void> {
  const run = statement(build);
  return async (connection, values) => {
    await run(connection, values);
  };
}

function statement<V, R>(
  build: Build<V, R>,
): (connection: Connection, values: V) => Promise<SqlResult> {
  const compiled = new Map<Dialect, Compiled>();
  return (connection, values) => {
    let ready = compiled.get(connection.dialect);
    if (!ready) {
      ready = compile(build, connection.dialect);
      compiled.set(connection.dialect, ready);
    }
    return connection.run(
      ready,
      ready.parameters.map((parameter) =>
        parameter instanceof Place ? (values[parameter.name as keyof V] ?? null) : parameter,
      ),
    );
  };
}

class Place {
  readonly name: string | number;
  constructor(name: string | number) {
    this.name = name;
  }
}

let compiledSoFar = 0;

function compile<V, R>(build: Build<V, R>, dialect: Dialect): Compiled {
  const place: Places<V> = (name) => new Place(name) as never;
  const { sql, parameters } = build(dialect.builder, place, dialect).compile();
  return { sql, parameters, name: `alur_${++compiledSoFar}` };
}
