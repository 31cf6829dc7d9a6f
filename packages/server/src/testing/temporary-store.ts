import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../store/sql/open-store.ts';
import type { Store } from '../store/store.ts';

/** A folder of its own, to be removed afterwards. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'alur-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** An empty store on SQLite in a folder of its own. */
export async function temporaryStore(now = '2026-11-02T01:00:00.000Z'): Promise<{
  readonly store: Store;
  remove(): Promise<void>;
}> {
  const folder = temporaryFolder();
  const store = await openStore({ sqlite: join(folder.path, 'alur.db') }, now);
  return {
    store,
    remove: async () => {
      await store.close();
      folder.remove();
    },
  };
}
