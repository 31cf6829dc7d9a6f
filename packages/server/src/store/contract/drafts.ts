import assert from 'node:assert/strict';
import type { ContractCase } from './contract-case.ts';
import { agency, at, document, draft, hardText, later, withApplicant } from './samples.ts';

const change = { answers: {}, statements: [], stage: 'documents', updatedAt: later };

export const draftCases: readonly ContractCase[] = [
  {
    name: 'a draft comes back as it was entered, in any script',
    run: async (store) => {
      const owner = await withApplicant(store);
      const entered = draft('d', owner, {
        answers: { applicant: { [hardText]: [hardText, { deep: [1.5, false, ''] }] } },
        statements: [hardText],
      });
      await store.transaction((tx) => tx.drafts.create(entered));
      assert.deepEqual(await store.read.drafts.byId('d'), entered);
    },
  },
  {
    name: 'of several saves on the same version one is kept, and the version goes up by one',
    run: async (store) => {
      const owner = await withApplicant(store);
      await store.transaction((tx) => tx.drafts.create(draft('d', owner)));
      const saves = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          store.transaction((tx) => tx.drafts.save('d', 1, { ...change, stage: `s${index}` })),
        ),
      );
      assert.deepEqual(
        saves.filter((version) => version !== undefined),
        [2],
      );
      const winner = saves.findIndex((version) => version === 2);
      assert.equal((await store.read.drafts.byId('d'))?.stage, `s${winner}`);
      assert.equal(await store.transaction((tx) => tx.drafts.save('none', 1, change)), undefined);
    },
  },
  {
    name: 'a task has one draft that corrects what was sent, found by the task',
    run: async (store) => {
      const owner = await withApplicant(store);
      const corrects = { case: 'c', registrationNumber: 'REG/c', task: 't' };
      const first = draft('d', owner, { corrects });
      await store.transaction(async (tx) => {
        await tx.drafts.create(first);
        await tx.drafts.create(draft('e', owner));
        await tx.drafts.create(draft('f', owner));
      });
      assert.deepEqual(await store.read.drafts.forTask('t'), first);
      assert.equal(await store.read.drafts.forTask('u'), undefined);
      await assert.rejects(
        store.transaction((tx) => tx.drafts.create(draft('g', owner, { corrects }))),
      );
      await store.transaction((tx) => tx.drafts.save('d', 1, change));
      assert.deepEqual((await store.read.drafts.byId('d'))?.corrects, corrects);
    },
  },
  {
    name: 'a draft moves to another revision once, with what it keeps aside',
    run: async (store) => {
      const owner = await withApplicant(store);
      await store.transaction((tx) => tx.drafts.create(draft('d', owner)));
      const { permitType } = draft('d', owner);
      const aside = { path: '/applicant/x', revision: 1, label: { id: hardText }, value: [1] };
      const move = { ...change, revision: permitType.revision + 1, keptAside: [aside] };
      const versions = await store.transaction(async (tx) => [
        await tx.drafts.move('d', 1, move),
        await tx.drafts.move('d', 1, { ...move, revision: 99 }),
        await tx.drafts.save('d', 2, change),
      ]);
      assert.deepEqual(versions, [2, undefined, 3]);
      const moved = await store.read.drafts.byId('d');
      assert.equal(moved?.permitType.revision, permitType.revision + 1);
      assert.deepEqual(moved.keptAside, [aside]);
      await store.transaction((tx) => tx.drafts.move('d', 3, { ...move, keptAside: [] }));
      assert.equal((await store.read.drafts.byId('d'))?.keptAside, undefined);
    },
  },
  {
    name: 'drafts are listed for their owner and agency only, last changed first',
    run: async (store) => {
      const owner = await withApplicant(store);
      const other = await withApplicant(store, 'other');
      await store.transaction(async (tx) => {
        await tx.drafts.create(draft('old', owner));
        await tx.drafts.create(draft('new', owner, { updatedAt: later }));
        await tx.drafts.create(draft('theirs', other));
        await tx.drafts.create(draft('elsewhere', owner, { agency: 'blitar' }));
      });
      const listed = await store.read.drafts.ofAccount(agency, owner);
      assert.deepEqual(
        listed.map(({ id }) => id),
        ['new', 'old'],
      );
    },
  },
  {
    name: 'a document takes the place of an earlier one for the same requirement',
    run: async (store) => {
      const owner = await withApplicant(store);
      await store.transaction((tx) => tx.drafts.create(draft('d', owner)));
      const replaced = await store.transaction(async (tx) => [
        await tx.documents.replace(document('first', owner, 'd')),
        await tx.documents.replace(document('photo', owner, 'd', { requirement: 'photo' })),
        await tx.documents.replace(document('second', owner, 'd', { uploadedAt: later })),
      ]);
      assert.deepEqual(replaced, [undefined, undefined, 'first']);
      const kept = await store.read.documents.ofDrafts(['d', 'none']);
      assert.deepEqual(
        kept.map(({ id }) => id),
        ['photo', 'second'],
      );
      assert.equal(kept[0]?.fileName, hardText);
      assert.equal(await store.read.documents.draftBytes(owner), 4_000_000_000);
      assert.deepEqual(await store.read.documents.known(['first', 'second']), new Set(['second']));
    },
  },
  {
    name: 'documents go with the draft that is removed',
    run: async (store) => {
      const owner = await withApplicant(store);
      const removed = await store.transaction(async (tx) => {
        await tx.drafts.create(draft('d', owner));
        await tx.documents.replace(document('one', owner, 'd'));
        return [await tx.drafts.remove('d'), await tx.drafts.remove('d')];
      });
      assert.deepEqual(removed, [true, false]);
      assert.equal(await store.read.documents.byId('one'), undefined);
    },
  },
  {
    name: 'an upload keeps the first result',
    run: async (store) => {
      const account = await withApplicant(store);
      const upload = { id: 'u', agency, account, draft: 'd', requirement: 'ktp', size: 10 };
      const times = { fileName: hardText, createdAt: at, expiresAt: later };
      await store.transaction((tx) => tx.uploads.begin({ ...upload, ...times }));
      assert.equal((await store.read.uploads.unfinishedOf(account)).length, 1);
      const refused = {
        refused: { code: 'empty-file', text: { id: 'Berkas kosong.', en: 'Empty.' } },
      } as const;
      const kept = await store.transaction(async (tx) => [
        await tx.uploads.finish('u', refused),
        await tx.uploads.finish('u', { document: 'x' }),
        await tx.uploads.finish('none', { document: 'x' }),
      ]);
      assert.deepEqual(kept, [true, false, false]);
      assert.deepEqual((await store.read.uploads.byId('u'))?.result, refused);
      assert.equal((await store.read.uploads.unfinishedOf(account)).length, 0);
      assert.equal((await store.read.uploads.expired(at)).length, 0);
      assert.equal((await store.read.uploads.expired(later)).length, 1);
    },
  },
];
