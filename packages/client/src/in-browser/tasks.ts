import type { Verdict } from '@alur/model/permit/application.js';
import { completeActivity, type CaseAdvance } from '@alur/workflow/case/advance-case.js';
import { checkCompletion } from '@alur/workflow/case/check-completion.js';
import { correctionClockOf } from '@alur/workflow/case/correction-clock.js';
import { activityOf } from '@alur/workflow/case/sop-activity.js';
import { taskParts } from '@alur/workflow/case/task-parts.js';
import {
  ServiceError,
  type TaskCompletion,
  type TaskResult,
  type TaskSummary,
  type TaskView,
} from '../permit-service.ts';
import { refusePlainCompletion } from '../plain-completion.ts';
import { serviceError } from '../service-texts.ts';
import { caseView } from './case-view.ts';
import { permitTypeOf, procedureOf } from './definitions.ts';
import { newId, officerRoles, signedIn, type Desk, type Procedure } from './desk.ts';
import type { AccountRow, CaseRow, TaskRow } from './tables.ts';
import { inUnit, type Unit } from './unit.ts';
import { writeAdvance } from './write-advance.ts';

export async function tasksOf(desk: Desk): Promise<readonly TaskSummary[]> {
  const roles = officerRoles(desk, await signedIn(desk));
  if (roles.length === 0) throw serviceError('forbidden');
  const tables = await desk.tables();
  const open = await Promise.all(
    roles.map((role) => tables.getAllFromIndex('tasks', 'openRole', role)),
  );
  const summaries = open.flat().map(async (task) => {
    const row = await tables.get('cases', task.case);
    return row ? [summaryOf(task, row, await procedureOf(desk, row.workflow))] : [];
  });
  return (await Promise.all(summaries)).flat().sort((a, b) => a.openedAt.localeCompare(b.openedAt));
}

export async function readTask(desk: Desk, id: string): Promise<TaskView> {
  const account = await signedIn(desk);
  const tables = await desk.tables();
  const task = ownTask(desk, await tables.get('tasks', id), account);
  const row = await tables.get('cases', task.case);
  if (!row) throw serviceError('not-found');
  const procedure = await procedureOf(desk, row.workflow);
  const activity = activityOf(procedure.sop, task.activity);
  const { outcomes, letters } = activity.work;
  return {
    ...summaryOf(task, row, procedure),
    ...{ outcomes, letters, verdicts: task.verdicts },
    parts: taskParts(activity, row.log, task.task),
    caseView: await caseView(desk, row, procedure),
  };
}

export async function saveVerdicts(
  desk: Desk,
  id: string,
  verdicts: readonly Verdict[],
): Promise<void> {
  const account = await signedIn(desk);
  await inUnit(await desk.tables(), async (unit) => {
    const {
      key,
      version: _,
      ...task
    } = openTask(ownTask(desk, await unit.get('tasks', id), account));
    unit.put('tasks', key, { ...task, verdicts });
  });
}

/** Of several at once exactly one succeeds; the others are told the role and the time. */
export async function completeTask(
  desk: Desk,
  id: string,
  completion: TaskCompletion,
): Promise<TaskResult> {
  const account = await signedIn(desk);
  const { outcome, verdicts, inputs, outputs } = completion;
  const words = completion.note?.trim() ?? '';
  const { row, events, mails } = await inUnit(await desk.tables(), async (unit) => {
    const task = openTask(ownTask(desk, await unit.get('tasks', id), account));
    const before = await unit.get('cases', task.case);
    if (!before) throw serviceError('not-found');
    const { sop, engine } = await procedureOf(desk, before.workflow);
    const { id: type, revision } = before.summary.permitType;
    const permitType = await permitTypeOf(desk, type, revision);
    const { answers, log } = before;
    const activity = activityOf(sop, task.activity);
    refusePlainCompletion(activity, task.role === desk.applicantRole);
    const findings = checkCompletion(activity, permitType, answers, completion);
    if (findings.length > 0) throw serviceError('invalid', { findings });

    const correctionClock = correctionClockOf(desk.agency, sop, permitType);
    const at = desk.now();
    const note = words === '' ? undefined : { id: newId(desk), text: words };
    const advance = await completeActivity(
      { sop, engine, permitType, answers, log, correctionClock },
      before.state,
      {
        ...{ task: task.task, outcome, verdicts, inputs, outputs, note: note?.id },
        actor: { kind: 'person', account: account.id, role: task.role },
      },
    );
    await closeTasks(unit, desk, task, advance, at);
    return writeAdvance(unit, desk, before, advance, {
      ...{ applicantEmail: await emailOf(desk, before.account), permitType, verdicts, note, at },
    });
  });
  mails.forEach(desk.onMail);
  return { ...row.summary, events };
}

/** The same rule as the server's: the role of the task, and never one's own application. */
export function ownTask(desk: Desk, task: TaskRow | undefined, account: AccountRow): TaskRow {
  if (!task || !account.roles.includes(task.role)) throw serviceError('not-found');
  const own = task.applicant === account.id;
  if (task.role === desk.applicantRole && !own) throw serviceError('not-found');
  if (task.role !== desk.applicantRole && own) throw serviceError('forbidden');
  return task;
}

export function openTask(task: TaskRow): TaskRow {
  if (task.openRole !== undefined) return task;
  throw new ServiceError('conflict', done, { by: task.completed });
}

const done = {
  id: 'Tugas ini sudah diselesaikan. Muat ulang daftar tugas untuk melihat hasilnya.',
  en: 'This task has been completed already. Reload the task list to see the result.',
};

/** Closes a task that is completed, and those that its step has cancelled. */
export async function closeTasks(
  unit: Unit,
  desk: Desk,
  task: TaskRow,
  { closed }: Pick<CaseAdvance, 'closed'>,
  at: string,
): Promise<void> {
  const all = await (await desk.tables()).getAllFromIndex('tasks', 'case', task.case);
  for (const each of all.filter((other) => closed.includes(other.task))) {
    const { key, version: _, openRole: __, ...rest } = each;
    await unit.get('tasks', key);
    const completed = key === task.key ? { role: task.role, at } : undefined;
    unit.put('tasks', key, { ...rest, completed });
  }
}

async function emailOf(desk: Desk, accountId: string): Promise<string> {
  const accounts = await (await desk.tables()).getAll('accounts');
  return accounts.find(({ id }) => id === accountId)?.key ?? '';
}

function summaryOf(task: TaskRow, { summary }: CaseRow, { sop }: Procedure): TaskSummary {
  const { name, work } = activityOf(sop, task.activity);
  const { registrationNumber, permitType } = summary;
  return {
    ...{ id: task.key, case: task.case, registrationNumber, permitType },
    ...{ activity: task.activity, activityName: name, role: task.role, work: work.kind },
    openedAt: task.openedAt,
  };
}
