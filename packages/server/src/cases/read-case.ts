import { decisionNotes } from '@alur/client/decision-notes.js';
import { ownTaskView } from '@alur/client/own-task-view.js';
import type { CaseView, TaskView } from '@alur/client/permit-service.js';
import { logForApplicant } from '@alur/model/case/log-for-applicant.js';
import { activityOf } from '@alur/workflow/case/sop-activity.js';
import { taskParts } from '@alur/workflow/case/task-parts.js';
import type { Viewer } from '../policy/viewer.ts';
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
  const hasNotes = log.some(({ type, data }) => type === 'activity.completed' && data.note);
  const texts = hasNotes ? await read.caseTexts.ofCase(record.id) : [];
  const notes = decisionNotes(log, Object.fromEntries(texts.map(({ id, text }) => [id, text])));
  return caseView(desk, record, procedure, { documents, log, verdicts: decided, notes });
}

/**
 * A case as its applicant sees it: with what waits for them, and without what is the office's own.
 */
export async function applicantView(
  desk: CaseDesk,
  view: CaseView,
  { account, applicantRole }: Pick<Viewer, 'account' | 'applicantRole'>,
): Promise<CaseView> {
  const [{ sop }, tasks] = await Promise.all([
    desk.definitions.procedure(view.workflow),
    desk.store.read.tasks.ofCase(view.id),
  ]);
  const own = tasks.filter(({ state, role }) => state === 'open' && role === applicantRole);
  return {
    ...view,
    log: logForApplicant(view.log, account),
    ownTasks: own.map(({ id, activity, openedAt }) => ownTaskView(sop, { id, activity, openedAt })),
  };
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
