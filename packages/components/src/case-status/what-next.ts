import type { CaseActivity, CaseView, PublicAgency } from '@alur/client/permit-service.js';
import type { CaseEvent, CaseStatus } from '@alur/model/case/event.js';

/** How a case stands: its status, since when, and who has to do what now. */
export interface Standing {
  readonly status: CaseStatus;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** What is being done, oldest first; nothing when the case has ended. */
  readonly now: readonly CurrentStep[];
}

export interface CurrentStep {
  readonly activity: CaseActivity;
  /** Whether it is the applicant who is waited for. */
  readonly applicants: boolean;
}

/** Read from the log, as everything that is told of a case. */
export function standing(
  { log, activities, submittedAt }: Pick<CaseView, 'log' | 'activities' | 'submittedAt'>,
  { roles }: Pick<PublicAgency, 'roles'>,
): Standing {
  let status: CaseStatus = 'submitted';
  let since = submittedAt;
  for (const event of log) {
    const next = statusGivenBy(event);
    if (next === undefined || next === status) continue;
    status = next;
    since = event.at;
  }
  const ofApplicants = new Set(roles.filter(({ applicant }) => applicant).map(({ id }) => id));
  const now = openTasks(log).flatMap(({ activity: id, role }) => {
    const activity = activities.find((each) => each.id === id);
    return activity ? [{ activity, applicants: ofApplicants.has(role) }] : [];
  });
  return { status, since, now };
}

/** As `caseStatus` of the model has it, which says nothing of the time; a test holds them equal. */
function statusGivenBy(event: CaseEvent): CaseStatus | undefined {
  return event.type === 'activity.started' || event.type === 'case.ended'
    ? event.data.status
    : undefined;
}

type Started = Extract<CaseEvent, { type: 'activity.started' }>['data'];

function openTasks(log: readonly CaseEvent[]): readonly Started[] {
  const open = new Map<string, Started>();
  for (const { type, data } of log) {
    if (type === 'activity.started') open.set(data.task, data);
    if (type === 'activity.completed' || type === 'activity.cancelled') open.delete(data.task);
    if (type === 'case.ended') open.clear();
  }
  return [...open.values()];
}
