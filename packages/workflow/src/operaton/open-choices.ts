import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { Activity, FlowNode, Sop } from '@alur/model/sop/sop.js';
import { readFeel } from '../engine/feel.ts';

/** Gateways at which no condition may hold: without a default, and with answers left over. */
export function openChoices(sop: Sop): FlowNode[] {
  const graph = new FlowGraph(sop);
  const activities = new Map(sop.activities.map((activity) => [activity.id, activity]));
  return sop.nodes.filter(({ id, type }) => {
    const exits = graph.exits(id);
    if (type !== 'exclusiveGateway' || exits.length < 2) return false;
    if (exits.some(({ isDefault }) => isDefault)) return false;
    const conditions = exits.map(({ condition = '' }) => condition);
    const entries = graph.entries(id).map(({ source }) => activities.get(source));
    return !entries.every((activity) => activity && answersAll(activity, conditions));
  });
}

/** Does each outcome of the activity, alone, make one of the conditions true? */
function answersAll({ id, work }: Activity, conditions: readonly string[]): boolean {
  const asked = conditions.map(readFeel);
  const isAnswered = (outcome: string) => {
    const sees = { outcome, outcomes: { [id]: outcome } };
    return asked.some((reading) => reading.ok && reading.feel(sees) === true);
  };
  return work.outcomes.length > 0 && work.outcomes.every((outcome) => isAnswered(outcome.id));
}
