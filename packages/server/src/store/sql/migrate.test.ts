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

it('gives the cases of an earlier version their heads, with how they stand', async () => {
  await migrate(database, migrations.slice(0, 5), now);
  const run = (sql: string) =>
    database.transaction((connection) => connection.run({ sql, name: '' }, []));
  await run("insert into accounts values ('a', 'a@contoh.example', 'active', null, '', '')");
  await run("insert into workflow_revisions values ('w', 'd/w.bpmn', '', '')");
  await run("insert into permit_type_revisions values ('d', 'p', 1, 's', '{}', '')");
  await run(
    "insert into cases values ('c', 'd', 'a', 'draft', 'n', 'v', 'p', 1, '{}', 'd/w.bpmn', 'w', '', '', 'received', '{}', '[]', '[1]', '2026-01-02', '2026-01-03')",
  );
  await run("insert into case_events values ('c', 1, '{}'), ('c', 2, '{}')");
  await migrate(database, migrations, now);
  const { rows } = await run('select * from case_heads');
  expect(rows).toEqual([
    {
      ...{ case_id: 'c', agency: 'd', submitted_at: '2026-01-02' },
      ...{ ended_at: null, sequence: 2, hash: null },
      ...{ status: 'received', engine: '[1]', updated_at: '2026-01-03' },
    },
  ]);
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
