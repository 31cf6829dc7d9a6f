import { check, refusal, refused, same, settle } from './check.ts';
import type { ContractCase } from './harness.ts';
import { citizen, requiredDocuments, sampleType } from './steps.ts';
import { sampleFile } from './sample-files.ts';

const halfDone = {
  answers: {
    applicant: { nik: '12', 'tidak dikenal': ['x', { y: true }], fullName: 'Ni Luh “Ayu” 🌾' },
  },
  statements: ['belum-ada'],
  stage: 'applicant',
};

export const draftsContract: readonly ContractCase[] = [
  {
    name: 'keeps what was entered, however incomplete and wrong, over a reload',
    async run(harness) {
      const service = await citizen(harness);
      const { id, version, permitType } = await service.createDraft(harness.sample.permitType);
      same(permitType.id, harness.sample.permitType, 'permit type');
      const saved = await service.saveDraft(id, halfDone, version);
      check(saved.version > version, 'the version goes up');
      const { answers, statements, stage } = await service.draft(id);
      same({ answers, statements, stage }, halfDone, 'draft');
    },
  },
  {
    name: 'refuses to save over a version that it has not seen',
    async run(harness) {
      const service = await citizen(harness);
      const { id, version } = await service.createDraft(harness.sample.permitType);
      const { version: latest } = await service.saveDraft(id, halfDone, version);
      const other = { ...halfDone, answers: {} };
      await refused(service.saveDraft(id, other, version), 'conflict', 'an old version');
      const draft = await service.draft(id);
      same([draft.answers, draft.version], [halfDone.answers, latest], 'draft after the refusal');
    },
  },
  {
    name: 'of several saves of one version at once takes exactly one',
    async run(harness) {
      const service = await citizen(harness);
      const { id, version } = await service.createDraft(harness.sample.permitType);
      const stages = ['satu', 'dua', 'tiga', 'empat', 'lima'];
      const { taken, errors } = await settle(
        stages.map((stage) => service.saveDraft(id, { ...halfDone, stage }, version)),
      );
      same([taken.length, errors.length], [1, 4], 'saves taken and refused');
      for (const error of errors) refusal(error, 'conflict', 'the others');
      same((await service.draft(id)).stage, taken[0]?.stage, 'what is kept');
    },
  },
  {
    name: 'lists the drafts of the applicant, last changed first',
    async run(harness) {
      const service = await citizen(harness);
      const first = await service.createDraft(harness.sample.permitType);
      await harness.tick();
      const second = await service.createDraft(harness.sample.permitType);
      await harness.tick();
      await service.saveDraft(first.id, halfDone, first.version);
      const ids = (await service.drafts()).map(({ id }) => id);
      same(ids, [first.id, second.id], 'order');
    },
  },
  {
    name: 'deletes a draft for good',
    async run(harness) {
      const service = await citizen(harness);
      const { id } = await service.createDraft(harness.sample.permitType);
      await service.deleteDraft(id);
      await refused(service.draft(id), 'not-found', 'a deleted draft');
      same(await service.drafts(), [], 'drafts');
    },
  },
  {
    name: 'does not begin an application for a permit type that is not there',
    async run(harness) {
      const service = await citizen(harness);
      await refused(service.createDraft('tidak-ada'), 'not-found', 'an unknown permit type');
    },
  },
  {
    name: "hides a draft from everybody else, officers too, as if it weren't there",
    async run(harness) {
      const owner = await citizen(harness);
      const { id, version } = await owner.createDraft(harness.sample.permitType);
      const [requirement] = requiredDocuments(await sampleType(harness, owner), harness);
      check(requirement !== undefined, 'a required document');
      const { id: document } = await owner.uploadDocument(
        id,
        requirement.id,
        sampleFile(requirement),
      );
      const strangers = [await citizen(harness), await harness.officer(harness.sample.verifier)];
      for (const stranger of strangers) {
        const file = sampleFile(requirement);
        await refused(stranger.draft(id), 'not-found', 'reading');
        await refused(stranger.saveDraft(id, halfDone, version), 'not-found', 'saving');
        await refused(stranger.submit(id), 'not-found', 'sending');
        await refused(stranger.document(document), 'not-found', 'reading a document');
        await refused(stranger.removeDocument(id, document), 'not-found', 'removing a document');
        await refused(stranger.uploadDocument(id, requirement.id, file), 'not-found', 'uploading');
        await refused(stranger.deleteDraft(id), 'not-found', 'deleting');
      }
      same((await owner.draft(id)).documents.length, 1, 'documents of the draft');
    },
  },
];
