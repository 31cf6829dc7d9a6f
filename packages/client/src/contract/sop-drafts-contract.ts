import { DraftConflict } from '../authoring-service.ts';
import { author, fileOf, renamed, requestFor } from './authoring-steps.ts';
import { check, refused, same } from './check.ts';
import type { ContractCase } from './harness.ts';

/** How an SOP is kept while it is written, and what two authors see of each other. */
export const sopDraftsContract: readonly ContractCase[] = [
  {
    name: 'keeps a draft as it was saved, unfinished too, until it is discarded',
    async run(harness) {
      const { authoring, workflow, email } = await author(harness);
      same(await authoring.draft(workflow), undefined, 'before the first save');
      const unfinished = '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>';
      const first = await authoring.saveDraft(workflow, unfinished, 0);
      same([first.bpmn, first.savedBy], [unfinished, email], 'the first draft');
      const file = await fileOf(harness);
      const second = await authoring.saveDraft(workflow, file, first.version);
      same(second.version, first.version + 1, 'version');
      same(await authoring.draft(workflow), second, 'the draft when read again');
      const entry = (await authoring.workflows()).find((each) => each.workflow === workflow);
      const { version, savedAt, savedBy } = second;
      same(entry?.draft, { version, savedAt, savedBy }, 'the draft in the list');
      check(entry?.title !== '' && entry?.revision === undefined, 'title, and no revision yet');
      await authoring.discardDraft(workflow, version);
      same(await authoring.draft(workflow), undefined, 'after it was discarded');
    },
  },
  {
    name: 'never overwrites what another author has saved, and shows it instead',
    async run(harness) {
      const { authoring, workflow, agency } = await author(harness);
      const other = await author(harness);
      const file = await fileOf(harness);
      const first = await authoring.saveDraft(workflow, file, 0);
      const { version } = first;
      const theirs = await other.authoring.saveDraft(workflow, renamed(file, 'Lain'), version);
      const calls = [
        () => authoring.saveDraft(workflow, renamed(file, 'Milik saya'), version),
        () => authoring.saveDraft(workflow, file, 0),
        () => authoring.discardDraft(workflow, version),
        () => authoring.publish(workflow, requestFor(agency, first)),
      ];
      for (const call of calls) {
        const conflict = await refused(call(), 'conflict', 'a stale version');
        check(conflict instanceof DraftConflict, 'it is a conflict of drafts');
        same(conflict.stored, theirs, 'what is stored comes with the refusal');
      }
      same(await authoring.draft(workflow), theirs, 'what is stored');
      await authoring.discardDraft(workflow, theirs.version);
      await authoring.saveDraft(workflow, file, 0);
      const late = await refused(
        other.authoring.saveDraft(workflow, file, theirs.version),
        'conflict',
        'the version of a draft that is gone',
      );
      check(late instanceof DraftConflict, 'also then');
    },
  },
  {
    name: 'refuses a hostile or endless draft, and keeps the one before',
    async run(harness) {
      const { authoring, workflow } = await author(harness);
      const file = await fileOf(harness);
      const kept = await authoring.saveDraft(workflow, file, 0);
      const entity = `<!DOCTYPE x [<!ENTITY a "b">]>${file}`;
      const hostile = [entity, file.replace('name="', 'name="${exit()} '), 'bukan xml'];
      for (const bpmn of hostile) {
        await refused(authoring.saveDraft(workflow, bpmn, kept.version), 'invalid', bpmn);
      }
      const endless = file + ' '.repeat(2_000_000);
      await refused(authoring.saveDraft(workflow, endless, kept.version), 'too-large', 'endless');
      same(await authoring.draft(workflow), kept, 'the draft');
    },
  },
  {
    name: 'shows who else has an SOP open, to authors',
    async run(harness) {
      const [one, two] = [await author(harness), await author(harness)];
      same(await one.authoring.presence(one.workflow), [], 'alone');
      await harness.tick();
      const seen = await two.authoring.presence(one.workflow);
      same(
        seen.map((each) => each.author),
        [one.email],
        'who else',
      );
      check(seen[0] !== undefined && !Number.isNaN(Date.parse(seen[0].since)), 'since when');
      same((await one.authoring.presence(one.workflow))[0]?.author, two.email, 'the other way');
    },
  },
];
