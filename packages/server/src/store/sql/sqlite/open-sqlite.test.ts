import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-store.ts';
import type { Connection } from '../connection.ts';
import { logOnDisk } from './log-on-disk.ts';
import { openSqlite } from './open-sqlite.ts';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'alur.db');
});
afterEach(() => folder.remove());

const run = (on: Connection, sql: string) => on.run({ sql, name: '' }, []);
const write = (on: Connection) => run(on, "insert into notes values ('x')");
const read = 'select count(*) as notes from notes';

it('tells nobody of a change that is not on disk yet, neither who made it nor who reads it', async () => {
  const told: string[] = [];
  let reached = (): void => undefined;
  let disk: Promise<unknown> = Promise.resolve();
  const database = openSqlite(file, {
    onDisk: (of) => {
      const real = logOnDisk(of);
      const sync = async (): Promise<void> => {
        reached();
        await disk;
        told.push('on disk');
        return real.sync();
      };
      return { ...real, sync };
    },
  });
  await database.transaction((on) => run(on, 'create table notes (text)'));
  told.length = 0;
  const slow = Promise.withResolvers();
  disk = slow.promise;
  const onItsWay = new Promise<void>((resolve) => (reached = resolve));

  const written = database.transaction(write).then(() => told.push('written'));
  await onItsWay;
  const seen = run(database.reading, read).then(({ rows }) => {
    expect(rows).toEqual([{ notes: 1 }]);
    told.push('read');
  });
  // Whoever does not wait for the disk is done by then.
  await new Promise((resolve) => setImmediate(resolve));
  slow.resolve(undefined);
  await Promise.all([written, seen]);
  expect(told[0]).toBe('on disk');
  expect(told.toSorted()).toEqual(['on disk', 'read', 'written']);
  await database.close();
});

it('answers no more when the disk refuses what was written, and can be closed', async () => {
  const database = openSqlite(file, {
    onDisk: (of) => ({ ...logOnDisk(of), sync: () => Promise.reject(new Error('EIO')) }),
  });
  await expect(database.transaction((on) => run(on, 'create table notes (text)'))).rejects.toThrow(
    'EIO',
  );
  await expect(run(database.reading, read)).rejects.toThrow('EIO');
  await expect(database.transaction(write)).rejects.toThrow('EIO');
  await database.close();
  await database.close();
});

it('keeps in memory what a transaction may have to undo', async () => {
  const database = openSqlite(file);
  expect((await run(database.reading, 'pragma temp_store')).rows).toEqual([{ temp_store: 2 }]);
  await database.close();
});
