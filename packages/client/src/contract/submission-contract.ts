import { verifyExcerpt } from '@alur/model/case/log.js';
import { check, refused, same, settle } from './check.ts';
import type { ContractCase } from './harness.ts';
import { citizen, readyDraft, submitted } from './steps.ts';

export const submissionContract: readonly ContractCase[] = [
  {
    name: 'refuses an application that is not complete, says all that is missing, and keeps it',
    async run(harness) {
      const service = await citizen(harness);
      const draft = await service.createDraft(harness.sample.permitType);
      const { findings } = await refused(service.submit(draft.id), 'invalid', 'an empty draft');
      const codes = new Set(findings.map(({ code }) => code));
      for (const code of ['required', 'document-missing', 'statement-missing'] as const) {
        check(codes.has(code), `a finding says ${code}`);
      }
      same((await service.draft(draft.id)).version, draft.version, 'the draft');
      same(await service.cases(), [], 'cases');
    },
  },
  {
    name: 'makes a numbered case of a complete application, with a log that verifies',
    async run(harness) {
      const service = await citizen(harness);
      const draft = await readyDraft(harness, service);
      const view = await service.submit(draft.id);
      check(view.registrationNumber !== '', 'it has a registration number');
      check(view.verificationUrl !== '', 'it has an address to verify it at');
      same(view.permitType.id, harness.sample.permitType, 'permit type');
      same(view.answers, harness.sample.answers, 'answers');
      same(view.documents, draft.documents, 'documents');
      same(view.statements, draft.statements, 'statements');
      same(verifyExcerpt(view.log), { ok: true }, 'log');
      check(view.activities.length > 0, 'the activities of the procedure are there');
      same(await service.case(view.id), view, 'the case when it is read again');
      const summaries = await service.cases();
      same(
        summaries.map(({ id, status }) => [id, status]),
        [[view.id, view.status]],
        'cases',
      );
      same(await service.drafts(), [], 'drafts');
    },
  },
  {
    name: 'gives the same registration when a draft is sent again',
    async run(harness) {
      const service = await citizen(harness);
      const { id } = await readyDraft(harness, service);
      const first = await service.submit(id);
      same((await service.submit(id)).id, first.id, 'sent again');
      same((await service.cases()).length, 1, 'cases');
    },
  },
  {
    name: 'gives one registration when a draft is sent several times at once',
    async run(harness) {
      const service = await citizen(harness);
      const { id } = await readyDraft(harness, service);
      const { taken, errors } = await settle([1, 2, 3, 4].map(() => service.submit(id)));
      same(errors.map(String), [], 'refusals');
      same(new Set(taken.map((each) => each.registrationNumber)).size, 1, 'numbers');
      same((await service.cases()).length, 1, 'cases');
    },
  },
  {
    name: 'gives each application a number of its own',
    async run(harness) {
      const applicants = await Promise.all([1, 2, 3].map(() => citizen(harness)));
      const drafts = await Promise.all(applicants.map((each) => readyDraft(harness, each)));
      const views = await Promise.all(
        applicants.map((each, index) => each.submit(drafts[index]?.id ?? '')),
      );
      same(new Set(views.map((each) => each.registrationNumber)).size, 3, 'numbers');
    },
  },
  {
    name: 'changes nothing of an application that was sent',
    async run(harness) {
      const service = await citizen(harness);
      const { id, version, documents } = await readyDraft(harness, service);
      await service.submit(id);
      const gone = ['not-found', 'conflict'] as const;
      const change = { answers: {}, statements: [], stage: 'applicant' };
      await refused(service.saveDraft(id, change, version), gone, 'saving');
      await refused(service.deleteDraft(id), gone, 'deleting');
      await refused(service.removeDocument(id, documents[0]?.id ?? ''), gone, 'removing a file');
    },
  },
  {
    name: 'writes nothing of the applicant into the log',
    async run(harness) {
      const { view, email } = await submitted(harness);
      const log = JSON.stringify(view.log);
      check(!log.includes(email), 'no address');
      for (const text of longTexts(view.answers)) check(!log.includes(text), `not "${text}"`);
    },
  },
];

/** The answers in words that are long enough not to be there by chance. */
function longTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length >= 8 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(longTexts) : [];
}
