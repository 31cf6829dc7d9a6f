import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqliteIn } from '../config/read-storage.ts';
import { migrations } from '../store/sql/migrations/all.ts';
import { openDatabase, openStore } from '../store/sql/open-store.ts';
import type { Store } from '../store/store.ts';
import { verifyCases } from '../store/sql/verify-cases.ts';
import { repository } from '../testing/server-under-test.ts';
import { inventedEmail } from './invented-answers.ts';
import { main } from './demo-data.ts';

const now = Date.parse('2026-11-20T03:00:00.000Z');
const lines: string[] = [];
let data: string;
let store: Store;

const run = (...args: readonly string[]) =>
  main(args, { ALUR_PACK: repository, ALUR_DATA: data }, now, (line) => lines.push(line));

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'alur-demo-'));
  expect(await run('--cases', '40')).toBe(0);
  store = await openStore({ sqlite: sqliteIn(data) }, new Date(now).toISOString());
});

afterAll(async () => {
  await store.close();
  await rm(data, { recursive: true, force: true });
});

test('the chain of every case is whole', async () => {
  const database = await openDatabase({ sqlite: sqliteIn(data) });
  const { cases, events, broken } = await verifyCases(database.reading, migrations.length);
  await database.close();
  expect({ cases, broken }).toEqual({ cases: 40, broken: [] });
  expect(events).toBeGreaterThan(400);
});

test('no mail waits to be sent to people who do not exist', async () => {
  expect(await store.read.operations.mails()).toEqual({ queued: 0, sending: 0, failed: 0 });
});

test('applicants are numbered, and nobody can sign in as one', async () => {
  const email = inventedEmail(0).replace('@', '@denpasar.');
  const account = await store.read.accounts.byEmail(email);
  expect(account).toMatchObject({ state: 'invited' });
  expect(account?.passwordHash).toBeUndefined();
  const [listed] = await store.read.cases.ofAccount('denpasar', account?.id ?? '');
  const record = await store.read.cases.byId(listed?.id ?? '');
  if (record) expect(JSON.stringify(record.answers)).toContain('Pemohon 00001');
});

test('the next real case gets the next number', async () => {
  const next = await store.transaction(async (tx) => {
    const series = { agency: 'denpasar', series: 'registration' };
    const years = await Promise.all(
      [2025, 2026].map((year) => tx.numbers.next({ ...series, year })),
    );
    return years.reduce((sum, each) => sum + each - 1, 0);
  });
  expect(next).toBe(20);
});

test('a database that is there already is left alone', async () => {
  expect(await run('--cases', '10')).toBe(1);
  expect(lines.at(-1)).toContain('holds a database already');
});

test.each([
  ['--cases', 'many'],
  ['--until', 'soon'],
])('%s %s is answered with how to write it', async (...args) => {
  expect(await run(...args)).toBe(2);
  expect(lines.at(-1)).toContain('--cases 10000 --seed 1');
});
