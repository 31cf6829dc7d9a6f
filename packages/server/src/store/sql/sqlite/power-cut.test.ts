import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PowerCut } from '../../../testing/power-cut.ts';
import { temporaryFolder } from '../../../testing/temporary-store.ts';
import { openSqlite } from './open-sqlite.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** The same numbers for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

interface Found {
  readonly cuts: number;
  /** Acknowledged, and gone. */
  readonly lost: number;
  readonly broken: number;
  /** How often the log was begun anew: cuts around checkpoints are among them. */
  readonly restarts: number;
}

/** Writes in groups, cuts the power whenever somebody was told that all is well, and looks. */
async function cutWhileWriting(seed: number, isHonest: boolean): Promise<Found> {
  const file = join(folder.path, `alur-${seed}.db`);
  const copy = join(folder.path, `after-${seed}.db`);
  const random = chance(seed);
  const power = new PowerCut(file, random, isHonest);
  const database = openSqlite(file, { logLength: 24, onDisk: power.onDisk });
  const run = (sql: string, values: readonly unknown[] = []) =>
    database.transaction((on) => on.run({ sql, name: '' }, values));
  await run('create table notes (id integer primary key, text)');
  await run('create index by_text on notes (text)');
  const told = new Set<number>();
  const found = { cuts: 0, lost: 0, broken: 0 };
  let next = 1;

  for (let round = 0; round < 60; round++) {
    const group = Array.from({ length: 1 + Math.floor(random() * 6) }, () => next++);
    await Promise.all(
      group.map(async (id) => {
        // Spread over pages, old ones among them.
        await run('insert into notes values (?, ?)', [id, `${random()} ${'x'.repeat(900)}`]);
        if (id % 3 === 0) await run('update notes set text = ? where id = ?', ['y', id - 2]);
        told.add(id);
        if (random() < 0.3) look();
      }),
    );
    look();
  }
  await database.close();
  return { ...found, restarts: power.restarts };

  function look(): void {
    const expected = [...told];
    power.cut(copy);
    const after = new Sqlite(copy);
    try {
      if (after.pragma('integrity_check', { simple: true }) !== 'ok') found.broken += 1;
      const there = new Set(after.prepare('select id from notes').pluck().all() as number[]);
      if (expected.some((id) => !there.has(id))) found.lost += 1;
    } catch {
      found.broken += 1;
    } finally {
      after.close();
    }
    found.cuts += 1;
  }
}

it.each([1, 2, 3])(
  'loses nothing that it has acknowledged when the power goes (%i)',
  async (seed) => {
    const { cuts, lost, broken, restarts } = await cutWhileWriting(seed, true);
    expect({ lost, broken }).toEqual({ lost: 0, broken: 0 });
    expect(cuts).toBeGreaterThan(60);
    expect(restarts).toBeGreaterThan(2);
  },
);

it('would show a loss: on a disk that promises and does not keep, it does', async () => {
  const { lost, broken } = await cutWhileWriting(4, false);
  expect(lost + broken).toBeGreaterThan(0);
});
