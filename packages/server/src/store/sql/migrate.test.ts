import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-store.ts';
import type { Database } from './connection.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { table, type Migration } from './migrations/migration.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';

const now = '2026-11-02T01:00:00.000Z';
const next: Migration = {
  number: migrations.length + 1,
  name: 'next',
  statements: (db) => [table(db, 'something_new', { id: 'text' })],
};

let folder: ReturnType<typeof temporaryFolder>;
let database: Database;
beforeEach(() => {
  folder = temporaryFolder();
  database = openSqlite(join(folder.path, 'alur.db'));
});
afterEach(async () => {
  await database.close();
  folder.remove();
});

const tables = async (): Promise<readonly unknown[]> =>
  (
    await database.reading.run(
      { sql: "select name from sqlite_master where type = 'table' order by name", name: '' },
      [],
    )
  ).rows.map((row) => (row as { readonly name: string }).name);

it('knows every migration in the folder, in the order of their numbers', () => {
  const files = readdirSync(new URL('migrations', import.meta.url)).filter((name) =>
    /^\d{4}-/.test(name),
  );
  expect(files.sort()).toEqual(
    migrations.map(({ number, name }) => `${String(number).padStart(4, '0')}-${name}.ts`),
  );
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
});

it('runs each migration once', async () => {
  expect(await migrate(database, migrations, now)).toEqual(migrations.map(({ name }) => name));
  expect(await migrate(database, migrations, now)).toEqual([]);
  expect(await migrate(database, [...migrations, next], now)).toEqual(['next']);
  expect(await tables()).toContain('something_new');
});

it('leaves nothing of an update that fails', async () => {
  await migrate(database, migrations, now);
  const broken: Migration = {
    ...next,
    statements: (db) => [table(db, 'half', { id: 'text' }), table(db, 'half', { id: 'text' })],
  };
  await expect(migrate(database, [...migrations, broken], now)).rejects.toThrow('half');
  expect(await tables()).not.toContain('half');
  expect(await migrate(database, [...migrations, next], now)).toEqual(['next']);
});

it('refuses a database that a newer version has written', async () => {
  await migrate(database, [...migrations, next], now);
  await expect(migrate(database, migrations, now)).rejects.toThrow('newer version');
});
