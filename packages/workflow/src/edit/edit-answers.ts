import type { Activity, Flow, Outcome } from '@alur/model/sop/sop.js';
import { dropLeftovers, endFor } from './ends.ts';
import { badOutcome } from './edit-activity.ts';
import {
  asOutcome,
  conditionOn,
  isOutcomeId,
  isUsedElsewhere,
  outcomeFor,
  outcomeOf,
} from './outcomes.ts';
import { isPlain } from './plain-flow.ts';
import { noSuchActivity, noSuchFlow, noSuchNode, type Refusal } from './refusal.ts';
import { firstRow, neighbour } from './row-order.ts';
import { withoutInferences } from './said.ts';
import type { Answer, EditOf } from './sop-edit.ts';
import { checkTarget } from './target.ts';
import type { WorkingSop } from './working-sop.ts';

export function setAnswers(work: WorkingSop, edit: EditOf<'set-answers'>): Refusal {
  const { activity: id } = edit;
  const activity = work.activity(id);
  if (!activity) return noSuchActivity(id);
  const gateway = work.decision(id);
  const known = work.exits(gateway?.id ?? id);
  const answers = edit.answers.length > 0 ? edit.answers : [onward(work, id)];
  const refusal = check(work, id, answers, known);
  if (refusal) return refusal;
  const reached = new Set(work.flows.map(({ target }) => target));
  const outcomes = new Map<Answer, Outcome | undefined>();
  if (answers.length > 1) {
    for (const answer of answers)
      outcomes.set(answer, outcomeFrom(activity, answer, known, outcomes));
  }
  const source = answers.length > 1 ? (gateway?.id ?? drawGateway(work, id)) : id;
  const kept = answers.map((answer) => lead(work, source, answer, known, outcomes.get(answer)));
  const gone = known.filter((flow) => !kept.includes(flow.id));
  work.removeFlows(gone.map((flow) => flow.id));
  inOrder(work, kept);
  if (gateway && source === id) work.dropNode(gateway.id);
  keepOutcomes(work, activity, source, outcomes);
  dropLeftovers(work, reached);
  for (const each of [id, source]) setSaid(work, each);
  return undefined;
}

/** Where a step without answers goes on: to the row below, else to the end. */
function onward(work: WorkingSop, id: string): Answer {
  return { label: '', target: neighbour(work, id, 1)?.id };
}

function check(
  work: WorkingSop,
  id: string,
  answers: readonly Answer[],
  known: readonly Flow[],
): Refusal {
  const named = new Set<string>();
  const ids = new Set<string>();
  for (const { flow, target, outcome } of answers) {
    if (flow !== undefined && (named.has(flow) || !known.some((each) => each.id === flow)))
      return noSuchFlow(flow);
    if (flow !== undefined) named.add(flow);
    if (outcome && (!isOutcomeId(outcome.id) || ids.has(outcome.id)))
      return badOutcome(id, outcome.id);
    if (outcome) ids.add(outcome.id);
    const refusal = target === undefined ? undefined : checkTarget(work, id, target);
    if (refusal) return refusal;
    if (target !== undefined && target === work.decision(id)?.id) return noSuchNode(target);
  }
  return undefined;
}

/** The outcome that leads this way; undefined where the way has a condition of another kind. */
function outcomeFrom(
  activity: Activity,
  { flow: id, label, outcome }: Answer,
  known: readonly Flow[],
  taken: ReadonlyMap<Answer, Outcome | undefined>,
): Outcome | undefined {
  if (outcome) return asOutcome(outcome);
  const flow = known.find((each) => each.id === id);
  if (flow && !isPlain({ ...flow, name: '' })) {
    const own = outcomeOf(activity, flow);
    // Where the answer and what is chosen for it were one word, they stay one.
    const isRenamed = own !== undefined && own.title === flow.name && label !== flow.name;
    return isRenamed && label ? { ...own, title: label, titleEn: undefined } : own;
  }
  const others = [...taken.values()].flatMap((each) => each?.id ?? []);
  const own = activity.work.outcomes.find(
    (each) => each.title.toLowerCase() === label.toLowerCase() && !others.includes(each.id),
  );
  return own ?? outcomeFor(label, [...others, ...activity.work.outcomes.map((each) => each.id)]);
}

function drawGateway(work: WorkingSop, id: string): string {
  const node = work.node(id);
  const gateway = work.addNode({
    id: work.derived(id, 'decision'),
    type: 'exclusiveGateway',
    name: '',
    performer: node?.performer,
    parent: node?.parent,
  });
  for (const { id: exit } of work.exits(id)) work.setFlow(exit, { source: gateway.id });
  work.addFlow(id, gateway.id);
  return gateway.id;
}

/** @returns the id of the arrow that carries the answer now */
function lead(
  work: WorkingSop,
  source: string,
  { flow: id, label, target }: Answer,
  known: readonly Flow[],
  outcome: Outcome | undefined,
): string {
  const flow = known.find((each) => each.id === id);
  const isAnswer = source !== id && work.node(source)?.type.endsWith('Gateway');
  const to = targetOf(work, source, flow, target, outcome?.tone === 'negative');
  const says = isAnswer
    ? {
        name: label,
        ...(outcome ? { condition: conditionOn(outcome.id), isDefault: false } : {}),
      }
    : { name: '', condition: undefined, isDefault: false };
  if (!flow) return work.addFlow(source, to, says).id;
  work.setFlow(flow.id, { source, target: to, ...says });
  return flow.id;
}

/** A way that already leads there, past a timer or to one of several ends, stays as it is. */
function targetOf(
  work: WorkingSop,
  source: string,
  flow: Flow | undefined,
  target: string | undefined,
  isNegative: boolean,
): string {
  const now = flow?.target;
  if (target === undefined) {
    const isThere = now !== undefined && work.node(now)?.type === 'endEvent';
    return isThere ? now : endFor(work, source, isNegative);
  }
  return now !== undefined && firstRow(work, now) === target ? now : target;
}

/** Answers stand in the file as the author put them. */
function inOrder(work: WorkingSop, ids: readonly string[]): void {
  const sorted = ids.flatMap((id) => work.flow(id) ?? []);
  let next = 0;
  work.flows = work.flows.map((flow) => (ids.includes(flow.id) ? (sorted[next++] ?? flow) : flow));
}

/** The outcomes of the answers, and those that a way elsewhere is taken on. */
function keepOutcomes(
  work: WorkingSop,
  activity: Activity,
  gateway: string,
  outcomes: ReadonlyMap<Answer, Outcome | undefined>,
): void {
  const chosen = [...outcomes.values()].flatMap((outcome) => outcome ?? []);
  const others = activity.work.outcomes.filter(
    ({ id }) =>
      !chosen.some((outcome) => outcome.id === id) &&
      isUsedElsewhere(work, activity.id, id, gateway),
  );
  work.setActivity(activity.id, {
    work: { ...activity.work, outcomes: [...chosen, ...others] },
  });
}

function setSaid(work: WorkingSop, id: string): void {
  const activity = work.activity(id);
  if (activity) {
    const inferences = withoutInferences(activity.inferences, ['answers']) ?? [];
    work.setActivity(id, { inferences });
    return;
  }
  work.setNode(id, {
    inferences: withoutInferences(work.node(id)?.inferences, ['answers', 'name']),
  });
}
