import { FlowGraph } from '../sop/flow-graph.ts';
import { reachFrom } from '../sop/flow-reach.ts';
import type { Activity, FlowNode, Sop } from '../sop/sop.ts';
import type { CaseEvent } from './event.ts';
import { redoneBy } from './redone.ts';
import { followLog, noVisits, type CaseVisits, type Visit } from './visits.ts';

/**
 * How a running case stands at an activity.
 *
 * - `done`: completed, and the flow has gone on
 * - `current`, `late`: somebody works on it; late when the caller's norm says so
 * - `waiting`: the flow may still come to it
 * - `skipped`: passed by on the way taken; it comes up again only if the case is sent back
 * - `returned`: was done, and the flow has come back before it
 */
export type StepState = 'done' | 'current' | 'late' | 'waiting' | 'skipped' | 'returned';

export interface StepProgress {
  readonly state: StepState;
  /** How often it was begun. */
  readonly visits: number;
  /** Of the latest visit. ISO 8601, UTC. */
  readonly startedAt?: string | undefined;
  readonly endedAt?: string | undefined;
  readonly outcome?: string | undefined;
}

/** Whether an activity that began then has taken too long. */
export type IsLate = (activity: Activity, startedAt: string) => boolean;

/** How the case stands at each activity, by the activity's id, from its procedure and its log alone. */
export function caseProgress(
  sop: Sop,
  log: readonly CaseEvent[],
  isLate?: IsLate,
): ReadonlyMap<string, StepProgress> {
  return progressOf(sop, followLog(noVisits, log), isLate);
}

/** The same from visits, for who follows a log as it grows. */
export function progressOf(
  sop: Sop,
  { visits, ended }: CaseVisits,
  isLate: IsLate = () => false,
): ReadonlyMap<string, StepProgress> {
  const ofActivity = new Map<string, Visit[]>();
  for (const visit of visits) {
    const own = ofActivity.get(visit.activity);
    if (own) own.push(visit);
    else ofActivity.set(visit.activity, [visit]);
  }
  const ahead = ended ? nothingAhead : whatIsAhead(new FlowGraph(sop), sop, visits);
  return new Map(
    sop.activities.map((activity) => {
      const own = ofActivity.get(activity.id) ?? [];
      const open = ended ? undefined : own.findLast(isOpen);
      const completed = own.findLast(isCompleted);
      const state = open
        ? isLate(activity, open.startedAt)
          ? 'late'
          : 'current'
        : restingState(activity.id, completed !== undefined, ahead);
      const { startedAt, endedAt, outcome } = open ?? completed ?? own.at(-1) ?? {};
      return [
        activity.id,
        {
          state,
          visits: own.length,
          ...(startedAt !== undefined && { startedAt }),
          ...(endedAt !== undefined && { endedAt }),
          ...(outcome !== undefined && { outcome }),
        },
      ];
    }),
  );
}

const isOpen = ({ ended }: Visit): boolean => ended === undefined;
const isCompleted = ({ ended, cancelled }: Visit): boolean => ended !== undefined && !cancelled;

interface Ahead {
  /** Ids of nodes that the flow may come to without being sent back. */
  readonly nodes: ReadonlySet<string>;
  /** Activities that were done and are ahead again. */
  readonly returned: ReadonlySet<string>;
}

const nothingAhead: Ahead = { nodes: new Set(), returned: new Set() };

function restingState(activity: string, isDone: boolean, { nodes, returned }: Ahead): StepState {
  if (isDone) return returned.has(activity) && nodes.has(activity) ? 'returned' : 'done';
  return nodes.has(activity) ? 'waiting' : 'skipped';
}

/**
 * A procedure that can send a case back leads from everywhere to everywhere. So the flow is
 * followed only up to what is done already; where it comes to no end so, it has to go through that
 * again.
 */
function whatIsAhead(graph: FlowGraph, sop: Sop, visits: readonly Visit[]): Ahead {
  const activities = new Set(sop.activities.map(({ id }) => id));
  const completed = new Set(visits.filter(isCompleted).map(({ activity }) => activity));
  const returned = new Set(redoneBy(graph, activities, visits));
  const isBehind = ({ id }: FlowNode): boolean => completed.has(id) && !returned.has(id);

  const nodes = new Set<string>();
  for (const place of placesOf(graph, activities, visits)) {
    let reach = reachFrom(graph, [place], isBehind);
    if (!reach.hasEnd) {
      reach = reachFrom(graph, [place]);
      for (const id of completed) {
        if (!reach.nodes.has(id)) continue;
        const without = reachFrom(graph, [place], (node) => node.id === id);
        if (!without.hasEnd) returned.add(id);
      }
    }
    for (const id of reach.nodes) nodes.add(id);
  }
  return { nodes, returned };
}

/**
 * From where the flow goes on: open activities, and completed ones that nothing has followed yet,
 * for a case may wait at an event or at a join, of which the log says nothing.
 */
function placesOf(
  graph: FlowGraph,
  activities: ReadonlySet<string>,
  visits: readonly Visit[],
): readonly FlowNode[] {
  if (visits.length === 0)
    return graph.within(undefined).filter(({ type }) => type === 'startEvent');
  const latest = new Map(visits.map((visit) => [visit.activity, visit]));
  return [...latest.values()].flatMap((visit) => {
    const node = graph.node(visit.activity);
    if (
      !node ||
      (visit.ended !== undefined && isFollowed(graph, node, visit, activities, latest))
    ) {
      return [];
    }
    return [node];
  });
}

function isFollowed(
  graph: FlowGraph,
  node: FlowNode,
  { ended = 0 }: Visit,
  activities: ReadonlySet<string>,
  latest: ReadonlyMap<string, Visit>,
): boolean {
  const { nodes } = reachFrom(graph, [node], ({ id }) => activities.has(id));
  return [...nodes].some((id) => (latest.get(id)?.began ?? 0) > ended);
}
