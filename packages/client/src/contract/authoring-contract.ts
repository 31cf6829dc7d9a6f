import type { Agency } from '@alur/model/generated/agency.js';
import {
  type AuthoringService,
  ChecksFailed,
  DraftConflict,
  type PublishRequest,
  type WorkflowDraft,
} from '../authoring-service.ts';
import { localDay } from '../authoring/local-day.ts';
import type { PermitService } from '../permit-service.ts';
import { check, refused, same } from './check.ts';
import type { ContractCase, ServiceHarness } from './harness.ts';
import { citizen, submitted } from './steps.ts';

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
      check(terms.mailTemplates.includes('activation'), 'the mails');
      same(typeof terms.severities, 'object', 'the weights of rules');
      const other = (await authoring.workflows()).find((each) => each.workflow !== workflow);
      if (other)
        same((await authoring.terms(other.workflow)).serviceTimes, [], 'nobody follows it');
    },
  },
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

interface Author {
  readonly service: PermitService;
  readonly authoring: AuthoringService;
  readonly agency: Pick<Agency, 'id' | 'roles' | 'timeZone'>;
  readonly email: string;
  /** A path that no SOP has yet. */
  readonly workflow: string;
}

async function author(harness: ServiceHarness): Promise<Author> {
  const agency = await (await harness.service()).agency();
  const role = agency.roles.find(({ authors }) => authors)?.id;
  check(role !== undefined, 'the agency has a role of authors');
  const service = await harness.officer(role);
  const email = (await service.session())?.email ?? '';
  const workflow = `${agency.id}/uji-${crypto.randomUUID()}.bpmn`;
  return { service, authoring: await service.authoring(), agency, email, workflow };
}

/** A file that may be published under any path of the agency, different each time. */
async function fileOf(harness: ServiceHarness): Promise<string> {
  const service = await harness.service();
  const { workflow } = await service.permitType(harness.sample.permitType);
  return renamed(await service.procedureDiagram(workflow), `Uji ${crypto.randomUUID()}`);
}

const renamed = (file: string, title: string): string =>
  replaced(file, /(<sop:identity\b[^>]*? title=)"[^"]*"/, `$1"${title}"`);

/** The first step takes 90 minutes. */
function timed(file: string): string {
  const stated = /<sop:mutuBaku\b[^>]*?>/i.exec(file)?.[0] ?? '';
  const without = stated.replace(/ duration="[^"]*"/, '');
  const longer = without.replace(/(\/?>)$/, ' duration="90 Menit"$1');
  return replaced(file, stated, longer);
}

function replaced(file: string, from: string | RegExp, to: string): string {
  const after = file.replace(from, to);
  check(from !== '' && after !== file, `${String(from)} is in the file`);
  return after;
}

/** Right, and in force on the day on which the draft was saved. */
function requestFor(
  { timeZone }: Author['agency'],
  { version, savedAt }: WorkflowDraft,
): PublishRequest {
  const effectiveOn = localDay(savedAt, timeZone);
  return { version, effectiveOn, approvedBy: 'Kepala Dinas', note: '' };
}
