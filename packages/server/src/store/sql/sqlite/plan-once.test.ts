import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-store.ts';
import type { Database } from '../connection.ts';
import { openSqlite } from './open-sqlite.ts';
import { planOnce } from './plan-once.ts';

let folder: ReturnType<typeof temporaryFolder>;
let database: Database;
beforeEach(async () => {
  folder = temporaryFolder();
  database = openSqlite(join(folder.path, 'alur.db'));
  for (const sql of [
    'create table cases (id text primary key)',
    'create table notes (of_case text, place integer)',
    "insert into cases values ('a'), ('b')",
    "insert into notes values ('a', 2), ('a', 1), ('b', 3)",
  ]) {
    await database.transaction((on) => on.run({ sql, name: '' }, []));
  }
});
afterEach(async () => {
  await database.close();
  folder.remove();
});

it.each([
  'select place from notes where of_case = ? order by place',
  'select distinct place from notes where of_case = ?',
  'select notes.place from notes inner join cases on cases.id = notes.of_case where cases.id = ?',
  'update notes set place = place where rowid in (select rowid from notes where of_case = ? order by place) returning place',
])('plans once, whatever values it runs with: %s', async (sql) => {
  const places = async (of: string) =>
    (await database.transaction((on) => on.run({ sql, name: '' }, [of]))).rows.map(
      (row) => (row as { readonly place: number }).place,
    );
  const plans = await plansDuring(async () => {
    expect((await places('a')).toSorted()).toEqual([1, 2]);
    expect(await places('b')).toEqual([3]);
    expect(await places('c')).toEqual([]);
    expect((await places('a')).toSorted()).toEqual([1, 2]);
  });
  expect(plans).toBe(1);
});

it('leaves changes alone', () => {
  const sql = 'update "notes" set "text" = ? where "id" = ?';
  expect(planOnce(sql)).toBe(sql);
});

/** The driver makes a function that builds rows each time that a statement was planned anew. */
async function plansDuring(work: () => Promise<void>): Promise<number> {
  const real = globalThis.Function;
  let made = 0;
  globalThis.Function = new Proxy(real, {
    apply(target, self, args) {
      made += 1;
      return Reflect.apply(target, self, args) as unknown;
    },
  });
  try {
    await work();
  } finally {
    globalThis.Function = real;
  }
  return made;
}
