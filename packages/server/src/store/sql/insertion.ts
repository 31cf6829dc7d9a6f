/** Inserting several rows in one round trip. */

import type { Insertable } from 'kysely';
import type { Connection } from './connection.ts';
import { change, type Places } from './statement.ts';
import type { Tables } from './tables.ts';

/** SQLite takes 32,766 values in a query; no table comes near it with so many rows. */
const rowsAtOnce = 100;

type Row = Readonly<Record<string, unknown>>;

/** By number: to make a name for each value of each row costs more than SQLite takes for it. */
type Values = readonly unknown[];

/**
 * @param columns - every column of the table, so that a forgotten one is not null by accident
 */
export function insertion<T extends keyof Tables>(
  table: T,
  columns: readonly (keyof Tables[T] & string)[],
): (connection: Connection, rows: readonly Insertable<Tables[T]>[]) => Promise<void> {
  const bySize = new Map<number, (connection: Connection, values: Values) => Promise<number>>();

  function forSize(size: number): (connection: Connection, values: Values) => Promise<number> {
    let insert = bySize.get(size);
    if (!insert) {
      insert = change((db, p: Places<Values>) => {
        let place = 0;
        const rows = Array.from({ length: size }, () =>
          Object.fromEntries(columns.map((column) => [column, p(place++)])),
        );
        return db.insertInto(table).values(rows as never);
      });
      bySize.set(size, insert);
    }
    return insert;
  }

  return async (connection, rows) => {
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      const some = rows.slice(start, start + rowsAtOnce);
      const values: unknown[] = [];
      for (const row of some) for (const column of columns) values.push((row as Row)[column]);
      await forSize(some.length)(connection, values);
    }
  };
}
