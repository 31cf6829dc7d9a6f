import { check, refused, same } from './check.ts';
import type { ContractCase } from './harness.ts';
import { citizen, decide, submitted } from './steps.ts';

export const accessContract: readonly ContractCase[] = [
  {
    name: 'hides a case and its documents from everybody who has nothing to do with it',
    async run(harness) {
      const { view } = await submitted(harness);
      const [document] = view.documents;
      check(document !== undefined, 'the case has a document');
      const strangers = [await citizen(harness), await harness.officer(harness.sample.bystander)];
      for (const stranger of strangers) {
        await refused(stranger.case(view.id), 'not-found', 'the case');
        await refused(stranger.document(document.id), 'not-found', 'a document');
        await refused(stranger.caseFile(view.id), 'not-found', 'the printed file');
      }
      const nobody = await harness.service();
      await refused(nobody.case(view.id), 'unauthenticated', 'the case');
      await refused(nobody.document(document.id), 'unauthenticated', 'a document');
    },
  },
  {
    name: 'gives the officers of a case its documents, and the whole file as a PDF',
    async run(harness) {
      const { view, applicant } = await submitted(harness);
      const officer = await harness.officer(harness.sample.verifier);
      for (const { id, size } of view.documents) {
        same((await officer.document(id)).size, size, 'size of a document');
      }
      const file = await officer.caseFile(view.id);
      same(await file.slice(0, 5).text(), '%PDF-', 'the first bytes of the file');
      await refused(applicant.caseFile(view.id), ['forbidden', 'not-found'], 'for the applicant');
    },
  },
  {
    name: 'lets officers see a case on which they have worked after it has moved on',
    async run(harness) {
      const { view } = await submitted(harness);
      const officer = await harness.officer(harness.sample.verifier);
      await decide(harness, officer, view.id, 'negative');
      same((await officer.case(view.id)).id, view.id, 'the case');
      check(!(await officer.tasks()).some((each) => each.case === view.id), 'no task is left');
    },
  },
];
