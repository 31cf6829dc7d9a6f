import { setAnswers } from './edit-answers.ts';
import { endFor } from './ends.ts';
import { blockAround, branchOf, nodesOf, parallelBlocks } from './parallel/parallel-blocks.ts';
import { noSuchActivity, noSuchPerformer, type Refusal } from './refusal.ts';
import { neighbour, wayOn, wayPast } from './row-order.ts';
import { withoutInferences } from './said.ts';
import type { EditOf } from './sop-edit.ts';
import type { WorkingSop } from './working-sop.ts';

export function placeSymbol(work: WorkingSop, edit: EditOf<'place-symbol'>): Refusal {
  const { activity: id, performer, symbol } = edit;
  const activity = work.activity(id);
  if (!activity) return noSuchActivity(id);
  if (!work.performer(performer)) return noSuchPerformer(performer);
  const gateway = work.decision(id)?.id;
  moveTo(work, id, performer);
  work.setActivity(id, { inferences: withoutInferences(activity.inferences, ['place']) ?? [] });
  const isDecision = gateway !== undefined;
  if (symbol === 'decision') return isDecision || ask(work, id) ? undefined : decide(work, id);
  if (symbol === 'process') return isDecision ? goOn(work, id) : undefined;
  return terminate(work, id, performer);
}

/** A step takes along what is drawn with it: its question, its timers, the terminators beside it. */
export function moveTo(work: WorkingSop, id: string, performer: string | undefined): void {
  const before = work.node(id)?.performer;
  const decision = work.decision(id);
  work.setActivity(id, { performer });
  work.setNode(id, { performer });
  if (decision) {
    work.setNode(decision.id, {
      performer,
      inferences: withoutInferences(decision.inferences, ['place']),
    });
  }
  for (const { id: event } of work.nodes.filter(({ attachedTo }) => attachedTo === id))
    work.setNode(event, { performer });
  for (const terminator of ownTerminators(work, id)) {
    if (work.node(terminator)?.performer === before) work.setNode(terminator, { performer });
  }
}

/** Starts that lead to this step alone, and ends that only it leads to. */
function ownTerminators(work: WorkingSop, id: string): readonly string[] {
  const last = work.lastOf(id);
  const starts = work.entries(id).map(({ source }) => source);
  const ends = work.exits(last).map(({ target }) => target);
  return [
    ...starts.filter((each) => work.node(each)?.type === 'startEvent'),
    ...ends.filter(
      (each) =>
        work.node(each)?.type === 'endEvent' &&
        work.entries(each).every(({ source }) => source === last),
    ),
  ];
}

/**
 * A question that already stands behind the step, of another performer, becomes its own.
 *
 * @returns whether there is one
 */
function ask(work: WorkingSop, id: string): boolean {
  const [exit, another] = work.exits(id);
  if (!exit || another || work.node(exit.target)?.type !== 'exclusiveGateway') return false;
  if (work.entries(exit.target).length !== 1 || work.exits(exit.target).length < 2) return false;
  work.setNode(exit.target, { performer: work.node(id)?.performer });
  return true;
}

/**
 * A question needs two answers at least: on as before, and back to the row above. A step that has
 * outcomes already asks for them.
 */
function decide(work: WorkingSop, id: string): Refusal {
  const way = wayOn(work, id);
  const back = rowToReturnTo(work, id);
  const on = way && work.node(way.target)?.type !== 'endEvent' ? way.target : undefined;
  const outcomes = work.activity(id)?.work.outcomes ?? [];
  const asked = outcomes.length > 1 ? outcomes.map(({ title }) => title) : ['Ya', 'Tidak'];
  const refusal = setAnswers(work, {
    kind: 'set-answers',
    activity: id,
    answers: asked.map((label, index) => ({
      ...(index === 0 ? { flow: way?.id, target: on } : { target: back }),
      label,
      outcome: outcomes.length > 1 ? outcomes[index] : undefined,
    })),
  });
  const gateway = work.decision(id);
  if (refusal || !gateway) return refusal;
  const reason = back === id ? whyItself : back === undefined ? whyEnd : whyBack;
  work.setNode(gateway.id, { inferences: [{ what: 'return', why: reason, confidence: 0.3 }] });
  return undefined;
}

