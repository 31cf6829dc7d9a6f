import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppDesk } from '../../http/app-desk.ts';

/**
 * Removes uploads that nobody went on with, and what is left of those that were finished.
 *
 * @returns how many there were
 */
export async function removeExpiredUploads(desk: AppDesk): Promise<number> {
  const over = await desk.store.read.uploads.expired(desk.now());
  for (const { id } of over) {
    const path = join(desk.settings.uploadFolder, id);
    await rm(path, { force: true });
    // What tus keeps about an upload lies beside it.
    await rm(`${path}.json`, { force: true });
    await desk.store.transaction((tx) => tx.uploads.remove(id));
  }
  return over.length;
}
