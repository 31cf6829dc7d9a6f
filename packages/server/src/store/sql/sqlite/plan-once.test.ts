import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-store.ts';
import type { Database } from '../connection.ts';
import { openSqlite } from './open-sqlite.ts';
import { planOnce } from './plan-once.ts';

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

it('plans a sorted query once, whatever values it runs with', async () => {
  await database.transaction((on) =>
    on.run({ sql: 'create table notes (of_case text, place integer)', name: '' }, []),
  );
  await database.transaction((on) =>
    on.run({ sql: "insert into notes values ('a', 2), ('a', 1), ('b', 1)", name: '' }, []),
  );
  const sql = 'select place from notes where of_case = ? order by place';
  const places = async (of: string) =>
    (await database.reading.run({ sql, name: '' }, [of])).rows.map(
      (row) => (row as { readonly place: number }).place,
    );
  const plans = await plansDuring(async () => {
    expect(await places('a')).toEqual([1, 2]);
    expect(await places('b')).toEqual([1]);
    expect(await places('c')).toEqual([]);
    expect(await places('a')).toEqual([1, 2]);
  });
  expect(plans).toBe(1);
});

it('leaves queries alone that are not sorted', () => {
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
