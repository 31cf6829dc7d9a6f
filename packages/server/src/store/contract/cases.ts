import assert from 'node:assert/strict';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { StoreConflict } from '../store.ts';
import type { ContractCase } from './contract-case.ts';
import {
  agency,
  at,
  caseRecord,
  document,
  draft,
  event,
  later,
  task,
  withApplicant,
} from './samples.ts';

export const caseCases: readonly ContractCase[] = [
  {
    name: 'a revision of a permit type never changes',
    run: async (store) => {
      const revision = { agency, id: 'p', revision: 1, sha256: 'one', storedAt: at };
      const definition = { id: 'p' } as PermitType;
      const answers = await store.transaction(async (tx) => [
        await tx.definitions.keepPermitType({ ...revision, definition }),
        await tx.definitions.keepPermitType({ ...revision, definition }),
        await tx.definitions.keepPermitType({
          ...revision,
          sha256: 'two',
          definition: { id: 'q' } as PermitType,
        }),
      ]);
      assert.deepEqual(answers, ['stored', 'same', 'different']);
      assert.deepEqual(
        (await store.read.definitions.permitType(agency, 'p', 1))?.definition,
        definition,
      );
      assert.equal(await store.read.definitions.permitType(agency, 'p', 2), undefined);
    },
  },
  {
    name: 'a case comes back whole, by its id, its draft and its verification code',
    run: async (store) => {
      const record = caseRecord('c', await withApplicant(store));
      await store.transaction((tx) => tx.cases.create(record));
      assert.deepEqual(await store.read.cases.byId('c'), record);
      assert.deepEqual(await store.read.cases.byDraft(record.draft), record);
      const listing = await store.read.cases.byVerificationCode('code-c');
      assert.equal(listing?.registrationNumber, 'REG/c');
      assert.ok(!('answers' in listing), 'what is shown to everybody has no answers');
    },
  },
  {
    name: 'whoever has a case on a procedure, or a task in one, is known; nobody else is',
    run: async (store) => {
      const owner = await withApplicant(store);
      const record = caseRecord('c', owner);
      await store.transaction(async (tx) => {
        await tx.cases.create(record);
        await tx.tasks.open([task('t', 'c')]);
      });
      const { cases } = store.read;
      const { workflow } = record;
      const nobody = { agency, account: 'other', roles: ['back-office-a'] };
      assert.equal(await cases.anyOn(workflow, { ...nobody, account: owner }), true);
      assert.equal(await cases.anyOn(workflow, { ...nobody, roles: ['signer', 'cso'] }), true);
      assert.equal(await cases.anyOn(workflow, nobody), false);
      const both = { agency, account: owner, roles: ['cso'] };
      assert.equal(await cases.anyOn(workflow, { ...both, agency: 'blitar' }), false);
      assert.equal(await cases.anyOn({ ...workflow, sha256: 'e'.repeat(64) }, both), false);
      assert.equal(await cases.anyOn({ ...workflow, id: 'denpasar/other.bpmn' }, both), false);
    },
  },
  {
    name: 'what was sent again counts, and what it replaces is kept aside',
    run: async (store) => {
      const owner = await withApplicant(store);
      const record = caseRecord('c', owner);
      await store.transaction(async (tx) => {
        await tx.drafts.create(draft('d', owner));
        await tx.documents.replace(document('before', owner, 'd'));
        await tx.documents.replace(document('kept', owner, 'd', { requirement: 'photo' }));
        await tx.cases.create(record);
        await tx.documents.moveToCase('d', 'c');
        await tx.drafts.remove('d');
        await tx.drafts.create(draft('again', owner));
        await tx.documents.replace(document('after', owner, 'again'));
      });
      const sent = { draft: 'again', answers: { applicant: { name: 'B' } }, statements: ['true'] };
      await store.transaction(async (tx) => {
        await tx.cases.correct('c', { ...sent, at: later });
        await tx.documents.supersede('before', later);
        await tx.documents.moveToCase('again', 'c');
        await tx.drafts.remove('again');
      });
      const { answers, statements } = sent;
      const corrected = { ...record, answers, statements };
      assert.deepEqual(await store.read.cases.byCorrection('again'), corrected);
      assert.equal(await store.read.cases.byCorrection('d'), undefined);
      const ids = (await store.read.documents.ofCase('c')).map(({ id }) => id);
      assert.deepEqual(ids.toSorted(), ['after', 'kept']);
      assert.equal((await store.read.documents.byId('before'))?.case, 'c');
      assert.ok((await store.read.documents.known(['before'])).has('before'), 'its bytes stay');
    },
  },
  {
    name: 'a draft becomes one case, and takes its documents along',
    run: async (store) => {
      const owner = await withApplicant(store);
      await store.transaction(async (tx) => {
        await tx.drafts.create(draft('d', owner));
        await tx.documents.replace(document('ktp', owner, 'd'));
      });
      const results = await Promise.allSettled(
        ['c1', 'c2', 'c3'].map((id) =>
          store.transaction(async (tx) => {
            await tx.cases.create(caseRecord(id, owner, { draft: 'd' }));
            await tx.documents.moveToCase('d', id);
            await tx.drafts.remove('d');
            return id;
          }),
        ),
      );
      const made = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      assert.equal(made.length, 1);
      for (const one of results) {
        if (one.status === 'rejected') assert.ok(one.reason instanceof StoreConflict);
      }
      const documents = await store.read.documents.ofCase(made[0] ?? '');
      assert.deepEqual(
        documents.map(({ id, draft: of }) => [id, of]),
        [['ktp', undefined]],
      );
      assert.equal(await store.read.documents.draftBytes(owner), 0);
    },
  },
  {
    name: 'a step changes state, status and time of a case, and nothing else',
    run: async (store) => {
      const record = caseRecord('c', await withApplicant(store));
      const step = { engine: { tokens: [] }, status: 'rejected', updatedAt: later } as const;
      await store.transaction(async (tx) => {
        await tx.cases.create(record);
        assert.deepEqual(await tx.cases.lock('c'), record);
        await tx.cases.progress('c', step);
      });
      assert.deepEqual(await store.read.cases.byId('c'), { ...record, ...step });
    },
  },
  {
    name: 'steps of one case that read it under a lock do not undo each other',
    run: async (store) => {
      const owner = await withApplicant(store);
      await store.transaction((tx) =>
        tx.cases.create(caseRecord('c', owner, { engine: { n: 0 } })),
      );
      await Promise.all(
        Array.from({ length: 20 }, () =>
          store.transaction(async (tx) => {
            const found = await tx.cases.lock('c');
            const n = Number(found?.engine['n']) + 1;
            await tx.cases.progress('c', { engine: { n }, status: 'received', updatedAt: later });
          }),
        ),
      );
      assert.deepEqual((await store.read.cases.byId('c'))?.engine, { n: 20 });
    },
  },
  {
    name: 'events keep their order and a sequence number is given once',
    run: async (store) => {
      const owner = await withApplicant(store);
      const events = Array.from({ length: 250 }, (_, index) => event('c', index + 1));
      await store.transaction(async (tx) => {
        await tx.cases.create(caseRecord('c', owner));
        await tx.events.append(events);
      });
      assert.deepEqual(await store.read.events.ofCase('c'), events);
      assert.deepEqual(await store.read.events.last('c'), events.at(-1));
      assert.equal(await store.read.events.last('none'), undefined);
      const results = await Promise.allSettled(
        Array.from({ length: 10 }, () =>
          store.transaction((tx) => tx.events.append([event('c', 251), event('c', 252)])),
        ),
      );
      assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
      assert.equal((await store.read.events.ofCase('c')).length, 252);
    },
  },
  {
    name: 'a letter number is issued once; verdicts that are final stay',
    run: async (store) => {
      const owner = await withApplicant(store);
      const letter = { agency, case: 'c', letter: 'receipt', number: '1/2026', issuedAt: at };
      const verdicts = { task: 't', case: 'c', account: owner, savedAt: at };
      const found = [{ item: 'ktp', ok: false, reason: 'blurred', note: 'Foto ulang.' }];
      const saved = await store.transaction(async (tx) => {
        await tx.cases.create(caseRecord('c', owner));
        await tx.tasks.open([task('t', 'c')]);
        await tx.letters.issue(letter);
        return [
          await tx.verdicts.save({ ...verdicts, verdicts: [], final: false }),
          await tx.verdicts.save({ ...verdicts, verdicts: found, final: true }),
          await tx.verdicts.save({ ...verdicts, verdicts: [], final: false }),
        ];
      });
      assert.deepEqual(saved, [true, true, false]);
      assert.deepEqual((await store.read.verdicts.ofCase('c'))[0]?.verdicts, found);
      assert.deepEqual(await store.read.letters.ofCase('c'), [letter]);
      await assert.rejects(
        store.transaction((tx) => tx.letters.issue(letter)),
        StoreConflict,
      );
    },
  },
];
