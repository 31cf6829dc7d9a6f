import { author, fileOf } from './authoring-steps.ts';
import { check, refused, same } from './check.ts';
import type { ContractCase } from './harness.ts';
import { publishingContract } from './publishing-contract.ts';
import { sopDraftsContract } from './sop-drafts-contract.ts';
import { citizen } from './steps.ts';

/** Who may write SOPs, what there is to begin with, and then drafts and revisions. */
export const authoringContract: readonly ContractCase[] = [
  {
    name: 'keeps drafts and history from everybody who is no author',
    async run(harness) {
      const { authoring, workflow } = await author(harness);
      const { version } = await authoring.saveDraft(workflow, await fileOf(harness), 0);
      const request = { version, effectiveOn: '2099-01-01', approvedBy: 'Kepala', note: '' };
      const strangers = [
        [await harness.service(), 'unauthenticated'],
        [await citizen(harness), 'forbidden'],
        [await harness.officer(harness.sample.verifier), 'forbidden'],
      ] as const;
      for (const [service, code] of strangers) {
        const theirs = await service.authoring();
        await refused(theirs.workflows(), code, 'the list');
        await refused(theirs.draft(workflow), code, 'a draft');
        await refused(theirs.saveDraft(workflow, '<x/>', version), code, 'saving');
        await refused(theirs.discardDraft(workflow, version), code, 'discarding');
        await refused(theirs.terms(workflow), code, 'terms');
        await refused(theirs.checks(workflow), code, 'checks');
        await refused(theirs.presence(workflow), code, 'presence');
        await refused(theirs.revisions(workflow), code, 'history');
        await refused(theirs.revision(workflow, 1), code, 'a revision');
        await refused(theirs.publish(workflow, request), code, 'publishing');
      }
      same((await authoring.draft(workflow))?.version, version, 'the draft');
    },
  },
  {
    name: 'knows the SOPs that came with the agency as first revisions, and no other agency’s',
    async run(harness) {
      const { authoring, service, agency } = await author(harness);
      const listed = await authoring.workflows();
      for (const { id, title } of await service.procedures()) {
        const entry = listed.find(({ workflow }) => workflow === id);
        same(entry?.title, title, `${id}: title`);
        const revisions = await authoring.revisions(id);
        const first = revisions.at(-1);
        same([first?.revision, first?.publishedBy], [1, undefined], `${id}: first revision`);
        check(
          (await authoring.revision(id, 1)).includes('</'),
          `${id}: the file of the first revision`,
        );
      }
      const elsewhere = `${agency.id}-lain/sop.bpmn`;
      await refused(authoring.draft(elsewhere), 'not-found', 'the draft of another agency');
      await refused(authoring.saveDraft(elsewhere, '<x/>', 0), 'not-found', 'saving elsewhere');
      await refused(authoring.revision(listed[0]?.workflow ?? '', 999), 'not-found', 'no revision');
    },
  },
  {
    name: 'says what the agency’s files ask of an SOP, and which permits follow it',
    async run(harness) {
      const { authoring, service } = await author(harness);
      const { workflow, serviceTime, id } = await service.permitType(harness.sample.permitType);
      const terms = await authoring.terms(workflow);
      check(
        terms.serviceTimes.some(
          ({ permitType, text }) => permitType === id && text === serviceTime,
        ),
        'the promise of the permit',
      );
      check(
        terms.permitTypes.some((followed) => followed.id === id && followed.title.id !== ''),
        'the permit type that follows it, by its title',
      );
      same(terms.isListed, true, 'the agency lists it');
      check(terms.mailTemplates.includes('activation'), 'the mails');
      same(typeof terms.severities, 'object', 'the weights of rules');
      const other = (await authoring.workflows()).find((each) => each.workflow !== workflow);
      if (other) {
        const { serviceTimes, permitTypes } = await authoring.terms(other.workflow);
        same([serviceTimes, permitTypes], [[], []], 'nobody follows it');
      }
      const unknown = await authoring.terms(`${workflow.slice(0, workflow.indexOf('/'))}/new.bpmn`);
      same([unknown.permitTypes, unknown.isListed], [[], false], 'an SOP that is not kept yet');
    },
  },
  ...sopDraftsContract,
  ...publishingContract,
];
