import assert from 'node:assert/strict';
import { StoreConflict } from '../store.ts';
import type { ContractCase } from './contract-case.ts';
import { account, agency, at, hardText, later, withApplicant } from './samples.ts';

const before = '2026-11-02T00:59:59.999Z';

export const accountCases: readonly ContractCase[] = [
  {
    name: 'an address has one account, whoever asks first',
    run: async (store) => {
      const made = await Promise.all(
        ['a', 'b', 'c'].map((id) =>
          store.transaction((tx) => tx.accounts.create(account(id, { email: 'same@example.id' }))),
        ),
      );
      assert.equal(made.filter(Boolean).length, 1);
    },
  },
  {
    name: 'an account is made active with its password, and keeps its roles',
    run: async (store) => {
      await store.transaction(async (tx) => {
        await tx.accounts.create(account('a', { state: 'invited' }));
        await tx.accounts.grant('a', [{ agency, role: 'cso' }]);
        await tx.accounts.grant('a', [
          { agency, role: 'cso' },
          { agency: 'blitar', role: 'cso' },
        ]);
        await tx.accounts.activate('a', hardText, later);
        await tx.accounts.revoke('a', [{ agency: 'blitar', role: 'cso' }]);
      });
      const found = await store.read.accounts.byEmail('a@example.id');
      assert.equal(found?.state, 'active');
      assert.equal(found.passwordHash, hardText);
      assert.equal(found.activatedAt, later);
      assert.deepEqual(await store.read.accounts.grants('a'), [{ agency, role: 'cso' }]);
    },
  },
  {
    name: 'an account that has only asked is removed once no link is left; no other is',
    run: async (store) => {
      await store.transaction(async (tx) => {
        for (const id of ['asked', 'waits', 'called', 'works']) {
          await tx.accounts.create(account(id));
        }
        const token = { createdAt: at, expiresAt: later, passwordHash: 'secret' };
        await tx.tokens.add({ ...token, hash: 'one', account: 'waits' });
        await tx.accounts.markInvited('called');
        await tx.accounts.activate('works', hardText, at);
        for (const id of ['asked', 'waits', 'called', 'works']) await tx.accounts.removePending(id);
      });
      assert.equal(await store.read.accounts.byId('asked'), undefined);
      for (const id of ['waits', 'called', 'works']) {
        assert.equal((await store.read.accounts.byId(id))?.id, id);
      }
    },
  },
  {
    name: 'an activation token can be used once, by one of many, until it expires',
    run: async (store) => {
      await store.transaction(async (tx) => {
        await tx.accounts.create(account('a'));
        const token = { account: 'a', createdAt: at, expiresAt: later };
        await tx.tokens.add({ ...token, hash: 'one', passwordHash: 'secret' });
        await tx.tokens.add({ ...token, hash: 'old', expiresAt: at });
      });
      assert.equal((await store.read.tokens.byHash('one', at))?.passwordHash, 'secret');
      const takers = await Promise.all(
        Array.from({ length: 10 }, () => store.transaction((tx) => tx.tokens.take('one', at))),
      );
      assert.equal(takers.filter(Boolean).length, 1);
      assert.equal(await store.transaction((tx) => tx.tokens.take('old', at)), undefined);
      assert.equal(await store.transaction((tx) => tx.tokens.removeExpired(at)), 1);
    },
  },
  {
    name: 'a confined session has the roles of its agency, and none that the account holds',
    run: async (store) => {
      const owner = await withApplicant(store);
      const confined = { agency, roles: ['back-office-a', 'cso'] };
      await store.transaction(async (tx) => {
        await tx.accounts.grant(owner, [{ agency: 'blitar', role: 'cso' }]);
        await tx.sessions.create({
          ...{ hash: 'one', account: owner, createdAt: at, confined },
          ...{ idleUntil: later, expiresAt: later },
        });
      });
      const session = await store.read.sessions.current('one', at);
      assert.deepEqual(session?.confined, confined);
      assert.deepEqual(
        session.grants,
        confined.roles.map((role) => ({ agency, role })),
      );
    },
  },
  {
    name: 'a person at a provider has one account, and an account one person there',
    run: async (store) => {
      await store.transaction(async (tx) => {
        for (const id of ['a', 'b']) await tx.accounts.create(account(id));
        await tx.accounts.activate('a', undefined, at);
        await tx.identities.bind({ issuer: 'one', subject: 's', account: 'a', boundAt: at });
        await tx.identities.bind({ issuer: 'two', subject: 's', account: 'b', boundAt: at });
      });
      const bind = (issuer: string, subject: string, to: string) =>
        store.transaction((tx) =>
          tx.identities.bind({ issuer, subject, account: to, boundAt: later }),
        );
      await assert.rejects(bind('one', 's', 'b'), StoreConflict);
      await assert.rejects(bind('one', 'other', 'a'), StoreConflict);
      assert.equal(await store.read.identities.accountOf('one', 's'), 'a');
      assert.equal(await store.read.identities.accountOf('two', 's'), 'b');
      assert.equal(await store.read.identities.accountOf('one', 'S'), undefined);
      assert.equal((await store.read.accounts.byId('a'))?.passwordHash, undefined);
    },
  },
  {
    name: 'a session ends when it is idle, when its time is over, and when it is removed',
    run: async (store) => {
      const owner = await withApplicant(store);
      const session = { account: owner, createdAt: before, idleUntil: later, expiresAt: later };
      await store.transaction(async (tx) => {
        await tx.accounts.grant(owner, [{ agency, role: 'cso' }]);
        await tx.sessions.create({ ...session, hash: 'good' });
        await tx.sessions.create({ ...session, hash: 'idle', idleUntil: at });
        await tx.sessions.create({ ...session, hash: 'over', expiresAt: at });
        await tx.sessions.create({ ...session, hash: 'gone' });
        await tx.sessions.remove('gone');
      });
      const good = await store.read.sessions.current('good', at);
      assert.equal(good?.email, 'applicant@example.id');
      assert.deepEqual(good.grants, [{ agency, role: 'cso' }]);
      for (const hash of ['idle', 'over', 'gone', 'unknown']) {
        assert.equal(await store.read.sessions.current(hash, at), undefined, hash);
      }
      await store.transaction((tx) => tx.sessions.touch('idle', later));
      assert.ok(await store.read.sessions.current('idle', at));
      assert.equal(await store.transaction((tx) => tx.sessions.removeExpired(at)), 1);
      await store.transaction((tx) => tx.sessions.removeOf(owner));
      assert.equal(await store.read.sessions.current('good', at), undefined);
    },
  },
  {
    name: 'a session of an account that is not active is none',
    run: async (store) => {
      await store.transaction(async (tx) => {
        await tx.accounts.create(account('a'));
        const session = { account: 'a', createdAt: at, idleUntil: later, expiresAt: later };
        await tx.sessions.create({ ...session, hash: 's' });
      });
      assert.equal(await store.read.sessions.current('s', at), undefined);
    },
  },
];
