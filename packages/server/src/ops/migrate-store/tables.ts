import type Sqlite from 'better-sqlite3';

export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns of the primary key, in its order. */
  readonly key: readonly string[];
}

/** Every table of ours, each after those that it refers to: as the database itself describes them. */
export function tablesOf(database: Sqlite.Database): readonly TableShape[] {
  const names = database
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' and name <> 'alur_migrations' order by name",
    )
    .pluck()
    .all() as readonly string[];
  const ordered: string[] = [];
  const visit = (name: string): void => {
    if (ordered.includes(name)) return;
    for (const parent of parentsOf(database, name)) if (parent !== name) visit(parent);
    ordered.push(name);
  };
  names.forEach(visit);
  return ordered.map((name) => shapeOf(database, name));
}

function parentsOf(database: Sqlite.Database, name: string): readonly string[] {
  const keys = database.pragma(`foreign_key_list("${name}")`) as readonly { table: string }[];
  return keys.map(({ table }) => table);
}

function shapeOf(database: Sqlite.Database, name: string): TableShape {
  const columns = database.pragma(`table_info("${name}")`) as readonly {
    name: string;
    pk: number;
  }[];
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  return {
    name,
    columns: columns.map((column) => column.name),
    key: key.map((column) => column.name),
  };
}
