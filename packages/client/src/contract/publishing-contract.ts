import { ChecksFailed, type PublishRequest } from '../authoring-service.ts';
import { author, fileOf, requestFor, timed } from './authoring-steps.ts';
import { check, refused, same } from './check.ts';
import type { ContractCase } from './harness.ts';
import { submitted } from './steps.ts';

/** What may be published, what publishing writes, and who follows it. */
export const publishingContract: readonly ContractCase[] = [
  {
    name: 'says what stands against a draft, and publishes nothing that fails',
    async run(harness) {
      const { authoring, workflow, agency } = await author(harness);
      const sound = await authoring.saveDraft(workflow, await fileOf(harness), 0);
      same((await authoring.checks(workflow)).failed, 0, 'a sound draft');
      const wrong = sound.bpmn.replace(/role="[^"]+"/, 'role="tidak-ada"');
      const draft = await authoring.saveDraft(workflow, wrong, sound.version);
      const { version } = draft;
      const checks = await authoring.checks(workflow);
      const error = checks.findings.find(({ severity }) => severity === 'error');
      check(error !== undefined && error.element !== '', 'the finding names an element');
      check(error.message.id !== '' && error.message.en !== '', 'and has words');
      const request = requestFor(agency, draft);
      const failed = await refused(authoring.publish(workflow, request), 'invalid', 'publishing');
      check(failed instanceof ChecksFailed, 'with the checks');
      same(failed.checks.failed, checks.failed, 'as many failed');
      same(await authoring.revisions(workflow), [], 'revisions');
      same((await authoring.draft(workflow))?.version, version, 'the draft');

      const mended = await authoring.saveDraft(workflow, sound.bpmn, version);
      const requests: readonly [Partial<PublishRequest>, string][] = [
        [{ effectiveOn: '2001-01-01' }, '/effectiveOn'],
        [{ effectiveOn: 'besok' }, '/effectiveOn'],
        [{ approvedBy: ' ' }, '/approvedBy'],
      ];
      for (const [change, place] of requests) {
        const asked = { ...request, version: mended.version, ...change };
        const { findings } = await refused(authoring.publish(workflow, asked), 'invalid', place);
        same(
          findings.map(({ path }) => path),
          [place],
          'where the request is wrong',
        );
      }
    },
  },
  {
    name: 'publishes a new SOP for everybody, with its dates and its approval in the file',
    async run(harness) {
      const { authoring, service, workflow, email, agency } = await author(harness);
      const draft = await authoring.saveDraft(workflow, await fileOf(harness), 0);
      const request = requestFor(agency, draft);
      const revision = await authoring.publish(workflow, { ...request, note: 'SOP baru.' });
      same([revision.revision, revision.state, revision.runningCases], [1, 'in-force', 0], 'it');
      same([revision.publishedBy, revision.note], [email, 'SOP baru.'], 'who and why');
      same(revision.changes, [], 'changes of a first revision');
      check(revision.checks?.failed === 0 && revision.checks.passed > 0, 'checks');
      same(await authoring.revisions(workflow), [revision], 'history');
      same(await authoring.draft(workflow), undefined, 'the draft is gone');
      const file = await authoring.revision(workflow, 1);
      const everybody = await harness.service();
      same(await everybody.procedureDiagram(workflow), file, 'the public file');
      const { sop, sha256 } = await everybody.procedure(workflow);
      same(sha256, revision.sha256, 'content');
      same(sop.identity.approvedBy, request.approvedBy, 'who approved');
      check(/^\d{1,2} \p{L}+ \d{4}$/u.test(sop.identity.effectiveOn), 'the effective date');
      const ids = (await service.procedures()).map(({ id }) => id);
      check(ids.includes(workflow), 'it is in the public list');
    },
  },
  {
    name: 'tells what changed, plans for a day to come, and restores by publishing anew',
    async run(harness) {
      const { authoring, workflow, agency } = await author(harness);
      const first = await authoring.saveDraft(workflow, await fileOf(harness), 0);
      await authoring.publish(workflow, requestFor(agency, first));
      const published = await authoring.revision(workflow, 1);
      const longer = await authoring.saveDraft(workflow, timed(published), 0);
      same(longer.basedOn, 1, 'what the draft is based on');
      const soon = { ...requestFor(agency, longer), effectiveOn: '2099-12-01' };
      const planned = await authoring.publish(workflow, soon);
      same([planned.revision, planned.state], [2, 'planned'], 'the second');
      check(
        planned.changes.some(({ id }) => id.includes('90 Menit')),
        'the change in an author’s words',
      );
      const everybody = await harness.service();
      same(await everybody.procedureDiagram(workflow), published, 'what is public until then');
      await refused(everybody.procedure(workflow, planned.sha256), 'not-found', 'what is planned');

      const restored = await authoring.saveDraft(workflow, published, 0);
      const request = requestFor(agency, restored);
      same((await authoring.publish(workflow, request)).revision, 3, 'the third');
      same(
        (await authoring.revisions(workflow)).map(({ revision, state }) => [revision, state]),
        [
          [3, 'in-force'],
          [2, 'superseded'],
          [1, 'superseded'],
        ],
        'history',
      );
    },
  },
  {
    name: 'does not let a draft undo a revision that it knows nothing of',
    async run(harness) {
      const { authoring, workflow, agency } = await author(harness);
      const first = await authoring.saveDraft(workflow, await fileOf(harness), 0);
      await authoring.publish(workflow, requestFor(agency, first));
      const file = await authoring.revision(workflow, 1);
      const second = await authoring.saveDraft(workflow, timed(file), 0);
      await authoring.publish(workflow, requestFor(agency, second));
      const old = await authoring.saveDraft(workflow, file, 0, 1);
      const request = requestFor(agency, old);
      await refused(authoring.publish(workflow, request), 'conflict', 'on top of the first');
      await refused(authoring.saveDraft(workflow, file, old.version, 9), 'conflict', 'of no base');
      const merged = await authoring.saveDraft(workflow, file, old.version, 2);
      const again = requestFor(agency, merged);
      same((await authoring.publish(workflow, again)).revision, 3, 'once it is merged');
    },
  },
  {
    name: 'publishes nothing that says the same as the revision before, and keeps the draft',
    async run(harness) {
      const { authoring, workflow, agency } = await author(harness);
      const first = await authoring.saveDraft(workflow, await fileOf(harness), 0);
      await authoring.publish(workflow, requestFor(agency, first));
      const copy = await authoring.saveDraft(workflow, await authoring.revision(workflow, 1), 0);
      const request = { ...requestFor(agency, copy), note: 'Tidak ada yang berubah.' };
      const { text } = await refused(authoring.publish(workflow, request), 'invalid', 'the same');
      check(/versi 1\b/.test(text.id) && /version 1\b/.test(text.en ?? ''), 'it says as which');
      same((await authoring.revisions(workflow)).length, 1, 'revisions');
      same((await authoring.draft(workflow))?.version, copy.version, 'the draft');
      const other = await authoring.saveDraft(workflow, timed(copy.bpmn), copy.version);
      const made = await authoring.publish(workflow, requestFor(agency, other));
      same(made.revision, 2, 'once something has changed');
    },
  },
  {
    name: 'lets the next application follow what was published, and a running one its own',
    async run(harness) {
      const { authoring, service, agency } = await author(harness);
      const before = await submitted(harness);
      const { id, sha256 } = before.view.workflow;
      const held = (await authoring.revisions(id)).find((each) => each.sha256 === sha256);
      check(held !== undefined, 'the revision that the case is on');
      check(held.runningCases > 0, 'the case is counted there');
      const file = await service.procedureDiagram(id);
      const open = await authoring.draft(id);
      const draft = await authoring.saveDraft(id, timed(file), open?.version ?? 0);
      const published = await authoring.publish(id, requestFor(agency, draft));

      const after = await submitted(harness);
      same(after.view.workflow, { id, sha256: published.sha256 }, 'the next application');
      const still = await before.applicant.case(before.view.id);
      same(still.workflow, before.view.workflow, 'the running one');
      same(still.activities, before.view.activities, 'and its steps');
      const { sop } = await before.applicant.procedure(id, sha256);
      check(sop.activities.length > 0, 'its applicant still reads the SOP it follows');
      const history = await authoring.revisions(id);
      const counts = history.map((each) => [each.revision, each.runningCases > 0]);
      same(
        counts.slice(0, 2),
        [
          [published.revision, true],
          [published.revision - 1, true],
        ],
        'running cases of both',
      );
    },
  },
];
