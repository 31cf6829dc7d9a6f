import type { TaskCompletion, TaskResult } from '@alur/client/permit-service.js';
import { refusePlainCompletion } from '@alur/client/plain-completion.js';
import type { Verdict } from '@alur/model/permit/application.js';
import { completeActivity } from '@alur/workflow/case/advance-case.js';
import { checkCompletion } from '@alur/workflow/case/check-completion.js';
import { correctionClockOf } from '@alur/workflow/case/correction-clock.js';
import { activityOf } from '@alur/workflow/case/sop-activity.js';
import { refusal } from '../http/service-errors.ts';
import type { PinnedTask, TaskRecord } from '../store/ports/tasks.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { CaseDesk } from './case-desk.ts';
import { caseSummary } from './case-view.ts';
import { composeMail } from './compose-mail.ts';
import { alreadyDone, refuseStep, tooLate } from './already-done.ts';
import { definitionsOf } from './pinned-definitions.ts';
import { sha256 } from './sha256.ts';
import { planAdvance, writeAdvance } from './write-advance.ts';

/**
 * Completes a task: engine state, events, tasks, letters, verdicts and outgoing mails in one
 * transaction. Of several at once exactly one succeeds.
 *
 * @param account that may: this is asked before
 * @throws ServiceError `conflict` with `by` when it is done already; `invalid` with findings when
 *   verdicts are missing or do not fit the outcome, and where the application has to be sent again
 */
export async function completeTask(
  desk: CaseDesk,
  pinned: PinnedTask,
  account: string,
  completion: TaskCompletion,
): Promise<TaskResult> {
  const { task } = pinned;
  if (task.state !== 'open') throw alreadyDone(task);
  const { agency, permitType, procedure } = await definitionsOf(desk, pinned);
  const { outcome, verdicts = [], inputs, outputs } = completion;
  const words = completion.note?.trim() ?? '';
  const note = words === '' ? undefined : { id: desk.newId(), text: words };
  const activity = activityOf(procedure.sop, task.activity);
  const isApplicants = agency.roles.some(({ id, applicant }) => applicant && id === task.role);
  refusePlainCompletion(activity, isApplicants);
  const correctionClock = correctionClockOf(agency, procedure.sop, permitType);
  const at = desk.now();
  const done = await desk.store.transaction(async (tx) => {
    const record = await tx.cases.lock(task.case);
    if (!record) throw refusal('not-found');
    const { answers } = record;
    const findings = checkCompletion(activity, permitType, answers, completion);
    if (findings.length > 0) throw refusal('invalid', undecided, { findings });
    const by = { account, role: task.role, ...(outcome !== undefined && { outcome }) };
    if (!(await tx.tasks.complete(task.id, at, by))) throw await tooLate(tx, task);
    const log = await tx.events.ofCase(record.id);
    const advance = await completeActivity(
      { ...procedure, permitType, answers, log, correctionClock, hashText: sha256 },
      record.engine,
      {
        task: task.key,
        actor: { kind: 'person', account, role: task.role },
        ...(outcome !== undefined && { outcome }),
        ...(verdicts.length > 0 && { verdicts }),
        ...{ inputs, outputs, note: note?.id },
      },
    ).catch((error: unknown) => refuseStep(error, task));
    await keepVerdicts(tx, task, account, verdicts, at);
    if (note) await tx.caseTexts.keep([{ ...note, case: record.id, writtenAt: at }]);
    const moving = { agency, procedure, record, log, completed: task.key };
    const about = { agency, permitType, record, verdicts, note: note?.text };
    const planned = await planAdvance(tx, moving, advance, at, desk.newId, (template) =>
      composeMail(tx, desk, about, template),
    );
    await tx.cases.progress(record.id, planned.progress);
    await writeAdvance(tx, record.id, planned);
    return { record, planned };
  });
  const { progress, events, mails } = done.planned;
  if (mails.length > 0) desk.mailQueued();
  return { ...caseSummary({ ...done.record, ...progress }), events };
}

async function keepVerdicts(
  tx: StoreTransaction,
  task: TaskRecord,
  account: string,
  verdicts: readonly Verdict[],
  at: string,
): Promise<void> {
  if (verdicts.length === 0) return;
  await tx.verdicts.save({
    task: task.id,
    case: task.case,
    account,
    verdicts,
    savedAt: at,
    final: true,
  });
}

const undecided = {
  id: 'Pemeriksaan belum lengkap atau belum sesuai dengan keputusan yang dipilih. Periksa butir yang ditandai.',
  en: 'The check is not complete, or does not fit the decision. Look at the marked items.',
};
