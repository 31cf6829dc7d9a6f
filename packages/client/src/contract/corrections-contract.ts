import { verifyExcerpt, verifyLog } from '@alur/model/case/log.js';
import type { Draft } from '@alur/model/permit/application.js';
import type { CaseView } from '../permit-service.ts';
import { check, refused, same, settle } from './check.ts';
import { cameBack, changedField, changedValue, decideAll, putRight } from './correction-steps.ts';
import type { CorrectingHarness } from './harness.ts';
import { sampleFile } from './sample-files.ts';
import { citizen, requiredDocuments, sampleType, submitted, taskOf } from './steps.ts';

/** One promise about applications that come back, for a procedure in which they do. */
export interface CorrectionCase {
  readonly name: string;
  run(harness: CorrectingHarness): Promise<void>;
}

export const correctionsContract: readonly CorrectionCase[] = [
  {
    name: 'tells the applicant what waits for them, and nobody else',
    async run(harness) {
      const { applicant, officer, view, task } = await cameBack(harness);
      same(view.ownTasks?.length, 1, 'steps of the applicant');
      check(task.isCorrection, 'it is to be put right');
      check(
        view.activities.some(({ id }) => id === task.activity),
        'it is a step of the procedure',
      );
      same((await officer.case(view.id)).ownTasks, undefined, 'for an officer');
      for (const other of [officer, await citizen(harness)]) {
        await refused(other.correct(task.id), ['not-found', 'forbidden'], 'for others');
      }
      await refused(applicant.correct('tidak-ada'), 'not-found', 'a task that is not there');
    },
  },
  {
    name: 'begins with all that was sent, once, on the form that it was sent with',
    async run(harness) {
      const { applicant, view, task } = await cameBack(harness);
      const { taken } = await settle([applicant.correct(task.id), applicant.correct(task.id)]);
      const draft = await applicant.correct(task.id);
      for (const each of taken) same(each.id, draft.id, 'the draft of another window');
      same(draft.answers, view.answers, 'answers');
      same(draft.statements, [], 'statements');
      const files = ({ documents }: Pick<Draft, 'documents'>) =>
        documents
          .map(({ requirement, sha256, fileName }) => [requirement, sha256, fileName].join(' '))
          .sort();
      same(files(draft), files(view), 'documents');
      const { id, registrationNumber } = view;
      same(draft.corrects, { case: id, registrationNumber, task: task.id }, 'what it corrects');
      same(
        (await applicant.drafts()).map((each) => each.id),
        [draft.id],
        'drafts',
      );
      const bytes = await applicant.document(draft.documents[0]?.id ?? '');
      same(bytes.size, draft.documents[0]?.size, 'bytes of a document');

      const permitType = await sampleType(harness, applicant);
      await harness.publish({ ...permitType, revision: permitType.revision + 1 });
      same((await applicant.draft(draft.id)).newerRevision, undefined, 'a newer form');
      await putRight(harness, applicant, draft);
      same((await applicant.submit(draft.id)).permitType.revision, permitType.revision, 'the form');
    },
  },
  {
    name: 'goes on under its number with what was put right',
    async run(harness) {
      const { applicant, officer, view, task } = await cameBack(harness);
      const draft = await applicant.correct(task.id);
      const permitType = await sampleType(harness, applicant);
      const replaced = requiredDocuments(permitType, harness).find(
        ({ accept }) => accept[0] === 'pdf',
      );
      check(replaced !== undefined, 'a document that is a PDF');
      const file = sampleFile(replaced);
      const other = new File([await file.arrayBuffer(), '% pindaian baru\n'], file.name, file);
      const uploaded = await applicant.uploadDocument(draft.id, replaced.id, other);
      await putRight(harness, applicant, draft);
      same((await applicant.case(view.id)).answers, view.answers, 'the case before it is sent');

      const sent = await applicant.submit(draft.id);
      same(
        [sent.id, sent.registrationNumber, sent.submittedAt],
        [view.id, view.registrationNumber, view.submittedAt],
        'the case',
      );
      same(sent.ownTasks, [], 'what still waits');
      same(verifyExcerpt(sent.log), { ok: true }, 'the log as the applicant sees it');
      const seen = await officer.case(view.id);
      same(verifyLog(seen.log), { ok: true }, 'the log');
      const corrected = seen.log.find(({ type }) => type === 'application.corrected');
      check(corrected?.type === 'application.corrected', 'the log tells it');
      const [stage = ''] = Object.keys(view.answers);
      same(
        corrected.data.changed,
        [`/${stage}/${changedField}`, `/documents/${replaced.id}`],
        'what was changed',
      );
      check(
        !JSON.stringify(seen.log).includes(changedValue),
        'nothing of the applicant in the log',
      );
      same(seen.answers[stage]?.[changedField], changedValue, 'the new answer');
      const ids = (of: CaseView) => of.documents.map(({ id }) => id).sort();
      const kept = view.documents.filter(({ requirement }) => requirement !== replaced.id);
      same(ids(seen), [...kept.map(({ id }) => id), uploaded.id].sort(), 'documents');
      same((await officer.document(uploaded.id)).size, uploaded.size, 'the new document');
      const old = view.documents.find(({ requirement }) => requirement === replaced.id);
      same((await officer.document(old?.id ?? '')).size, old?.size, 'the one before');
      await taskOf(officer, view.id);

      same((await applicant.submit(draft.id)).id, view.id, 'sending it again');
      same(await applicant.drafts(), [], 'drafts');
      await refused(applicant.correct(task.id), 'conflict', 'a step that is done');
    },
  },
  {
    name: "gives the applicant the officer's words on a decision, in the case and in the mail",
    async run(harness) {
      const { applicant, view, email } = await submitted(harness);
      const words = 'Nama pada formulir berbeda dengan KTP. Perbaiki, lalu kirim kembali.';
      const { comesBackWithMail } = harness.sample;
      const officer = await decideAll(harness, view.id, comesBackWithMail, `  ${words}\n`);
      const seen = await applicant.case(view.id);
      same(Object.values(seen.notes ?? {}), [words], 'notes');
      const [id] = Object.keys(seen.notes ?? {});
      const decided = seen.log.findLast(({ type }) => type === 'activity.completed');
      same(decided?.type === 'activity.completed' && decided.data.note, id, 'named in the log');
      check(!JSON.stringify(seen.log).includes(words), 'words in the log');
      same((await officer.case(view.id)).notes, seen.notes, 'for officers');
      const mails = await harness.mailsTo(email);
      check(mails.at(-1)?.includes(words) === true, 'the words in the mail');
    },
  },
  {
    name: 'takes no correction that is not complete, and loses nothing of it',
    async run(harness) {
      const { applicant, officer, view, task } = await cameBack(harness);
      const { id, documents } = await applicant.correct(task.id);
      for (const document of documents) await applicant.removeDocument(id, document.id);
      const refusal = await refused(applicant.submit(id), 'invalid', 'without documents');
      check(refusal.findings.length > documents.length, 'it says what is missing');
      same((await applicant.draft(id)).documents, [], 'the draft');
      const still = await officer.case(view.id);
      same([still.answers, still.documents], [view.answers, view.documents], 'the case');
      same((await applicant.case(view.id)).ownTasks, view.ownTasks, 'what waits');
    },
  },
  {
    name: 'takes no step as done that asks to put the application right, until it is sent again',
    async run(harness) {
      const { applicant, view, task } = await cameBack(harness);
      const early = await refused(applicant.completeTask(task.id, {}), 'invalid', 'nothing begun');
      check(early.text.id.includes('kirim'), 'it says what to do');
      const draft = await applicant.correct(task.id);
      await refused(applicant.completeTask(task.id, {}), 'invalid', 'a correction begun');
      same((await applicant.case(view.id)).ownTasks, view.ownTasks, 'what still waits');
      await putRight(harness, applicant, draft);
      same((await applicant.submit(draft.id)).id, view.id, 'sending it');
    },
  },
  {
    name: 'lets the clock run on while it is with the applicant, where the agency says nothing',
    async run(harness) {
      const { view } = await submitted(harness);
      const officer = await decideAll(harness, view.id, harness.sample.comesBackWithMail);
      const { clock } = await (await officer.tracking()).caseTracking(view.id);
      same(clock.state, 'running', 'clock');
    },
  },
  {
    name: 'begins anew where the draft was thrown away',
    async run(harness) {
      const { applicant, officer, view, task } = await cameBack(harness);
      const first = await applicant.correct(task.id);
      await applicant.deleteDraft(first.id);
      const second = await applicant.correct(task.id);
      check(second.id !== first.id, 'another draft');
      same(second.documents.length, view.documents.length, 'documents');
      same((await officer.case(view.id)).documents, view.documents, 'documents of the case');
    },
  },
  {
    name: 'sends it once, however often at once',
    async run(harness) {
      const { applicant, officer, view, task } = await cameBack(harness);
      const draft = await applicant.correct(task.id);
      await putRight(harness, applicant, draft);
      const { taken } = await settle([1, 2, 3].map(() => applicant.submit(draft.id)));
      check(taken.length > 0, 'one is taken');
      for (const { id } of taken) same(id, view.id, 'the case');
      const { log } = await officer.case(view.id);
      same(
        log.filter(({ type }) => type === 'application.corrected').length,
        1,
        'corrections in the log',
      );
    },
  },
  {
    name: 'lets the applicant do a step of their own that asks for nothing new',
    async run(harness) {
      const { applicant, view } = await submitted(harness);
      same(view.ownTasks, [], 'what waits for the applicant at first');
      const officer = await decideAll(harness, view.id, harness.sample.ownStep);
      const [task, ...others] = (await applicant.case(view.id)).ownTasks ?? [];
      check(task !== undefined && others.length === 0, 'one step waits for the applicant');
      same([task.isCorrection, task.outcomes], [false, []], 'what it is');
      await refused(applicant.correct(task.id), 'invalid', 'to put it right');
      await refused(officer.completeTask(task.id, {}), 'not-found', 'for an officer');
      await applicant.completeTask(task.id, {});
      same((await applicant.case(view.id)).ownTasks, [], 'what waits then');
      await refused(applicant.completeTask(task.id, {}), 'conflict', 'once more');
    },
  },
];
