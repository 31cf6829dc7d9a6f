import assert from 'node:assert/strict';
import type { PublicationRecord } from '../ports/publications.ts';
import type { WorkflowDraftSave } from '../ports/workflow-drafts.ts';
import type { Store } from '../store.ts';
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

const workflow = 'denpasar/online-registration.bpmn';
const sha256 = 'f'.repeat(64);

function publication(revision: number, some: Partial<PublicationRecord> = {}): PublicationRecord {
  return {
    ...{ agency, workflow, revision, sha256, publishedAt: at, effectiveOn: '2026-11-02' },
    ...{ account: undefined, approvedBy: hardText, note: hardText, changes: [], checks: undefined },
    ...{ title: hardText, number: '1/2026' },
    ...some,
  };
}

const draft = (some: Partial<WorkflowDraftSave> = {}): WorkflowDraftSave => ({
  ...{ agency, workflow, bpmn: hardText, savedAt: at, account: 'author', basedOn: undefined },
  ...{ title: 'Pendaftaran', number: '1' },
  ...some,
});

/** Two authors, and the content that publications hang on. */
async function withAuthors(store: Store): Promise<void> {
  await withApplicant(store, 'author');
  await store.transaction((tx) => tx.accounts.create(account('other')));
}

export const authoringCases: readonly ContractCase[] = [
  {
    name: 'a publication comes back as it was made, newest first, with its author',
    run: async (store) => {
      await withAuthors(store);
      const changes = [{ id: hardText, en: hardText }];
      const checks = { passed: 15, warned: 2, failed: 0 };
      const second = publication(2, { account: 'author', changes, checks, publishedAt: later });
      await store.transaction(async (tx) => {
        assert.equal(await tx.publications.publish(publication(1)), true);
        assert.equal(await tx.publications.publish(second), true);
      });
      const { account: _, ...first } = publication(1);
      const { account: __, ...latest } = second;
      assert.deepEqual(await store.read.publications.ofWorkflow(agency, workflow), [
        { ...latest, publishedBy: 'author@example.id' },
        { ...first, publishedBy: undefined },
      ]);
      assert.deepEqual(await store.read.publications.ofWorkflow('blitar', workflow), []);
    },
  },
  {
    name: 'of several who publish the same revision one does',
    run: async (store) => {
      await withAuthors(store);
      const published = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          store.transaction((tx) => tx.publications.publish(publication(1, { note: `${index}` }))),
        ),
      );
      assert.equal(published.filter(Boolean).length, 1);
      const [kept] = await store.read.publications.ofWorkflow(agency, workflow);
      assert.equal(kept?.note, `${published.indexOf(true)}`);
    },
  },
  {
    name: 'heads say what decides which revision holds, of one SOP and of all of an agency',
    run: async (store) => {
      await withAuthors(store);
      await store.transaction(async (tx) => {
        await tx.publications.publish(publication(1));
        await tx.publications.publish(
          publication(2, { account: 'author', effectiveOn: '2026-12-01' }),
        );
        await tx.publications.publish(publication(1, { workflow: 'denpasar/a.bpmn' }));
        await tx.publications.publish(publication(1, { agency: 'blitar' }));
      });
      const said = (heads: Awaited<ReturnType<Store['read']['publications']['heads']>>) =>
        heads.map((head) => [head.workflow, head.revision, head.effectiveOn, head.ofPack]);
      const own = [
        [workflow, 2, '2026-12-01', false],
        [workflow, 1, '2026-11-02', true],
      ];
      const { publications } = store.read;
      assert.deepEqual(said(await publications.headsOf(agency, workflow)), own);
      assert.deepEqual(said(await publications.heads(agency)), [
        ['denpasar/a.bpmn', 1, '2026-11-02', true],
        ...own,
      ]);
    },
  },
  {
    name: 'cases under way are counted by the content that they are on',
    run: async (store) => {
      await withAuthors(store);
      const other = 'e'.repeat(64);
      await store.transaction(async (tx) => {
        await tx.definitions.keepWorkflow({ id: workflow, sha256: other, xml: 'x', storedAt: at });
        const on = { workflow: { id: workflow, sha256: other } };
        for (const id of ['a', 'b']) await tx.cases.create(caseRecord(id, 'author', on));
        for (const id of ['c', 'ended']) await tx.cases.create(caseRecord(id, 'author'));
        await tx.cases.create(caseRecord('elsewhere', 'author', { agency: 'denpasar' }));
        const end = { type: 'case.ended', data: { end: 'end' } } as const;
        await tx.events.append([{ ...event('ended', 1), ...end }]);
      });
      const counts = await store.read.publications.runningCases(agency, workflow);
      assert.deepEqual([...counts].sort(), [
        [other, 2],
        [sha256, 2],
      ]);
      assert.equal((await store.read.publications.runningCases('blitar', workflow)).size, 0);
    },
  },
  {
    name: 'a draft of an SOP is saved only on top of the one it was made from',
    run: async (store) => {
      await withAuthors(store);
      const save = (version: number, some: Partial<WorkflowDraftSave> = {}) =>
        store.transaction((tx) => tx.workflowDrafts.save(draft(some), version));
      assert.equal(await save(1), undefined);
      assert.equal(await save(0, { basedOn: 3 }), 1);
      assert.equal(await save(0), undefined);
      const saves = await Promise.all(
        Array.from({ length: 10 }, (_, index) => save(1, { bpmn: `${index}`, account: 'other' })),
      );
      assert.deepEqual(
        saves.filter((version) => version !== undefined),
        [2],
      );
      const { account: _, ...saved } = draft({ bpmn: `${saves.indexOf(2)}` });
      assert.deepEqual(await store.read.workflowDrafts.of(agency, workflow), {
        ...saved,
        version: 2,
        savedBy: 'other@example.id',
      });
    },
  },
  {
    name: 'a draft that is gone is never taken for a later one',
    run: async (store) => {
      await withAuthors(store);
      const save = (version: number) =>
        store.transaction((tx) => tx.workflowDrafts.save(draft(), version));
      const remove = (version: number) =>
        store.transaction((tx) => tx.workflowDrafts.remove(agency, workflow, version));
      await save(0);
      assert.equal(await remove(2), false);
      assert.equal(await remove(1), true);
      assert.equal(await remove(1), false);
      assert.equal(await store.read.workflowDrafts.of(agency, workflow), undefined);
      assert.deepEqual(await store.read.workflowDrafts.heads(agency), []);
      assert.equal(await save(1), undefined);
      assert.equal(await save(0), 2);
      assert.equal(await save(1), undefined);
    },
  },
  {
    name: 'drafts of an agency are listed with who saved them, and held while one is published',
    run: async (store) => {
      await withAuthors(store);
      await store.transaction(async (tx) => {
        await tx.workflowDrafts.save(draft({ workflow: 'denpasar/b.bpmn' }), 0);
        await tx.workflowDrafts.save(draft({ workflow: 'denpasar/a.bpmn', account: 'other' }), 0);
        await tx.workflowDrafts.save(draft({ agency: 'blitar' }), 0);
      });
      const listed = await store.read.workflowDrafts.heads(agency);
      assert.deepEqual(
        listed.map((head) => [head.workflow, head.savedBy, head.version, head.title]),
        [
          ['denpasar/a.bpmn', 'other@example.id', 1, 'Pendaftaran'],
          ['denpasar/b.bpmn', 'author@example.id', 1, 'Pendaftaran'],
        ],
      );
      const versions = await Promise.all(
        [1, 2].map(() =>
          store.transaction(async (tx) => {
            const locked = await tx.workflowDrafts.lock(agency, 'denpasar/a.bpmn');
            const version = locked?.version ?? 0;
            await tx.workflowDrafts.save(draft({ workflow: 'denpasar/a.bpmn' }), version);
            return version;
          }),
        ),
      );
      assert.deepEqual(versions.sort(), [1, 2]);
    },
  },
  {
    name: 'who has an SOP open is known for a while, and only to the others',
    run: async (store) => {
      await withAuthors(store);
      const attend = (who: string, when: string, freshSince = at) =>
        store.transaction((tx) =>
          tx.workflowDrafts.attend({ agency, workflow, account: who, at: when }, freshSince),
        );
      assert.deepEqual(await attend('author', at), []);
      const author = [{ author: 'author@example.id', since: at }];
      assert.deepEqual(await attend('other', later), author);
      assert.deepEqual(await attend('author', later), [
        { author: 'other@example.id', since: later },
      ]);
      assert.deepEqual(await attend('other', later, later), author);
      const muchLater = '2026-11-02T03:00:00.000Z';
      assert.deepEqual(await attend('other', muchLater, muchLater), []);
    },
  },
];
