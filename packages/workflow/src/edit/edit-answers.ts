import type { Flow, Outcome } from '@alur/model/sop/sop.js';
import { answerTarget, meetBeforeJoin, wayBelow } from './answer-target.ts';
import { dropLeftovers } from './ends.ts';
import { badOutcome } from './edit-activity.ts';
import {
  type AnswerOutcomes,
  conditionOn,
  givenTwice,
  isOutcomeId,
  keepOutcomes,
  outcomeFrom,
} from './outcomes.ts';
import { blockAround, type ParallelBlock } from './parallel/parallel-blocks.ts';
import { noSuchActivity, noSuchFlow, noSuchNode, refuse, type Refusal } from './refusal.ts';
import { withoutInferences } from './said.ts';
import type { Answer, EditOf } from './sop-edit.ts';
import { checkTarget } from './target.ts';
import type { WorkingSop } from './working-sop.ts';

/** Gateways whose ways are answers; the others wait for events, or need all of BPMN. */
const answered: ReadonlySet<string> = new Set(['exclusiveGateway', 'inclusiveGateway']);

export function setAnswers(work: WorkingSop, edit: EditOf<'set-answers'>): Refusal {
  const { activity: id } = edit;
  const activity = work.activity(id);
  if (!activity) return noSuchActivity(id);
  const gateway = work.decision(id);
  if (gateway && !answered.has(gateway.type)) return notAnswered(gateway.id);
  const known = work.exits(gateway?.id ?? id);
  const block = blockAround(work.sop, id);
  const onward = { label: '', target: wayBelow(work, id, block) };
  const answers = edit.answers.length > 0 ? edit.answers : [onward];
  const refusal = check(work, id, answers, known);
  if (refusal) return refusal;
  const reached = new Set(work.flows.map(({ target }) => target));
  const outcomes: AnswerOutcomes = new Map();
  if (answers.length > 1) {
    for (const answer of answers)
      outcomes.set(answer, outcomeFrom(activity, answer, known, outcomes));
  }
  const twice = givenTwice(outcomes);
  if (twice !== undefined) return badOutcome(id, twice);
  const source = answers.length > 1 ? (gateway?.id ?? drawGateway(work, id)) : id;
  const kept = answers.map((answer) =>
    lead(work, { source, known, block }, answer, outcomes.get(answer)),
  );
  const gone = known.filter((flow) => !kept.includes(flow.id));
  work.removeFlows(gone.map((flow) => flow.id));
  inOrder(work, kept);
  if (gateway && source === id) work.dropNode(gateway.id);
  keepOutcomes(work, activity, source, outcomes);
  if (block) meetBeforeJoin(work, source, id, block);
  dropLeftovers(work, reached);
  for (const each of [id, source]) setSaid(work, each);
  return undefined;
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

/** What answers lead on from, with the arrows that it had. */
interface From {
  readonly source: string;
  readonly known: readonly Flow[];
  readonly block: ParallelBlock | undefined;
}

/** @returns the id of the arrow that carries the answer now */
function lead(
  work: WorkingSop,
  { source, known, block }: From,
  { flow: id, label, target }: Answer,
  outcome: Outcome | undefined,
): string {
  const flow = known.find((each) => each.id === id);
  const isAnswer = source !== id && work.node(source)?.type.endsWith('Gateway') === true;
  const isNegative = outcome?.tone === 'negative';
  const to = answerTarget(work, target, { source, flow, block, isAnswer, isNegative });
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

/** Answers stand in the file as the author put them. */
function inOrder(work: WorkingSop, ids: readonly string[]): void {
  const sorted = ids.flatMap((id) => work.flow(id) ?? []);
  let next = 0;
  work.flows = work.flows.map((flow) => (ids.includes(flow.id) ? (sorted[next++] ?? flow) : flow));
}

/** Who sets where a step leads has looked at what was inferred of it. */
export function setSaid(work: WorkingSop, id: string): void {
  const activity = work.activity(id);
  if (activity) {
    const inferences = withoutInferences(activity.inferences, ['answers']) ?? [];
    work.setActivity(id, { inferences });
    return;
  }
  const inferences = withoutInferences(work.node(id)?.inferences, ['answers']);
  work.setNode(id, { inferences });
}

const notAnswered = (id: string) =>
  refuse(
    id,
    'not-answered',
    'Jalan dari gateway ini tidak ditentukan oleh jawaban. Ubah pada diagram, atau ganti dengan gateway eksklusif.',
    'The ways from this gateway do not depend on answers. Change them in the diagram, or use an exclusive gateway.',
  );
