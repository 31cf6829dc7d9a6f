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

interface LogState {
  readonly log: number;
  readonly checkpointed: number;
}

function logState(): LogState {
  const other = new Sqlite(file);
  const [state] = other.pragma('wal_checkpoint(noop)') as readonly LogState[];
  other.close();
  return state ?? { log: 0, checkpointed: 0 };
}

/** Pages in the log. */
const inLog = (): number => logState().log;

/** Pages in the log that are not copied yet. */
function left(): number {
  const { log, checkpointed } = logState();
  return log - checkpointed;
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

it('copies while writing goes on, and lets it wait for no more than the last of the log', async () => {
  await database.close();
  const writer = new Sqlite(file);
  const fill = writer.prepare('insert into notes values (?)');
  const length = 80;
  const fillTo = (pages: number): void => {
    while (inLog() < pages) fill.run('x'.repeat(3000));
  };
  /** Whether the next commit waits at this point; and all that is under way is done. */
  const waited = async (meanwhile = (): void => undefined): Promise<boolean> => {
    const checkpoints = new Checkpoints(writer, length);
    const round = checkpoints.committed();
    meanwhile();
    await checkpoints.close();
    return round !== undefined;
  };
  fillTo(length / 4);
  expect(await waited()).toBe(false);
  expect(left()).toBe(0);
  fillTo(length);
  expect(await waited(() => fill.run('one more while that is copied'))).toBe(false);
  expect(await waited()).toBe(true);
  fill.run('the first of a new log');
  expect(inLog()).toBeLessThan(length);
  writer.close();
});

it('closes while the log is being copied', async () => {
  await Promise.all(Array.from({ length: 3 * logLength }, write));
  await database.close();
  const after = new Sqlite(file, { readonly: true });
  expect(after.prepare('select count(*) from notes').pluck().get()).toBe(3 * logLength);
  after.close();
});
