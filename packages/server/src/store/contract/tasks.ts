import assert from 'node:assert/strict';
import type { ContractCase } from './contract-case.ts';
import { agency, at, caseRecord, later, task, withApplicant } from './samples.ts';

export const taskCases: readonly ContractCase[] = [
  {
    name: 'of fifty who complete a task at once exactly one does',
    run: async (store) => {
      const owner = await withApplicant(store);
      await store.transaction(async (tx) => {
        await tx.cases.create(caseRecord('c', owner));
        await tx.tasks.open([task('t', 'c')]);
      });
      const won = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          store.transaction((tx) =>
            tx.tasks.complete('t', later, {
              account: `officer-${index}`,
              role: 'cso',
              outcome: 'accept',
            }),
          ),
        ),
      );
      assert.equal(won.filter(Boolean).length, 1);
      const done = await store.read.tasks.byId('t');
      assert.equal(done?.state, 'completed');
      assert.equal(done.closedAt, later);
      assert.deepEqual(done.completion, {
        account: `officer-${won.indexOf(true)}`,
        role: 'cso',
        outcome: 'accept',
      });
    },
  },
  {
    name: 'a task is known with whose case it is of, and what that is pinned to',
    run: async (store) => {
      const owner = await withApplicant(store);
      const record = caseRecord('c', owner);
      await store.transaction(async (tx) => {
        await tx.cases.create(record);
        await tx.tasks.open([task('t', 'c')]);
      });
      const { id, revision } = record.permitType;
      assert.deepEqual(await store.read.tasks.pinned('t'), {
        task: await store.read.tasks.byId('t'),
        applicant: owner,
        permitType: { id, revision },
        workflow: record.workflow,
      });
      assert.equal(await store.read.tasks.pinned('other'), undefined);
    },
  },
  {
    name: 'the inbox holds the open tasks of the roles, longest waiting first, with their cases',
    run: async (store) => {
      const owner = await withApplicant(store);
      await store.transaction(async (tx) => {
        await tx.cases.create(caseRecord('c1', owner));
        await tx.cases.create(caseRecord('c2', owner));
        await tx.tasks.open([
          task('new', 'c1', { openedAt: later }),
          task('old', 'c2'),
          task('section', 'c2', { role: 'back-office-a', openedAt: '2026-11-02T01:30:00.000Z' }),
          task('other-role', 'c1', { role: 'back-office-b' }),
          task('other-agency', 'c1', { agency: 'blitar' }),
          task('done', 'c1'),
          task('cancelled', 'c2'),
        ]);
        await tx.tasks.complete('done', at, { account: owner, role: 'cso' });
        assert.equal(await tx.tasks.cancel('c2', 'key-cancelled', at), true);
        assert.equal(await tx.tasks.cancel('c2', 'key-cancelled', at), false);
      });
      const inbox = await store.read.tasks.inbox(agency, ['cso', 'back-office-a', 'cso']);
      assert.deepEqual(
        inbox.map((waiting) => [waiting.task.id, waiting.case.registrationNumber]),
        [
          ['old', 'REG/c2'],
          ['section', 'REG/c2'],
          ['new', 'REG/c1'],
        ],
      );
      assert.deepEqual(await store.read.tasks.inbox(agency, []), []);
    },
  },
  {
    name: 'tasks of a case are listed in the order in which they were opened, at one time too',
    run: async (store) => {
      const owner = await withApplicant(store);
      await store.transaction(async (tx) => {
        await tx.cases.create(caseRecord('c', owner));
        await tx.tasks.open([task('z', 'c'), task('m', 'c')]);
        await tx.tasks.open([task('a', 'c')]);
      });
      assert.deepEqual(
        (await store.read.tasks.ofCase('c')).map(({ id }) => id),
        ['z', 'm', 'a'],
      );
    },
  },
];
