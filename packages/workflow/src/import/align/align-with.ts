import type { Activity, FlowNode, Sop } from '@alur/model/sop/sop.js';
import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import { mergedDecision } from '../../layout/table/merged-decision.ts';
import type { ImportResult } from '../import-result.ts';
import { keyOf } from '../text/plain.ts';
import { matchActivities } from './match-activities.ts';
import { answersOf, matchAnswers } from './match-answers.ts';
import { renamed } from './renamed.ts';

/**
 * A document that is a newer state of an SOP which the agency has already: what is the same keeps
 * its id, and with it what no document says: roles, forms, letters, mails, results. So the next
 * revision differs from the one before only in what the document does.
 *
 * @param existing - the SOP as it is
 */
export function alignWith(existing: Sop, imported: ImportResult): ImportResult {
  const { sop } = imported;
  const performers = pairsOf(sop.performers, existing.performers, ({ name }) => keyOf(name));
  const activities = matchActivities(sop.activities, existing.activities);
  const ids = new Map<string, string>([[sop.id, existing.id]]);
  const outcomes = new Map<string, ReadonlyMap<string, string>>();
  for (const [own, known] of performers) ids.set(own.id, known.id);
  const [graph, knownGraph] = [new FlowGraph(sop), new FlowGraph(existing)];
  for (const [own, known] of activities) {
    ids.set(own.id, known.id);
    const [gateway, knownGateway] = [gatewayOf(own.id, graph), gatewayOf(known.id, knownGraph)];
    if (gateway && knownGateway) ids.set(gateway, knownGateway);
  }
  const ends = pairsOf(
    sop.nodes.filter(({ type }) => type === 'startEvent' || type === 'endEvent'),
    existing.nodes,
    ({ type, name, performer = '' }) => `${type} ${keyOf(name)} ${ids.get(performer) ?? performer}`,
  );
  for (const [own, known] of ends) ids.set(own.id, known.id);
  for (const [own, known] of activities) {
    const pairs = matchAnswers(answersOf(own, graph), answersOf(known, knownGraph), ids);
    outcomes.set(known.id, new Map(pairs.map(([mine, same]) => [mine.outcome, same.outcome])));
    for (const [mine, same] of pairs) {
      const isFree = !ids.has(mine.target) && ![...ids.values()].includes(same.target);
      const areEnds = isEnd(mine.target, graph) && isEnd(same.target, knownGraph);
      if (isFree && areEnds) ids.set(mine.target, same.target);
    }
  }
  const aligned = renamed(imported, withoutClashes(ids, sop), outcomes);
  return { ...aligned, sop: withWhatIsKnown(aligned.sop, existing) };
}

/** Each of one side with the first of the other that has the same key; nobody twice. */
function pairsOf<T>(
  own: readonly T[],
  known: readonly T[],
  key: (of: T) => string,
): readonly (readonly [T, T])[] {
  const free = new Map<string, T[]>();
  for (const each of known) free.set(key(each), [...(free.get(key(each)) ?? []), each]);
  return own.flatMap((each) => {
    const [first, ...rest] = free.get(key(each)) ?? [];
    if (!first) return [];
    free.set(key(each), rest);
    return [[each, first] as const];
  });
}

function gatewayOf(activity: string, graph: FlowGraph): string | undefined {
  const node = graph.node(activity);
  return node && mergedDecision(node, graph)?.id;
}

const isEnd = (id: string, graph: FlowGraph): boolean => graph.node(id)?.type === 'endEvent';

/** An id that is taken over must not be another element's: that one gets a new one. */
function withoutClashes(ids: Map<string, string>, sop: Sop): ReadonlyMap<string, string> {
  const all = [sop, ...sop.performers, ...sop.nodes, ...sop.flows].map(({ id }) => id);
  const taken = new Set([...ids.values(), ...all]);
  for (const id of all) {
    const isTakenOver = !ids.has(id) && [...ids.values()].includes(id);
    if (!isTakenOver) continue;
    let fresh = `${id}-2`;
    for (let count = 3; taken.has(fresh); count++) fresh = `${id}-${count}`;
    taken.add(fresh);
    ids.set(id, fresh);
  }
  return ids;
}

/** What the document cannot say, from the SOP as it was. */
function withWhatIsKnown(sop: Sop, existing: Sop): Sop {
  const roleOf = new Map(existing.performers.map(({ id, role }) => [id, role]));
  const known = new Map(existing.activities.map((activity) => [activity.id, activity]));
  const nodes = new Map(existing.nodes.map((node) => [node.id, node]));
  const activities = sop.activities.map((activity) => {
    const before = known.get(activity.id);
    return before ? withWork(activity, before) : activity;
  });
  const names = new Map(activities.map(({ id, name }) => [id, name]));
  return {
    ...sop,
    performers: sop.performers.map((performer) => {
      const role = roleOf.get(performer.id) ?? performer.role;
      return role === undefined ? performer : { ...performer, role };
    }),
    activities,
    nodes: sop.nodes.map((node) => {
      const before = nodes.get(node.id);
      const name = names.get(node.id) ?? node.name;
      return before ? withNode({ ...node, name }, before) : node;
    }),
  };
}

/** What an end is called no form says; how it leaves the case neither. */
function withNode(node: FlowNode, { type, name, status }: FlowNode): FlowNode {
  return {
    ...node,
    ...(type === 'endEvent' && node.type === type ? { name } : {}),
    ...(status === undefined ? {} : { status }),
  };
}

function withWork(activity: Activity, before: Activity): Activity {
  const outcomes = activity.work.outcomes.map(
    (outcome) => before.work.outcomes.find(({ id }) => id === outcome.id) ?? outcome,
  );
  const isSameText =
    keyOf(activity.description ?? activity.name) === keyOf(before.description ?? before.name);
  return {
    ...activity,
    // A name that somebody shortened stays as long as the document's words do.
    ...(isSameText ? { name: before.name, description: before.description } : {}),
    work: { kind: before.work.kind, letters: before.work.letters, outcomes },
    status: before.status,
    notifications: before.notifications,
  };
}
