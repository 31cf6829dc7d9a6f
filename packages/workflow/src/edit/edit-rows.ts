import type { Activity, Flow, FlowNode } from '@alur/model/sop/sop.js';
import { bridge } from './bridge.ts';
import { dissolveBlock } from './parallel/dissolve-block.ts';
import { drawBranch, lastOfBranch } from './parallel/edit-parallel.ts';
import { dropLeftovers } from './ends.ts';
import { blockAround, type ParallelBlock } from './parallel/parallel-blocks.ts';
import { isPlain } from './plain-flow.ts';
import { badId, noSuchActivity, noSuchPerformer, type Refusal } from './refusal.ts';
import { counted, countingOf } from './row-numbers.ts';
import { indexOf, placedAfter, wayOn, wayPast } from './row-order.ts';
import type { EditOf } from './sop-edit.ts';
import { wayIntoBranch } from './parallel/way-into-branch.ts';
import type { WorkingSop } from './working-sop.ts';

export function addActivity(work: WorkingSop, edit: EditOf<'add-activity'>): Refusal {
  const { activity: given, before, beside: partner } = edit;
  for (const row of [edit.after, before, partner]) {
    if (row !== undefined && !work.activity(row)) return noSuchActivity(row);
  }
  const after = rowAbove(work, edit);
  if (!work.isFree(given.id)) return badId(given.id);
  if (given.performer !== undefined && !work.performer(given.performer))
    return noSuchPerformer(given.performer);
  const like = work.activity(partner ?? before ?? after ?? work.activities[0]?.id ?? '');
  const performer = given.performer ?? like?.performer ?? work.performers[0]?.id;
  const counting = given.number ? undefined : countingOf(work.activities);
  const activity: Activity = {
    number: '',
    mutuBaku: { requiredInputs: [], duration: '', outputs: [], remarks: '' },
    work: { kind: 'manual', letters: [], outcomes: [] },
    notifications: [],
    inferences: [],
    ...given,
    performer,
  };
  const isFirst = work.nodes.length === 0;
  const into = before === undefined ? undefined : wayIntoBranch(work, before);
  const parent = work.node(partner ?? (into ? into.target : (after ?? '')))?.parent;
  const first = work.activities[0]?.id;
  work.activities = placedAfter(work.activities, activity, after);
  if (counting !== undefined || isFirst) work.activities = counted(work.activities, counting);
  work.addNode({ id: activity.id, type: 'userTask', name: activity.name, performer, parent });
  if (isFirst) drawAround(work, activity);
  else if (partner !== undefined) return drawBranch(work, activity.id, partner);
  else if (into) insertOn(work, into, activity.id);
  else if (after === undefined) leadInOnTop(work, activity.id, first);
  else leadOnFrom(work, after, activity.id);
  return undefined;
}

function rowAbove(
  work: WorkingSop,
  { after, before, beside }: EditOf<'add-activity'>,
): string | undefined {
  if (beside !== undefined) return lastOfBranch(work, beside);
  if (before === undefined) return after;
  return work.activities[indexOf(work, before) - 1]?.id;
}

/** The first step of an SOP comes with its terminators. */
function drawAround(work: WorkingSop, { id, performer }: Activity): void {
  const start = work.fresh('start', 'start');
  work.addNode({ id: start, type: 'startEvent', name: 'Mulai', performer });
  const end = work.fresh('end', 'end');
  work.addNode({ id: end, type: 'endEvent', name: 'Selesai', performer });
  work.addFlow(start, id);
  work.addFlow(id, end);
}

function leadInOnTop(work: WorkingSop, id: string, first: string | undefined): void {
  const starts = work.nodes.filter(
    ({ type, parent }) => type === 'startEvent' && parent === undefined,
  );
  const start =
    starts.find((each) => work.exits(each.id).some(({ target }) => target === first)) ?? starts[0];
  const next = first === undefined ? undefined : work.node(first);
  if (start) {
    insertBehind(work, start.id, id);
    // What starts stands beside the step that is now first.
    const isBeside = start.performer !== undefined && start.performer === next?.performer;
    if (isBeside) work.setNode(start.id, { performer: work.node(id)?.performer });
  } else if (next && next.parent === undefined) {
    work.addFlow(id, next.id);
  }
}

/** From a decision the new step lies on the way that went on to the row below. */
function leadOnFrom(work: WorkingSop, after: string, id: string): void {
  const way = work.decision(after) ? wayOn(work, after) : undefined;
  if (!way) {
    insertBehind(work, after, id);
    return;
  }
  work.setFlow(way.id, { target: id });
  work.addFlow(id, way.target);
}

/** Between what an arrow comes from and what it leads to. */
function insertOn(work: WorkingSop, flow: Flow, id: string): void {
  if (isPlain(flow)) {
    work.setFlow(flow.id, { source: id });
    work.addFlow(flow.source, id);
    return;
  }
  work.setFlow(flow.id, { target: id });
  work.addFlow(id, flow.target);
}

/** What led out of a node leads on from the new one; conditions stay where they are decided. */
function insertBehind(work: WorkingSop, before: string, id: string): void {
  const exits = work.exits(before);
  const bound = exits.find((exit) => !isPlain(exit));
  if (bound) {
    work.setFlow(bound.id, { target: id });
    work.addFlow(id, bound.target);
    return;
  }
  for (const exit of exits) work.setFlow(exit.id, { source: id });
  work.addFlow(before, id);
}

export function removeActivity(
  work: WorkingSop,
  { activity: id }: EditOf<'remove-activity'>,
): Refusal {
  if (!work.activity(id)) return noSuchActivity(id);
  const counting = countingOf(work.activities);
  const reached = new Set(work.flows.map(({ target }) => target));
  const decision = ownQuestion(work, id);
  const block = blockAround(work.sop, id);
  const refusal = bridge(work, id, decision?.id ?? id, decision ? wayPast(work, id) : undefined);
  if (refusal) return refusal;
  for (const event of work.nodes.filter(({ attachedTo }) => attachedTo === id))
    work.dropNode(event.id);
  if (decision) work.dropNode(decision.id);
  work.dropNode(id);
  dropLeftovers(work, reached);
  if (block) dropEmptyBranch(work, block);
  if (counting !== undefined) work.activities = counted(work.activities, counting);
  return undefined;
}

/** What nothing is done in is no branch, and one branch alone is none. */
function dropEmptyBranch(work: WorkingSop, { fork, join, branches }: ParallelBlock): void {
  const wasEmpty = branches.filter(({ nodes }) => nodes.size === 0).map(({ entry }) => entry.id);
  const empty = work
    .exits(fork)
    .find(({ id, target }) => target === join && !wasEmpty.includes(id));
  if (!empty) return;
  work.removeFlows([empty.id]);
  dissolveBlock(work, { fork, join });
}

/** The gateway that goes with its step; one that asks for something else stays for who comes before. */
function ownQuestion(work: WorkingSop, id: string): FlowNode | undefined {
  const decision = work.decision(id);
  const conditions = work.exits(decision?.id ?? '').flatMap(({ condition }) => condition ?? []);
  const isAsked = (condition: string) =>
    /\boutcome\b/.test(condition) || condition.includes(`outcomes.${id}`);
  return conditions.length === 0 || conditions.some(isAsked) ? decision : undefined;
}
