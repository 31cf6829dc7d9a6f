import type { FlowGraph } from '../sop/flow-graph.ts';
import { reachFrom } from '../sop/flow-reach.ts';
import type { Visit } from './visits.ts';

/**
 * Activities whose work the flow has gone back before: an activity was begun again, and these
 * followed from its earlier visit and have not been begun since.
 */
export function redoneBy(
  graph: FlowGraph,
  activities: ReadonlySet<string>,
  visits: readonly Visit[],
): ReadonlySet<string> {
  const redone = new Set<string>();
  const began = new Map<string, number>();
  for (const { activity, began: now } of visits) {
    const before = began.get(activity);
    began.set(activity, now);
    // What is redone itself goes forward again; what followed from it is known already.
    const isForward = redone.delete(activity) || before === undefined;
    const start = graph.node(activity);
    if (isForward || !start) continue;
    // Along what was begun since then and nothing else: another branch is not redone.
    const isSince = (id: string): boolean => (began.get(id) ?? 0) > before;
    const { nodes } = reachFrom(
      graph,
      [start],
      ({ id }) => id === activity || (activities.has(id) && !isSince(id)),
    );
    for (const id of nodes) if (id !== activity && isSince(id)) redone.add(id);
  }
  return redone;
}