const whyEnd =
  'Jalan kedua ditambahkan bersama simbol keputusan dan menuju akhir, karena tidak ada baris di atasnya.';
const whyBack = 'Jalan kedua ditambahkan bersama simbol keputusan dan kembali ke baris di atasnya.';
const whyItself =
  'Jalan kedua ditambahkan bersama simbol keputusan dan mengulang langkah ini, karena ia yang pertama di cabangnya.';

/**
 * The row above, where it comes before in the flow: at the head of a branch only the step itself
 * does, and behind a join all that is done at the same time.
 */
function rowToReturnTo(work: WorkingSop, id: string): string | undefined {
  const above = neighbour(work, id, -1)?.id;
  const around = blockAround(work.sop, id);
  if (around && (above === undefined || !branchOf(around, id)?.nodes.has(above))) return id;
  if (above === undefined) return undefined;
  const behind = parallelBlocks(work.sop)
    .filter((block) => branchOf(block, above) && !branchOf(block, id))
    .toSorted((a, b) => nodesOf(b).size - nodesOf(a).size)[0];
  return behind?.fork ?? above;
}

/** Of the answers the one stays that goes on in the order of the rows. */
function goOn(work: WorkingSop, id: string): Refusal {
  const way = wayPast(work, id);
  if (!way) return undefined;
  const target = work.node(way.target)?.type === 'endEvent' ? undefined : way.target;
  return setAnswers(work, {
    kind: 'set-answers',
    activity: id,
    answers: [{ flow: way.id, label: '', target }],
  });
}

/** The first row begins the procedure; any other one ends it, and the only one does both. */
function terminate(work: WorkingSop, id: string, performer: string): Refusal {
  const parent = work.node(id)?.parent;
  const isFirst = neighbour(work, id, -1) === undefined;
  if (isFirst) start(work, id, performer, parent);
  if (isFirst && neighbour(work, id, 1)) return undefined;
  const isEnding = work
    .exits(work.lastOf(id))
    .some(({ target }) => work.node(target)?.type === 'endEvent');
  if (isEnding) return undefined;
  if (!work.decision(id)) {
    return setAnswers(work, { kind: 'set-answers', activity: id, answers: [{ label: '' }] });
  }
  // The answer that went on in the order of the rows is the one that ends here.
  const way = wayOn(work, id);
  if (way) work.setFlow(way.id, { target: endFor(work, id) });
  return undefined;
}

/** One start, for a procedure begins once: the one that there is leads here. */
function start(work: WorkingSop, id: string, performer: string, parent: string | undefined): void {
  const starts = work.nodes.filter((node) => node.type === 'startEvent' && node.parent === parent);
  const before = starts.find((each) => isBefore(work, each.id, id));
  if (before) {
    if (work.entries(id).some(({ source }) => source === before.id))
      work.setNode(before.id, { performer });
    return;
  }
  const [known] = starts;
  const name = parent === undefined ? 'Mulai' : '';
  const drawn =
    known ??
    work.addNode({ id: work.fresh('start', 'start'), type: 'startEvent', name, performer, parent });
  const [exit] = work.exits(drawn.id);
  if (exit && work.exits(id).length === 0) work.addFlow(id, exit.target);
  if (exit) work.setFlow(exit.id, { target: id });
  else work.addFlow(drawn.id, id);
  work.setNode(drawn.id, { performer });
}

/** Whether a way leads from a node to a row past no other row. */
function isBefore(work: WorkingSop, from: string, row: string, seen = new Set<string>()): boolean {
  return work.exits(from).some(({ target }) => {
    if (target === row) return true;
    if (seen.has(target) || work.activity(target)) return false;
    return isBefore(work, target, row, seen.add(target));
  });
}
