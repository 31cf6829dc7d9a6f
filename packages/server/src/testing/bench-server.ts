/**
 * A server in a process of its own, with cases that wait for verification: what `server.bench.ts`
 * puts under load. Says where it is and what to do; asked for `cpu`, how long it has computed, in ms.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPerson } from './person.ts';
import { manyCases } from './many-cases.ts';
import { sampleOf, verdictsFor } from './sample-application.ts';
import { noLimits, testConfig } from './server-under-test.ts';
import { buildApp } from '../app.ts';
import { openDesk, realWorld } from '../open-desk.ts';

export interface BenchReady {
  readonly url: string;
  /** One for each connection. */
  readonly cookies: readonly string[];
  /** Ids of open tasks. */
  readonly tasks: readonly string[];
  /** What to send to each: everything is in order. */
  readonly completion: string;
}

const [connections = 50, cases = 1000] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'alur-bench-'));
// Mails are queued with each decision; to deliver them is no part of it.
const { desk } = await openDesk(
  testConfig(folder),
  { ...realWorld, limits: noLimits },
  { mailQueued: () => undefined },
);
const app = await buildApp(desk);
const officers = await Promise.all(
  Array.from({ length: connections }, () => createPerson(desk, ['cso'])),
);
await manyCases(desk, cases);
const inbox = await desk.store.read.tasks.inbox('denpasar', ['cso']);
const permitType = desk.definitions.inForce('denpasar', 'sip-dokter');
if (!permitType) throw new Error('the permit is not in force');
const verdicts = verdictsFor(permitType, (await sampleOf(permitType.id)).answers);
const ready: BenchReady = {
  url: await app.listen({ host: '127.0.0.1', port: 0 }),
  cookies: officers.map(({ cookie }) => cookie),
  tasks: inbox.map(({ task }) => task.id),
  completion: JSON.stringify({ outcome: 'accept', verdicts }),
};
process.send?.(ready);
process.on('message', (message) => {
  if (message === 'cpu') {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1000);
    return;
  }
  void app
    .close()
    .then(() => desk.store.close())
    .then(() => rm(folder, { recursive: true, force: true }))
    .then(() => process.disconnect());
});
