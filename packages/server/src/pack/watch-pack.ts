import { join } from 'node:path';
import { watch } from 'chokidar';

export interface PackWatch {
  stop(): Promise<void>;
}

/** How long a file has to lie still before it counts as saved, in milliseconds. */
const stillness = 100;

/**
 * Calls for a reload after every change below `schemas` and `workflows`, one at a time: what changes
 * meanwhile is read once more afterwards.
 *
 * @returns when changes are seen from now on
 */
export async function watchPack(
  root: string,
  reload: () => Promise<void>,
  failed: (error: unknown) => void,
): Promise<PackWatch> {
  let running: Promise<void> | undefined;
  let wanted = 0;
  const run = async () => {
    for (let done = 0; done < wanted;) {
      done = wanted;
      await reload().catch(failed);
    }
    wanted = 0;
    running = undefined;
  };
  const watcher = watch([join(root, 'schemas'), join(root, 'workflows')], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: stillness, pollInterval: stillness / 2 },
  });
  watcher.on('error', failed);
  watcher.on('all', () => {
    wanted++;
    running ??= run();
  });
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return {
    stop: async () => {
      await watcher.close();
      await running;
    },
  };
}
