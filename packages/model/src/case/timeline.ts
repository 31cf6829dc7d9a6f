import type { CaseEvent } from './event.ts';

/** One visit of an activity, or an activity that nobody has come to yet. */
export interface TimelineRow<A> {
  /** Undefined when the log names an activity that the procedure does not have. */
  readonly activity: A | undefined;
  readonly activityId: string;
  /** The engine's key of the visit; undefined while waiting. */
  readonly task?: string | undefined;
  /** Whose work it is: a role of the agency. */
  readonly role: string;
  readonly state: 'done' | 'current' | 'waiting' | 'cancelled';
  /** ISO 8601, UTC. */
  readonly startedAt?: string | undefined;
  readonly endedAt?: string | undefined;
  readonly outcome?: string | undefined;
  /** Checklist items found wrong, with their reasons. */
  readonly failed: readonly { readonly item: string; readonly reason: string }[];
  /** The id of the performer's words to the applicant. */
  readonly note?: string | undefined;
}

/**
 * The log of a case as rows to show: what was visited in the order in which it began, an activity
 * that was returned to once for each visit; then, while the case runs, what the procedure still
 * has. Of activities on branches that exclude each other all wait, since a log knows no branches.
 *
 * @param activities - of the pinned procedure, in its order
 */
export function timeline<A extends { readonly id: string; readonly role: string }>(
  events: readonly CaseEvent[],
  activities: readonly A[],
): readonly TimelineRow<A>[] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const rows = new Map<string, TimelineRow<A>>();
  let ended = false;
  for (const event of events) {
    if (event.type === 'case.ended') ended = true;
    if (event.type === 'activity.started') {
      const { activity, task, role } = event.data;
      rows.set(task, {
        activity: byId.get(activity),
        activityId: activity,
        task,
        role,
        state: 'current',
        startedAt: event.at,
        failed: [],
      });
    }
    if (event.type === 'activity.completed' || event.type === 'activity.cancelled') {
      const row = rows.get(event.data.task);
      if (row) rows.set(event.data.task, { ...row, ...endOf(event) });
    }
  }
  const visited = new Set([...rows.values()].map((row) => row.activityId));
  return [
    ...rows.values(),
    ...(ended ? [] : activities.filter(({ id }) => !visited.has(id)).map(waiting)),
  ];
}

type End = Extract<CaseEvent, { type: 'activity.completed' | 'activity.cancelled' }>;

function endOf(
  event: End,
): Pick<TimelineRow<never>, 'state' | 'endedAt' | 'outcome' | 'failed' | 'note'> {
  return event.type === 'activity.cancelled'
    ? { state: 'cancelled', endedAt: event.at, failed: [] }
    : {
        state: 'done',
        endedAt: event.at,
        outcome: event.data.outcome,
        failed: event.data.failed ?? [],
        note: event.data.note,
      };
}

function waiting<A extends { readonly id: string; readonly role: string }>(
  activity: A,
): TimelineRow<A> {
  return { activity, activityId: activity.id, role: activity.role, state: 'waiting', failed: [] };
}
