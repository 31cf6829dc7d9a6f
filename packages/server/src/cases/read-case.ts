import type { CaseView, TaskView } from '@alur/client/permit-service.js';
import { activityOf } from '@alur/workflow/case/sop-activity.js';
import { taskParts } from '@alur/workflow/case/task-parts.js';
import type { CaseListing, CaseRecord } from '../store/ports/cases.ts';
import type { TaskRecord } from '../store/ports/tasks.ts';
import type { CaseDesk } from './case-desk.ts';
import { caseView } from './case-view.ts';

/** A case with all its parts, from the store. */
export async function readCaseView(desk: CaseDesk, record: CaseRecord): Promise<CaseView> {
  const { read } = desk.store;
  const [procedure, documents, log, verdicts] = await Promise.all([
    desk.definitions.procedure(record.workflow),
    read.documents.ofCase(record.id),
    read.events.ofCase(record.id),
    read.verdicts.ofCase(record.id),
  ]);
  const decided = verdicts.flatMap((each) => each.verdicts);
  return caseView(desk, record, procedure, { documents, log, verdicts: decided });
}

export function taskSummary(
  task: TaskRecord,
  { registrationNumber, permitType }: CaseListing,
): Omit<TaskView, 'outcomes' | 'letters' | 'verdicts' | 'parts' | 'caseView'> {
  const { id, activity, activityName, role, work, openedAt } = task;
  return {
    id,
    case: task.case,
    registrationNumber,
    permitType,
    activity,
    activityName,
    role,
    work,
    openedAt,
  };
}

/** A task with its case, and what the officer has marked so far. */
export async function readTaskView(
  desk: CaseDesk,
  task: TaskRecord,
  record: CaseRecord,
): Promise<TaskView> {
  const [view, procedure, marked] = await Promise.all([
    readCaseView(desk, record),
    desk.definitions.procedure(record.workflow),
    desk.store.read.verdicts.ofTask(task.id),
  ]);
  const activity = activityOf(procedure.sop, task.activity);
  const { work } = activity;
  return {
    ...taskSummary(task, record),
    outcomes: work.outcomes,
    letters: work.letters,
    verdicts: marked?.verdicts ?? [],
    parts: taskParts(activity, view.log, task.key),
    caseView: view,
  };
}
