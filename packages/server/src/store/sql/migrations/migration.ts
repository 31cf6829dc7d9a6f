/** A step of the database's shape. Once released it never changes; a new one follows it. */

import type { CompiledQuery, CreateTableBuilder, Kysely } from 'kysely';

export interface Migration {
  /** 1, 2, 3 … without a gap. */
  readonly number: number;
  readonly name: string;
  /** Statements in order, in SQL that both databases have. */
  statements(db: Schema): readonly SchemaStatement[];
}

export type Schema = Pick<Kysely<unknown>, 'schema'>;

export interface SchemaStatement {
  compile(): CompiledQuery;
}

/** `text?` may be null, the others not. Integers are below 2³¹. */
export type ColumnKind = 'text' | 'text?' | 'integer';

/** A table, with its columns in a list that can be read. */
export function table<Name extends string>(
  db: Schema,
  tableName: string,
  columns: Readonly<Record<Name, ColumnKind>>,
): CreateTableBuilder<string, Name> {
  const empty: CreateTableBuilder<string, Name> = db.schema.createTable(tableName);
  return Object.entries<ColumnKind>(columns).reduce(
    (so, [name, kind]) =>
      so.addColumn(name as Name, kind === 'integer' ? 'integer' : 'text', (column) =>
        kind === 'text?' ? column : column.notNull(),
      ),
    empty,
  );
}

/** An index, named after what it holds. */
export function index(
  db: Schema,
  tableName: string,
  ...columns: readonly string[]
): SchemaStatement {
  return db.schema
    .createIndex(`${tableName}_${columns.join('_')}`)
    .on(tableName)
    .columns([...columns]);
}
