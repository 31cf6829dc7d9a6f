import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-store.ts';
import type { Connection, Database } from '../connection.ts';
import { Checkpoints } from './checkpoints.ts';
import { openSqlite } from './open-sqlite.ts';

/** In pages. */
const logLength = 20;

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
let database: Database;
beforeEach(async () => {
  folder = temporaryFolder();
  file = join(folder.path, 'alur.db');
  database = openSqlite(file, { logLength });
  await database.transaction((on) => run(on, 'create table notes (text)'));
});
afterEach(() => folder.remove());

const run = (on: Connection, sql: string, ...values: readonly unknown[]) =>
  on.run({ sql, name: '' }, values);
const write = () =>
  database.transaction((on) => run(on, 'insert into notes values (?)', 'x'.repeat(3000)));

/** Pages in the log. */
function inLog(): number {
  const other = new Sqlite(file);
  const [state] = other.pragma('wal_checkpoint(noop)') as readonly { readonly log: number }[];
  other.close();
  return state?.log ?? 0;
}

it('begins the log anew while writing goes on, and loses nothing', async () => {
  let written = 0;
  const writeTo = async (log: (pages: number) => boolean): Promise<void> => {
    do {
      await write();
      written += 1;
    } while (!log(inLog()));
  };
  await writeTo((pages) => pages >= logLength);
  await writeTo((pages) => pages < logLength);
  await writeTo((pages) => pages >= logLength);
  await writeTo((pages) => pages < logLength);
  await database.close();

  const after = new Sqlite(file, { readonly: true });
  expect(after.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(after.prepare('select count(*) from notes').pluck().get()).toBe(written);
  after.close();
});

it('keeps the log short while writing never rests', async () => {
  for (let count = 0; count < 20 * logLength; count += 1) {
    await write();
    if (count % 10 === 0) expect(inLog()).toBeLessThan(4 * logLength);
  }
  await database.close();
});

it('lets writing wait for no more than the last of the log', async () => {
  await database.close();
  const writer = new Sqlite(file);
  const before = new Checkpoints(writer, logLength);
  const fill = writer.prepare('insert into notes values (?)');
  while (inLog() < logLength) fill.run('x'.repeat(3000));
  expect(before.committed()).toBeUndefined();
  fill.run('one more while that is copied');
  await before.close();

  const last = new Checkpoints(writer, logLength);
  const round = last.committed();
  expect(round).toBeInstanceOf(Promise);
  await round;
  fill.run('the first of a new log');
  expect(inLog()).toBeLessThan(logLength);
  await last.close();
  writer.close();
});

it('closes while the log is being copied', async () => {
  await Promise.all(Array.from({ length: 3 * logLength }, write));
  await database.close();
  const after = new Sqlite(file, { readonly: true });
  expect(after.prepare('select count(*) from notes').pluck().get()).toBe(3 * logLength);
  after.close();
});
