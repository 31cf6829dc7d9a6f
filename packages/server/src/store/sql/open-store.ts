/** Opens the store where the configuration says it is, in the shape that this version expects. */

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Store } from '../store.ts';
import type { Database } from './connection.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { openPostgres } from './postgres/open-postgres.ts';
import { sqlStore } from './sql-store.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';

export type StoreLocation =
  /** The path of the file; its folder is made where it is missing. */
  { readonly sqlite: string } | { readonly postgres: string };

/** @param now - ISO 8601, UTC: noted beside the migrations that are run */
export async function openStore(location: StoreLocation, now: string): Promise<Store> {
  const database = await openDatabase(location);
  try {
    await migrate(database, migrations, now);
  } catch (error) {
    await database.close();
    throw error;
  }
  return sqlStore(database);
}

/** Without looking at its shape. */
export async function openDatabase(location: StoreLocation): Promise<Database> {
  if ('postgres' in location) return openPostgres({ url: location.postgres });
  await mkdir(dirname(location.sqlite), { recursive: true, mode: 0o700 });
  return openSqlite(location.sqlite);
}
