import assert from 'node:assert/strict';
import type { ContractCase } from './contract-case.ts';
import { at, caseRecord, later, mail, task, withApplicant } from './samples.ts';

export const operationsCases: readonly ContractCase[] = [
  {
    name: 'what waits is counted by role and by state, and what is done is not',
    run: async (store) => {
      const owner = await withApplicant(store);
      await store.transaction(async (tx) => {
        await tx.cases.create(caseRecord('c', owner));
        await tx.tasks.open([
          task('t1', 'c'),
          task('t2', 'c'),
          task('done', 'c'),
          task('section', 'c', { role: 'back-office-b' }),
          task('elsewhere', 'c', { agency: 'blitar' }),
        ]);
        await tx.tasks.complete('done', later, { account: 'officer', role: 'cso' });
        await tx.mails.queue(['sent', 'failed', 'on-its-way'].map((id) => mail(id)));
        await tx.mails.claim(at, later, 3);
        await tx.mails.sent('sent', later);
        await tx.mails.notSent('failed', 'No such mailbox.', undefined);
        await tx.mails.queue([mail('waits')]);
      });
      const { operations } = store.read;
      assert.deepEqual(await operations.openTasks(), [
        { agency: 'blitar', role: 'cso', count: 1 },
        { agency: 'denpasar', role: 'back-office-b', count: 1 },
        { agency: 'denpasar', role: 'cso', count: 2 },
      ]);
      assert.deepEqual(await operations.mails(), { queued: 1, sending: 1, failed: 1 });
      assert.equal(await operations.uploads(), 0);
    },
  },
  {
    name: 'an open store has gone through every migration, and is empty of work',
    run: async (store) => {
      const { operations } = store.read;
      assert.ok((await operations.shape()) >= 4);
      assert.deepEqual(await operations.openTasks(), []);
      assert.deepEqual(await operations.mails(), { queued: 0, sending: 0, failed: 0 });
    },
  },
];
