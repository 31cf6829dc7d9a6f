import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@alur/server/store/sql/open-store.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alur-storage-'));
  const store = await openStore({ sqlite: join(folder, 'data/alur.db') }, new Date().toISOString());
  await store.close();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const terminal = recordingTerminal(folder, { environment });
  const code = await main([...args, '--lang', 'en'], terminal);
  return { code, said: [...terminal.printed, ...terminal.warned].join('\n') };
}

describe('alur backup and alur restore', () => {
  it('bring the data of one folder to another, needing nothing but its place', async () => {
    const taken = await run(['backup', 'copy', '--data', 'data']);
    expect(taken).toMatchObject({ code: 0 });
    expect(taken.said).toContain('The backup is complete');
    const restored = await run(['restore', 'copy', '--data', 'again']);
    expect(restored).toMatchObject({ code: 0 });
    expect(restored.said).toContain('Everybody has to sign in again');
    const store = await openStore({ sqlite: join(folder, 'again/alur.db') }, '');
    expect(await store.read.operations.openTasks()).toEqual([]);
    await store.close();
  });

  it.each([
    ['a backup of nothing', ['backup', 'copy', '--data', 'none'], {}, 'ALUR_DATA', 1],
    ['a backup where something is', ['backup', 'data'], {}, 'Each backup needs a new folder', 1],
    [
      'a backup of PostgreSQL',
      ['backup', 'copy'],
      { DATABASE_URL: 'postgres://db/x' },
      'pg_dump',
      2,
    ],
    ['a restore of what is no backup', ['restore', 'data', '--data', 'x'], {}, 'backup.json', 1],
    ['a restore to nowhere', ['restore'], {}, 'FOLDER', 2],
    ['a move to nowhere', ['migrate-store'], {}, 'DATABASE_URL', 2],
    [
      'a move to another database',
      ['migrate-store'],
      { DATABASE_URL: 'mysql://db/x' },
      'postgres://',
      2,
    ],
  ] as const)('refuse %s, and say what would do', async (_, args, environment, words, code) => {
    const told = await run(args, environment);
    expect(told.said).toContain(words);
    expect(told.code).toBe(code);
  });

  it('refuse to restore over data', async () => {
    await run(['backup', 'copy']);
    await writeFile(join(folder, 'data/note.txt'), 'x');
    const told = await run(['restore', 'copy']);
    expect(told).toMatchObject({ code: 1 });
    expect(told.said).toContain('is not empty');
  });
});
