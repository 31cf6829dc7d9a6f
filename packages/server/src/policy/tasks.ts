import type { Decision } from './policy.ts';
import { isOfficer, type Viewer } from './viewer.ts';

/** Who has to do a task, and whose case it is about. */
export interface TaskParties {
  readonly role: string;
  readonly applicant: string;
}

export function canListTasks(viewer: Viewer | undefined): Decision {
  if (!viewer) return 'unauthenticated';
  return isOfficer(viewer) ? 'allow' : 'forbidden';
}

export function canReadTask(viewer: Viewer | undefined, task: TaskParties): Decision {
  return performerOnly(viewer, task);
}

export function canSaveVerdicts(viewer: Viewer | undefined, task: TaskParties): Decision {
  return performerOnly(viewer, task);
}

export function canCompleteTask(viewer: Viewer | undefined, task: TaskParties): Decision {
  return performerOnly(viewer, task);
}

/** Begins to put right what was sent, where a task of the applicant's own asks for it. */
export function canCorrect(viewer: Viewer | undefined, task: TaskParties): Decision {
  const decision = performerOnly(viewer, task);
  return viewer && task.role !== viewer.applicantRole ? 'not-found' : decision;
}

/** What of its mutu baku a task had, also once it is done. */
export function canRecordParts(viewer: Viewer | undefined, task: TaskParties): Decision {
  return performerOnly(viewer, task);
}

/**
 * An officer acts in the role of the task, but never on their own application. The tasks of the
 * applicant's own lane belong to the applicant of that case alone, for every citizen has the role.
 */
function performerOnly(viewer: Viewer | undefined, task: TaskParties): Decision {
  if (!viewer) return 'unauthenticated';
  if (!viewer.roles.includes(task.role)) return 'not-found';
  const own = task.applicant === viewer.account;
  if (task.role === viewer.applicantRole) return own ? 'allow' : 'not-found';
  return own ? 'forbidden' : 'allow';
}
