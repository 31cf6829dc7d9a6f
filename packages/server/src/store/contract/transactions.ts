import assert from 'node:assert/strict';
import { StoreConflict, type StoreTransaction } from '../store.ts';
import type { ContractCase } from './contract-case.ts';
import { account, agency, at } from './samples.ts';

const series = { agency, series: 'registration', year: 2026 };

export const transactionCases: readonly ContractCase[] = [
  {
    name: 'a transaction that throws leaves nothing and rejects with what it threw',
    run: async (store) => {
      const mistake = new Error('no');
      await assert.rejects(
        store.transaction(async (tx) => {
          await tx.accounts.create(account('a'));
          await tx.accounts.grant('a', [{ agency, role: 'cso' }]);
          throw mistake;
        }),
        (error) => error === mistake,
      );
      assert.equal(await store.read.accounts.byId('a'), undefined);
    },
  },
  {
    name: 'of many transactions at once, those that throw take nothing of the others with them',
    run: async (store) => {
      const ids = Array.from({ length: 40 }, (_, index) => `a${index}`);
      const fails = (index: number): boolean => index % 3 === 0;
      const results = await Promise.allSettled(
        ids.map((id, index) =>
          store.transaction(async (tx) => {
            await tx.accounts.create(account(id));
            if (fails(index)) throw new Error('no');
            return id;
          }),
        ),
      );
      for (const [index, id] of ids.entries()) {
        assert.equal(results[index]?.status, fails(index) ? 'rejected' : 'fulfilled');
        assert.equal((await store.read.accounts.byId(id))?.id, fails(index) ? undefined : id);
      }
    },
  },
  {
    name: 'a read outside sees nothing of a transaction before it is committed',
    run: async (store) => {
      await store.transaction(async (tx) => {
        await tx.accounts.create(account('a'));
        assert.equal(await store.read.accounts.byId('a'), undefined);
        assert.equal((await tx.accounts.byId('a'))?.id, 'a');
      });
      assert.equal((await store.read.accounts.byId('a'))?.id, 'a');
    },
  },
  {
    name: 'a transaction that is over runs no more queries',
    run: async (store) => {
      let kept: StoreTransaction | undefined;
      await store.transaction(async (tx) => {
        kept = tx;
      });
      await assert.rejects(async () => kept?.accounts.create(account('late')));
      assert.equal(await store.read.accounts.byId('late'), undefined);
    },
  },
  {
    name: 'a transaction inside another is refused, one that follows from it is not',
    run: async (store) => {
      const create = (id: string): Promise<boolean> =>
        store.transaction((tx) => tx.accounts.create(account(id)));
      await assert.rejects(
        store.transaction(() => create('inner')),
        /cannot start another/,
      );
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      let following: Promise<boolean> | undefined;
      await store.transaction(async (tx) => {
        await tx.accounts.create(account('first'));
        following = ended.then(() => create('second'));
      });
      end();
      assert.equal(await following, true);
    },
  },
  {
    name: 'transactions that wait for one another all come to an end',
    run: async (store) => {
      const one = store.transaction(async (tx) => {
        await new Promise((resolve) => setImmediate(resolve));
        return tx.numbers.next(series);
      });
      const others = Array.from({ length: 30 }, () =>
        store.transaction((tx) => tx.numbers.next(series)),
      );
      assert.equal(new Set(await Promise.all([one, ...others])).size, 31);
    },
  },
  {
    name: 'numbers have no duplicates and no gaps when transactions run and fail at once',
    run: async (store) => {
      const taken = await Promise.allSettled(
        Array.from({ length: 60 }, (_, index) =>
          store.transaction(async (tx) => {
            const number = await tx.numbers.next(series);
            if (index % 4 === 1) throw new Error('no');
            return number;
          }),
        ),
      );
      const numbers = taken
        .flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
        .sort((a, b) => a - b);
      assert.deepEqual(
        numbers,
        Array.from({ length: 45 }, (_, index) => index + 1),
      );
    },
  },
  {
    name: 'each agency, series and year counts for itself',
    run: async (store) => {
      const others = [
        { ...series, year: 2027 },
        { ...series, series: 'filing-receipt' },
        { ...series, agency: 'blitar' },
      ];
      await store.transaction(async (tx) => {
        await tx.numbers.next(series);
        for (const other of others) assert.equal(await tx.numbers.next(other), 1);
        assert.equal(await tx.numbers.next(series), 2);
      });
    },
  },
  {
    name: 'the same thing twice is a StoreConflict',
    run: async (store) => {
      const token = { hash: 'h', account: 'a', createdAt: at, expiresAt: at };
      await store.transaction((tx) => tx.accounts.create(account('a')));
      await store.transaction((tx) => tx.tokens.add(token));
      await assert.rejects(
        store.transaction((tx) => tx.tokens.add(token)),
        StoreConflict,
      );
    },
  },
];
