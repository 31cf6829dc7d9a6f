import { stat } from 'node:fs/promises';
import Sqlite from 'better-sqlite3';
import type { Connection } from '../../store/sql/connection.ts';
import { migrate } from '../../store/sql/migrate.ts';
import { migrations } from '../../store/sql/migrations/all.ts';
import { openDatabase } from '../../store/sql/open-store.ts';
import { verifyCases } from '../../store/sql/verify-cases.ts';
import { Contents, type StoredRow } from './contents.ts';
import { tablesOf, type TableShape } from './tables.ts';

export interface StoreMigration {
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  readonly cases: number;
  readonly events: number;
}

export type StoreMigrationResult =
  | ({ readonly ok: true } & StoreMigration)
  | {
      readonly ok: false;
      readonly why: 'no-database' | 'in-use' | 'not-empty' | 'broken-logs' | 'differs';
      /** Tables or cases. */
      readonly what: readonly string[];
    };

/** PostgreSQL takes 65,535 values in a query; no table comes near it with so many rows. */
const portion = 200;

/**
 * Copies everything from the embedded database to an empty PostgreSQL, in one transaction there, and
 * reads it back: all rows as they were, and the hash chain of every case. The file stays as it is;
 * while it is copied nobody else can open it.
 *
 * @param now - ISO 8601, UTC: noted beside the migrations
 */
export async function migrateStore(
  file: string,
  postgres: string,
  now: string,
): Promise<StoreMigrationResult> {
  const there = await stat(file).catch(() => undefined);
  if (!there?.isFile()) return refused('no-database');
  const alone = openAlone(file);
  if (!alone) return refused('in-use');
  alone.close();
  const older = await openDatabase({ sqlite: file });
  await migrate(older, migrations, now).finally(() => older.close());

  const source = openAlone(file);
  if (!source) return refused('in-use');
  try {
    return await into(postgres, source, now);
  } finally {
    source.close();
  }
}

/** Undefined while another process has the file open, a server that rests among them. */
function openAlone(file: string): Sqlite.Database | undefined {
  const database = new Sqlite(file, { timeout: 1_000 });
  try {
    database.pragma('locking_mode = exclusive');
    database.exec('begin immediate; rollback');
    return database;
  } catch (error) {
    database.close();
    if ((error as { readonly code?: unknown }).code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
}

async function into(
  postgres: string,
  source: Sqlite.Database,
  now: string,
): Promise<StoreMigrationResult> {
  const tables = tablesOf(source);
  const target = await openDatabase({ postgres });
  try {
    await migrate(target, migrations, now);
    return await target.transaction((connection) => copyAll(source, connection, tables));
  } catch (error) {
    if (error instanceof Refused) return error.result;
    throw error;
  } finally {
    await target.close();
  }
}

async function copyAll(
  source: Sqlite.Database,
  target: Connection,
  tables: readonly TableShape[],
): Promise<StoreMigrationResult> {
  const full: string[] = [];
  for (const { name } of tables) {
    const { rows } = await ask(target, `select 1 from "${name}" limit 1`);
    if (rows.length > 0) full.push(name);
  }
  if (full.length > 0) throw new Refused('not-empty', full);

  const copied: { name: string; rows: number }[] = [];
  for (const table of tables) {
    const sent = await copyTable(source, target, table);
    const arrived = await contentsThere(target, table);
    if (!sent.equals(arrived)) throw new Refused('differs', [table.name]);
    copied.push({ name: table.name, rows: sent.rows });
  }
  const { cases, events, broken } = await verifyCases(target, migrations.length);
  if (broken.length > 0) throw new Refused('broken-logs', broken);
  return { ok: true, tables: copied, cases, events };
}

async function copyTable(
  source: Sqlite.Database,
  target: Connection,
  { name, columns }: TableShape,
): Promise<Contents> {
  const contents = new Contents(columns);
  let rows: StoredRow[] = [];
  const send = async (): Promise<void> => {
    if (rows.length === 0) return;
    const values = rows.flatMap((row) => columns.map((column) => row[column]));
    const places = rows.map((_, row) => `(${numbered(row * columns.length, columns.length)})`);
    await ask(
      target,
      `insert into "${name}" (${quoted(columns)}) values ${places.join(', ')}`,
      values,
    );
    rows = [];
  };
  for (const row of source.prepare(`select * from "${name}"`).iterate()) {
    contents.add(row as StoredRow);
    rows.push(row as StoredRow);
    if (rows.length === portion) await send();
  }
  await send();
  return contents;
}

async function contentsThere(
  target: Connection,
  { name, columns, key }: TableShape,
): Promise<Contents> {
  const contents = new Contents(columns);
  let after: readonly unknown[] = [];
  for (;;) {
    const beyond = after.length > 0 ? `where (${quoted(key)}) > (${numbered(0, key.length)})` : '';
    const sql = `select * from "${name}" ${beyond} order by ${quoted(key)} limit ${portion}`;
    const rows = (await ask(target, sql, after)).rows as readonly StoredRow[];
    for (const row of rows) contents.add(row);
    const last = rows.at(-1);
    if (!last || rows.length < portion) return contents;
    after = key.map((column) => last[column]);
  }
}

function ask(connection: Connection, sql: string, values: readonly unknown[] = []) {
  return connection.run({ sql, name: '' }, values);
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const numbered = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `$${from + index + 1}`).join(', ');

type Why = Extract<StoreMigrationResult, { ok: false }>['why'];

const refused = (why: Why, what: readonly string[] = []) => ({ ok: false, why, what }) as const;

/** Takes what was copied back. */
class Refused extends Error {
  readonly result: StoreMigrationResult;

  constructor(why: Why, what: readonly string[]) {
    super(why);
    this.result = refused(why, what);
  }
}
