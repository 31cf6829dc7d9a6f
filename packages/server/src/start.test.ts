import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer } from './start.ts';
import { repository, testConfig } from './testing/server-under-test.ts';
import { WebClient } from './testing/web-client.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alur-start-'));
  for (const part of ['schemas', 'workflows']) {
    await cp(join(repository, part), join(folder, 'pack', part), { recursive: true });
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function start() {
  const printed: string[] = [];
  const warned: string[] = [];
  const config = testConfig(folder, { development: true });
  const server = await startServer(
    { ...config, folders: { ...config.folders, pack: join(folder, 'pack') } },
    { print: (line) => void printed.push(line), warn: (line) => void warned.push(line) },
  );
  return { server, printed, warned };
}

it('prints one address, invites the officers of a trial once, and keeps what it had', async () => {
  const first = await start();
  expect(first.printed).toEqual(['Alur berjalan di http://localhost:8080']);
  expect(first.warned).toEqual([]);
  const before = await first.server.desk.store.read.mails.recent('denpasar', 50);
  expect(before.map(({ template }) => template)).toContain('invitation');
  await first.server.stop();

  const second = await start();
  const after = await second.server.desk.store.read.mails.recent('denpasar', 50);
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  await second.server.stop();
});

it('serves what is right, and says where the rest is wrong', async () => {
  const path = join(folder, 'pack/schemas/denpasar/reklame.json');
  const lines = (await readFile(path, 'utf8')).split('\n');
  const at = lines.findIndex((line) => line.includes('"checklist"'));
  lines.splice(at, 0, '  "checkList": [],');
  await writeFile(path, lines.join('\n'));

  const { server, warned } = await start();
  expect(warned.join('\n')).toMatch(
    new RegExp(`^schemas/denpasar/reklame\\.json:${at + 1}: .*checkList`, 'm'),
  );
  const browser = new WebClient(server.url);
  const types = await browser.call<{ id: string }[]>('GET', '/api/agencies/denpasar/permit-types');
  expect(types.body.map(({ id }) => id)).toEqual(['sip-dokter']);
  await server.stop();
});

it('lets go of everything when it stops', async () => {
  const { server } = await start();
  await server.stop();
  await expect(fetch(server.url)).rejects.toThrow();
  await expect(server.desk.store.read.mails.failed(1)).rejects.toThrow();
});
