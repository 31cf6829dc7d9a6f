import assert from 'node:assert/strict';
import type { ContractCase } from './contract-case.ts';
import { at, hardText, later } from './samples.ts';

export const tryCases: readonly ContractCase[] = [
  {
    name: 'tries at once are counted one by one, each key for itself, until their time is over',
    run: async (store) => {
      const next = new Date(Date.parse(later) + 60_000).toISOString();
      const count = (key: string, now: string, until: string) =>
        store.transaction((tx) => tx.tries.count(key, now, until));
      const counts = await Promise.all(Array.from({ length: 12 }, () => count('a', at, later)));
      assert.deepEqual(
        counts.map((each) => each.count).sort((one, other) => one - other),
        Array.from({ length: 12 }, (_, index) => index + 1),
      );
      assert.deepEqual(await count(hardText, at, next), { count: 1, expiresAt: next });
      // The first sets the end.
      assert.deepEqual(await count('a', at, next), { count: 13, expiresAt: later });
      assert.deepEqual(await count('a', later, next), { count: 1, expiresAt: next });
      assert.deepEqual(await count('b', at, later), { count: 1, expiresAt: later });
      assert.equal(await store.transaction((tx) => tx.tries.removeExpired(later)), 1);
      assert.deepEqual(await count('b', later, next), { count: 1, expiresAt: next });
    },
  },
];
