import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-store.ts';
import type { Connection, Database } from '../connection.ts';
import { CommitQueue } from './commit-queue.ts';
import { openSqlite } from './open-sqlite.ts';

let folder: ReturnType<typeof temporaryFolder>;
let database: Database;
beforeEach(async () => {
  folder = temporaryFolder();
  database = openSqlite(join(folder.path, 'alur.db'));
  await database.transaction((on) => run(on, 'create table notes (id integer primary key, text)'));
});
afterEach(async () => {
  await database.close();
  folder.remove();
});

const run = (on: Connection, sql: string, ...values: readonly unknown[]) =>
  on.run({ sql, name: '' }, values);
const insert = (on: Connection, id: number) => run(on, 'insert into notes (id) values (?)', id);
const ids = async () =>
  (await run(database.reading, 'select id from notes order by id')).rows.map(
    (row) => (row as { readonly id: number }).id,
  );

it('acknowledges in the order of arrival, when all of a group is on disk', async () => {
  const order: number[] = [];
  await Promise.all(
    [1, 2, 3, 4].map((id) =>
      database
        .transaction((on) => insert(on, id))
        .then(async () => {
          order.push(id);
          expect(await ids()).toEqual([1, 2, 3, 4]);
        }),
    ),
  );
  expect(order).toEqual([1, 2, 3, 4]);
});

it('undoes one of a group alone, whatever it broke', async () => {
  const results = await Promise.allSettled([
    database.transaction((on) => insert(on, 1)),
    database.transaction(async (on) => {
      await insert(on, 2);
      await run(on, 'no sql at all');
    }),
    database.transaction(async (on) => {
      await insert(on, 3);
      await insert(on, 1);
    }),
    database.transaction((on) => insert(on, 4)),
  ]);
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'rejected',
    'fulfilled',
  ]);
  expect(await ids()).toEqual([1, 4]);
});

it('tells everybody in the group when the commit fails, and goes on afterwards', async () => {
  // A work that rolls back the whole transaction stands for a disk that is full.
  const results = await Promise.allSettled([
    database.transaction((on) => insert(on, 1)),
    database.transaction((on) => run(on, 'rollback')),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await ids()).toEqual([]);
  await database.transaction((on) => insert(on, 5));
  expect(await ids()).toEqual([5]);
});

describe('on its way to disk', () => {
  const unasked = () => Promise.reject(new Error('nothing is asked'));
  const nothing = () => Promise.resolve();
  let memory: Sqlite.Database;
  beforeEach(() => {
    memory = new Sqlite(':memory:');
  });
  afterEach(() => memory.close());

  it('acknowledges nothing, and begins nothing new, before the disk has what was committed', async () => {
    const disk = Array.from({ length: 2 }, () => Promise.withResolvers<undefined>());
    const begun = Array.from({ length: 2 }, () => Promise.withResolvers<undefined>());
    const told: string[] = [];
    let syncs = 0;
    const sync = async () => {
      told.push('sync');
      begun[syncs]?.resolve(undefined);
      await disk[syncs++]?.promise;
      told.push('on disk');
    };
    const queue = new CommitQueue(memory, unasked, { sync });
    const first = queue.add(nothing).then(() => told.push('first'));
    await begun[0]?.promise;
    const second = queue
      .add(async () => void told.push('work of the second'))
      .then(() => told.push('second'));
    expect(queue.synced).toBeDefined();
    disk[0]?.resolve(undefined);
    await first;
    await begun[1]?.promise;
    disk[1]?.resolve(undefined);
    await second;
    expect(told).toEqual([
      ...['sync', 'on disk', 'first'],
      ...['work of the second', 'sync', 'on disk', 'second'],
    ]);
    expect(queue.synced).toBeUndefined();
  });

  it('tells of what is on disk at once, and begins the next group when the log has settled', async () => {
    const settled = Promise.withResolvers<undefined>();
    const told: string[] = [];
    const queue = new CommitQueue(memory, unasked, {
      sync: nothing,
      settle: () => settled.promise,
    });
    await queue.add(nothing);
    const second = queue.add(async () => void told.push('work of the second'));
    // Whoever does not wait for it has worked by then.
    for (const _ of [1, 2, 3]) await new Promise((resolve) => setImmediate(resolve));
    told.push('settled');
    settled.resolve(undefined);
    await second;
    expect(told).toEqual(['settled', 'work of the second']);
  });

  it('fails for good when the disk refuses, for nobody knows what it has', async () => {
    let syncs = 0;
    const sync = () => {
      syncs += 1;
      return Promise.reject(new Error('EIO'));
    };
    const queue = new CommitQueue(memory, unasked, { sync });
    for (const _ of [1, 2, 3]) await expect(queue.add(nothing)).rejects.toThrow('EIO');
    await expect(queue.synced).rejects.toThrow('EIO');
    expect(syncs).toBe(1);
  });
});

it('gives up on one that waits for what never comes, and goes on with the next', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    for (const id of [1, 2]) {
      const begun = Promise.withResolvers<undefined>();
      const stuck = database.transaction(async (on) => {
        await insert(on, id);
        begun.resolve(undefined);
        await new Promise(() => undefined);
      });
      const next = database.transaction((on) => insert(on, id + 10));
      await begun.promise;
      vi.advanceTimersByTime(10_000);
      await expect(stuck).rejects.toThrow('too long');
      await next;
    }
  } finally {
    vi.useRealTimers();
  }
  expect(await ids()).toEqual([11, 12]);
});

it.each([
  // A commit of so many ms; transactions of 3 ms each; how many of them are in each group.
  [1, [4, 4, 4, 4, 4]],
  [15, [4, 10, 6]],
  [1000, [4, 14, 2]],
])('takes the more into a commit the slower it is: %s ms', async (commitTime, expected) => {
  let clock = 0;
  const counts: number[] = [];
  const slow = new Sqlite(':memory:');
  const prepare = slow.prepare.bind(slow);
  // The declared type follows the parameters of each statement, which none here has.
  slow.prepare = ((sql: string) => {
    const statement = prepare(sql);
    if (sql === 'begin immediate') tap(statement, () => counts.push(0));
    if (sql === 'commit') tap(statement, () => (clock += commitTime));
    return statement;
  }) as typeof slow.prepare;
  const queue = new CommitQueue(
    slow,
    () => Promise.reject(new Error('nothing is asked')),
    { sync: () => Promise.resolve() },
    () => clock,
  );
  const work = async () => {
    clock += 3;
    counts[counts.length - 1]! += 1;
    return Promise.resolve();
  };
  await Promise.all(Array.from({ length: 20 }, () => queue.add(work)));
  expect(counts).toEqual(expected);
  slow.close();
});

function tap(statement: Sqlite.Statement, also: () => void): void {
  const run = statement.run.bind(statement);
  statement.run = () => {
    also();
    return run();
  };
}

it('finishes what waits before it closes, and takes nothing afterwards', async () => {
  const one = database.transaction((on) => insert(on, 1));
  const closed = database.close();
  await expect(database.transaction((on) => insert(on, 2))).rejects.toThrow('closed');
  await one;
  await closed;
  database = openSqlite(join(folder.path, 'alur.db'));
  expect(await ids()).toEqual([1]);
});
