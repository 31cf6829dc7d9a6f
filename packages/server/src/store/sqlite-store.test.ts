import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { storeContract } from './contract/contract.ts';
import { at } from './contract/samples.ts';
import { openStore } from './sql/open-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'alur-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the store on SQLite', () => {
  it.each(storeContract.map((one, index) => ({ ...one, index })))('$name', async (contract) => {
    const store = await openStore({ sqlite: join(folder, `${contract.index}`, 'alur.db') }, at);
    try {
      await contract.run(store);
    } finally {
      await store.close();
    }
  });
});
