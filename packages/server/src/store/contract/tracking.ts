import assert from 'node:assert/strict';
import type { CaseEvent } from '@alur/model/case/event.js';
import type { ContractCase } from './contract-case.ts';
import {
  account,
  agency,
  at,
  caseRecord,
  event,
  hardText,
  later,
  withApplicant,
} from './samples.ts';

const end = (caseId: string, sequence: number): CaseEvent => ({
  ...event(caseId, sequence),
  type: 'case.ended',
  data: { end: 'end' },
  at: later,
});

export const trackingCases: readonly ContractCase[] = [
  {
    name: 'the head of a case moves with its log, and knows the end',
    run: async (store) => {
      const owner = await withApplicant(store);
      await store.transaction(async (tx) => {
        await tx.cases.create(caseRecord('c', owner));
        await tx.events.append([event('c', 1), event('c', 2)]);
      });
      const begun = { case: 'c', agency, submittedAt: at, endedAt: undefined };
      assert.deepEqual(await store.read.events.head('c'), {
        ...begun,
        sequence: 2,
        hash: event('c', 2).hash,
      });
      await store.transaction((tx) => tx.events.append([end('c', 3), event('c', 4)]));
      assert.deepEqual(await store.read.events.head('c'), {
        ...begun,
        endedAt: later,
        sequence: 4,
        hash: event('c', 4).hash,
      });
      assert.deepEqual(await store.read.events.since('c', 2), [end('c', 3), event('c', 4)]);
      assert.equal(await store.read.events.head('none'), undefined);
    },
  },
  {
    name: 'a head stays where it was when the step is rolled back',
    run: async (store) => {
      const owner = await withApplicant(store);
      await store.transaction(async (tx) => {
        await tx.cases.create(caseRecord('c', owner));
        await tx.events.append([event('c', 1)]);
      });
      const failing = store.transaction(async (tx) => {
        await tx.events.append([event('c', 2)]);
        throw new Error('no');
      });
      await assert.rejects(failing);
      assert.equal((await store.read.events.head('c'))?.sequence, 1);
    },
  },
  {
    name: 'heads are found by agency and by when their cases ran',
    run: async (store) => {
      const owner = await withApplicant(store);
      await store.transaction(async (tx) => {
        await tx.cases.create(caseRecord('ended', owner));
        await tx.events.append([event('ended', 1), end('ended', 2)]);
        await tx.cases.create(caseRecord('runs', owner));
        await tx.cases.create(caseRecord('new', owner, { submittedAt: later }));
      });
      const found = async (from: string, to: string, of = agency) =>
        (await store.read.events.heads(of, { from, to })).map((head) => head.case);
      const never = '2027-01-01T00:00:00.000Z';
      assert.deepEqual(await found(at, never), ['ended', 'runs', 'new']);
      assert.deepEqual(await found(at, later), ['ended', 'runs']);
      assert.deepEqual(await found('2026-12-01T00:00:00.000Z', never), ['runs', 'new']);
      assert.deepEqual(await found(at, at), []);
      assert.deepEqual(await found(at, never, 'blitar'), []);
    },
  },
  {
    name: 'what officers write is kept beside the log, to the letter',
    run: async (store) => {
      const owner = await withApplicant(store);
      const text = { id: 'x', case: 'c', text: hardText, writtenAt: at };
      await store.transaction(async (tx) => {
        await tx.cases.create(caseRecord('c', owner));
        await tx.caseTexts.keep([text]);
      });
      assert.deepEqual(await store.read.caseTexts.ofCase('c'), [text]);
      assert.deepEqual(await store.read.caseTexts.ofCase('other'), []);
    },
  },
  {
    name: 'a reminder is claimed once, by one of many, and not at all when the step fails',
    run: async (store) => {
      const owner = await withApplicant(store);
      await store.transaction((tx) => tx.cases.create(caseRecord('c', owner)));
      const reminder = { case: 'c', rule: 'soon', about: 't-1', sentAt: at };
      const failing = store.transaction(async (tx) => {
        await tx.reminders.claim(reminder);
        throw new Error('killed between claim and mail');
      });
      await assert.rejects(failing);
      const claims = await Promise.all(
        Array.from({ length: 10 }, () => store.transaction((tx) => tx.reminders.claim(reminder))),
      );
      assert.equal(claims.filter(Boolean).length, 1);
      assert.deepEqual(await store.read.reminders.ofCase('c'), [reminder]);
      const other = { ...reminder, about: 't-2' };
      assert.equal(await store.transaction((tx) => tx.reminders.claim(other)), true);
    },
  },
  {
    name: 'who has a role is found, once the account is active',
    run: async (store) => {
      await store.transaction(async (tx) => {
        for (const id of ['b', 'a', 'invited', 'elsewhere']) await tx.accounts.create(account(id));
        for (const id of ['a', 'b', 'elsewhere']) await tx.accounts.activate(id, 'hash', at);
        for (const id of ['a', 'b', 'invited'])
          await tx.accounts.grant(id, [{ agency, role: 'cso' }]);
        await tx.accounts.grant('elsewhere', [{ agency: 'blitar', role: 'cso' }]);
      });
      const found = await store.read.accounts.inRole(agency, 'cso');
      assert.deepEqual(found, [
        { id: 'a', email: 'a@example.id' },
        { id: 'b', email: 'b@example.id' },
      ]);
    },
  },
  {
    name: 'roles seen at a sign-in stand in place of those before, until they are too old',
    run: async (store) => {
      const seen = (account: string, roles: readonly string[], seenAt: string, of = agency) =>
        store.transaction((tx) => tx.identities.seen({ account, agency: of, roles, seenAt }));
      const inRole = async (role: string, since: string) =>
        (await store.read.identities.seenInRole(agency, role, since)).map(({ id }) => id);
      await store.transaction(async (tx) => {
        for (const id of ['b', 'a', 'waits']) await tx.accounts.create(account(id));
        for (const id of ['a', 'b']) await tx.accounts.activate(id, undefined, at);
      });
      await seen('b', ['cso', 'head'], at);
      await seen('a', ['cso'], later);
      await seen('a', ['cso'], at, 'blitar');
      await seen('waits', ['cso'], later);
      assert.deepEqual(await inRole('cso', at), ['a', 'b']);
      assert.deepEqual(await inRole('cso', later), ['a']);
      assert.deepEqual(await inRole('head', at), ['b']);
      await seen('b', ['head'], later);
      await seen('a', [], later);
      assert.deepEqual(await inRole('cso', at), []);
      assert.deepEqual(await inRole('head', later), ['b']);
      assert.deepEqual(await store.read.accounts.inRole(agency, 'head'), []);
      assert.deepEqual(await store.read.accounts.grants('b'), []);
    },
  },
];
