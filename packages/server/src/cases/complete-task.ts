import type { CaseView, TaskCompletion } from '@alur/client/permit-service.js';
import type { CaseEvent } from '@alur/model/case/event.js';
import type { Verdict } from '@alur/model/permit/application.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { completeActivity } from '@alur/workflow/case/advance-case.js';
import { checkCompletion } from '@alur/workflow/case/check-completion.js';
import { activityOf } from '@alur/workflow/case/sop-activity.js';
import { EngineRefusal } from '@alur/workflow/engine/engine-port.js';
import { refusal } from '../http/service-errors.ts';
import type { CaseRecord } from '../store/ports/cases.ts';
import type { TaskRecord } from '../store/ports/tasks.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { CaseDesk } from './case-desk.ts';
import { caseView } from './case-view.ts';
import { composeMail } from './compose-mail.ts';
import type { Procedure } from './definitions.ts';
import { alreadyDone } from './already-done.ts';
import { planAdvance, writeAdvance } from './write-advance.ts';

/** A task to be completed, by an account that may. */
export interface TaskAtHand {
  readonly task: TaskRecord;
  readonly record: CaseRecord;
  readonly account: string;
}

/**
 * Completes a task: engine state, events, tasks, letters, verdicts and outgoing mails in one
 * transaction. Of several at once exactly one succeeds.
 *
 * @throws ServiceError `conflict` with `by` when it is done already; `invalid` with findings when
 *   verdicts are missing or do not fit the outcome
 */
export async function completeTask(
  desk: CaseDesk,
  { task, record, account }: TaskAtHand,
  completion: TaskCompletion,
): Promise<CaseView> {
  if (task.state !== 'open') throw alreadyDone(task);
  const { agency, permitType, procedure } = await pinnedTo(desk, record);
  const { outcome, verdicts = [] } = completion;
  const activity = activityOf(procedure.sop, task.activity);
  const findings = checkCompletion(activity, permitType, record.answers, completion);
  if (findings.length > 0) throw refusal('invalid', undecided, { findings });

  const at = desk.now();
  // Of a case that was sent, documents do not change any more.
  const documents = await desk.store.read.documents.ofCase(record.id);
  const done = await desk.store.transaction(async (tx) => {
    const locked = await tx.cases.lock(record.id);
    if (!locked) throw refusal('not-found');
    const by = { account, role: task.role, ...(outcome !== undefined && { outcome }) };
    if (!(await tx.tasks.complete(task.id, at, by))) throw await tooLate(tx, task);
    const log = await tx.events.ofCase(record.id);
    const advance = await completeActivity(
      { sop: procedure.sop, engine: procedure.engine, permitType, answers: locked.answers, log },
      locked.engine,
      {
        task: task.key,
        actor: { kind: 'person', account, role: task.role },
        ...(outcome !== undefined && { outcome }),
        ...(verdicts.length > 0 && { verdicts }),
      },
    ).catch((error: unknown) => refuseStep(error, task));
    await keepVerdicts(tx, task, account, verdicts, at);
    const moving = { agency, procedure, record: locked, log, completed: task.key };
    const about = { agency, permitType, record, verdicts };
    const planned = await planAdvance(tx, moving, advance, at, desk.newId, (template) =>
      composeMail(tx, desk, about, template),
    );
    await tx.cases.progress(record.id, planned.progress);
    await writeAdvance(tx, record.id, planned);
    return {
      record: { ...locked, ...planned.progress },
      log: planned.log,
      verdicts: [...(await earlierVerdicts(tx, record.id, log)), ...verdicts],
      mailed: planned.mails.length > 0,
    };
  });
  if (done.mailed) desk.mailQueued();
  return caseView(desk, done.record, procedure, { ...done, documents });
}

async function pinnedTo(desk: CaseDesk, record: CaseRecord): Promise<Pinned> {
  const agency = desk.definitions.agencies.get(record.agency)?.agency;
  const permitType = await desk.definitions.permitType(record.agency, record.permitType);
  if (!agency || !permitType) throw new Error(`case ${record.id} lost its definitions`);
  return { agency, permitType, procedure: await desk.definitions.procedure(record.workflow) };
}

interface Pinned {
  readonly agency: Agency;
  readonly permitType: PermitType;
  readonly procedure: Procedure;
}

/** Those of decisions before this one; the log knows whether there are any. */
async function earlierVerdicts(
  tx: StoreTransaction,
  caseId: string,
  log: readonly CaseEvent[],
): Promise<readonly Verdict[]> {
  const decided = log.some(
    ({ type, data }) => type === 'activity.completed' && data.verdictsSha256 !== undefined,
  );
  if (!decided) return [];
  return (await tx.verdicts.ofCase(caseId)).flatMap((each) => each.verdicts);
}

async function tooLate(tx: StoreTransaction, task: TaskRecord): Promise<Error> {
  const now = await tx.tasks.byId(task.id);
  return now ? alreadyDone(now) : refusal('not-found');
}

/** The engine is the second lock on the door: what it refuses is a conflict, not a fault. */
function refuseStep(error: unknown, task: TaskRecord): never {
  throw error instanceof EngineRefusal ? alreadyDone(task) : error;
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
