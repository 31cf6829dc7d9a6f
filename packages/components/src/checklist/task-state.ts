import {
  ServiceError,
  type CaseView,
  type PermitService,
  type PublicAgency,
  type TaskView,
} from '@alur/client/permit-service.js';
import type { ChecklistItem, PermitType } from '@alur/model/generated/permit-type.js';
import { checklistFor } from '@alur/model/permit/checklist.js';
import type { Outcome } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';

/** What the element has to show. */
export type TaskState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly text: Required<LocalText> }
  | OpenTask
  | DoneTask
  | TakenTask;

/** A task with the definitions that its case is pinned to. */
export interface OpenTask {
  readonly kind: 'open';
  readonly task: TaskView;
  readonly agency: PublicAgency;
  readonly permitType: PermitType;
  /** What is to be checked; empty for tasks that are no checklist. */
  readonly items: readonly ChecklistItem[];
}

export interface DoneTask {
  readonly kind: 'done';
  readonly open: OpenTask;
  readonly outcome: Outcome | undefined;
  readonly caseView: CaseView;
}

/** Somebody else was first. */
export interface TakenTask {
  readonly kind: 'taken';
  /** Undefined when the task was already taken when it was opened. */
  readonly open?: OpenTask | undefined;
  readonly agency: PublicAgency;
  readonly by: ServiceError['by'];
  /** How the case stands now, where it may be seen. */
  readonly caseView?: CaseView | undefined;
}

export async function loadTask(service: PermitService, id: string): Promise<OpenTask | TakenTask> {
  const agency = await service.agency();
  let task: TaskView;
  try {
    task = await service.task(id);
  } catch (error) {
    if (isConflict(error)) return { kind: 'taken', agency, by: error.by };
    throw error;
  }
  const { id: permit, revision } = task.permitType;
  const permitType = await service.permitType(permit, revision);
  const isChecklist = task.work === 'checklist';
  const items = isChecklist ? checklistFor(permitType, task.caseView.answers) : [];
  return { kind: 'open', task, agency, permitType, items };
}

/** What became of a task that somebody else completed first. */
export async function takenTask(
  service: PermitService,
  open: OpenTask,
  by: ServiceError['by'],
): Promise<TakenTask> {
  const caseView = await service.case(open.task.case).catch(() => undefined);
  return { kind: 'taken', open, agency: open.agency, by, caseView };
}

export function isConflict(error: unknown): error is ServiceError {
  return error instanceof ServiceError && error.code === 'conflict';
}
