import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from './config/read-config.ts';
import { startServer } from './start.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

test('a server ends although a browser holds a connection that it has never used', async () => {
  const server = await started();
  const { hostname, port } = new URL(server.url);
  const idle = connect(Number(port), hostname);
  await once(idle, 'connect');
  const closed = once(idle, 'close');
  await server.stop();
  await closed;
});

test('the last line that a starting server prints is its address', async () => {
  const lines: string[] = [];
  const server = await started((line) => lines.push(line));
  await server.stop();
  expect(lines.at(-1)).toMatch(/^Alur berjalan di http:\/\/localhost:\d+$/);
});

async function started(print: (line: string) => void = () => undefined) {
  const data = await mkdtemp(join(tmpdir(), 'alur-start-'));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const reading = readConfig(
    {
      ALUR_DEVELOPMENT: '1',
      ALUR_PACK: repository,
      ALUR_DATA: data,
      PORT: String(await freePort()),
    },
    data,
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return startServer(reading.config, { print, warn: print });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return address && typeof address === 'object' ? address.port : 0;
}
