/**
 * A server in a process of its own, to be killed. It loads its code at once and starts when it is
 * told to, so that the next one is warm when the last one dies.
 */
import { startServer } from '../start.ts';
import { realWorld } from '../open-desk.ts';
import { noLimits, testConfig } from './server-under-test.ts';

process.once('message', (folder: string) => {
  void startServer(testConfig(folder), {
    print: () => undefined,
    world: { ...realWorld, limits: noLimits },
    logger: { level: 'error' },
  }).then(({ url }) => process.send?.(url));
});
process.send?.('loaded');
