import type { CaseEvent } from './event.ts';

/** One time that an activity was begun. */
export interface Visit {
  readonly activity: string;
  /** The engine's key. */
  readonly task: string;
  /** Places in the log, counted from 1. */
  readonly began: number;
  readonly ended?: number | undefined;
  readonly cancelled: boolean;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedAt?: string | undefined;
  readonly outcome?: string | undefined;
}

/** What a log says of a procedure so far. Plain data, to be gone on with. */
export interface CaseVisits {
  /** In the order in which they began. */
  readonly visits: readonly Visit[];
  readonly ended: boolean;
}

export const noVisits: CaseVisits = { visits: [], ended: false };

/** Goes on with the events that have come since. */
export function followLog(before: CaseVisits, events: readonly CaseEvent[]): CaseVisits {
  const visits = new Map(before.visits.map((visit) => [visit.task, visit]));
  let { ended } = before;
  for (const { type, data, at, sequence } of events) {
    if (type === 'case.ended') ended = true;
    if (type === 'activity.started') {
      const { activity, task } = data;
      visits.set(task, { activity, task, began: sequence, startedAt: at, cancelled: false });
    }
    const visit = 'task' in data ? visits.get(data.task) : undefined;
    if (!visit || (type !== 'activity.completed' && type !== 'activity.cancelled')) continue;
    const outcome = type === 'activity.completed' ? data.outcome : undefined;
    visits.set(visit.task, {
      ...visit,
      ended: sequence,
      endedAt: at,
      cancelled: type === 'activity.cancelled',
      ...(outcome !== undefined && { outcome }),
    });
  }
  return { visits: [...visits.values()], ended };
}
