import type { Activity, Flow } from '@alur/model/sop/sop.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { freshId } from '@alur/workflow/edit/fresh-id.js';
import type { Answer, SopEdit } from '@alur/workflow/edit/sop-edit.js';
import { carryOut } from './carry-out.ts';
import type { Change } from './change.ts';
import { labels, nameOf } from './labels.ts';
import { mayConnect } from './may.ts';
import { SopView } from './sop-view.ts';

/**
 * Draws an arrow. From a step that already leads on, it is another answer: two plain arrows out of
 * one step would mean both at once in BPMN, and an author who draws a return means either.
 */
export function connect(authored: AuthoredSop, source: string, target: string): Change | undefined {
  const sop = new SopView(authored.sop);
  if (!mayConnect(sop, source, target)) return undefined;
  const to = nameOf(sop.node(target));
  const id = freshId(authored, `to-${target}`, 'flow');
  const gateway = questionOf(sop, source);
  const asker = sop.activity(source) ?? (gateway && stepBefore(sop, gateway));
  const known = sop.exits(gateway ?? source);
  const drawn: SopEdit = {
    kind: 'set-flow',
    flow: id,
    change: { source: gateway ?? source, target },
  };
  if (!asker || known.length === 0)
    return { edits: [drawn], label: labels.connected(to), select: id };
  const answers = known.map((flow) => answerOf(flow));
  // A question with one way on is none yet to the table: its second is drawn, then both are named.
  const isHalf = gateway !== undefined && known.length === 1;
  const more: Answer = { ...(isHalf ? { flow: id } : {}), label: freeLabel(answers), target };
  const edits: readonly SopEdit[] = [
    ...(isHalf ? [drawn] : []),
    { kind: 'set-answers', activity: asker.id, answers: [...answers, more] },
  ];
  const before = new Set(authored.sop.flows.map((flow) => flow.id));
  const arrow = carryOut(authored, edits).sop.flows.find(
    (flow) => !before.has(flow.id) && flow.name === more.label,
  );
  // The words of an answer are the author's; ours hold its place.
  return { edits, label: labels.answered(to), select: arrow?.id ?? source, wantsName: true };
}

/** Leads an arrow to another node. */
export function leadTo(authored: AuthoredSop, flow: string, target: string): Change | undefined {
  const sop = new SopView(authored.sop);
  const source = sop.flow(flow)?.source;
  if (source === undefined || !mayConnect(sop, source, target)) return undefined;
  return {
    edits: [{ kind: 'set-flow', flow, change: { target } }],
    label: labels.led(nameOf(sop.node(target))),
    select: flow,
  };
}

/**
 * Begins an arrow at another node. Behind a step that already leads on it is another answer, as a new
 * arrow would be; its words stay, its old condition asked what another step has decided.
 */
export function leadFrom(authored: AuthoredSop, flow: string, source: string): Change | undefined {
  const sop = new SopView(authored.sop);
  const arrow = sop.flow(flow);
  if (!arrow || !mayConnect(sop, source, arrow.target)) return undefined;
  const gateway = questionOf(sop, source);
  const from = gateway ?? source;
  const asker = sop.activity(source) ?? (gateway && stepBefore(sop, gateway));
  // Its own step's question is still the same one.
  if (from === arrow.source) return undefined;
  const answers = sop.exits(from).map(answerOf);
  const more = { flow, label: arrow.name || freeLabel(answers), target: arrow.target };
  const edits: SopEdit[] = [
    { kind: 'set-flow', flow, change: { source: from, condition: undefined, isDefault: false } },
  ];
  if (asker && answers.length > 0)
    edits.push({ kind: 'set-answers', activity: asker.id, answers: [...answers, more] });
  // What the step that it leaves is asked has an answer less.
  const left = sop.exits(arrow.source).filter(({ id }) => id !== flow);
  const before = sop.askedBy(arrow.source);
  if (before && left.length > 1)
    edits.push({ kind: 'set-answers', activity: before.id, answers: left.map(answerOf) });
  return { edits, label: labels.ledFrom(nameOf(sop.node(source))), select: flow };
}

export const answerOf = ({ id, name, target }: Flow): Answer => ({
  flow: id,
  label: name || 'Ya',
  target,
});

/** Where the answers of this leave: an exclusive gateway itself, or the one right behind a step. */
function questionOf(sop: SopView, source: string): string | undefined {
  if (sop.node(source)?.type === 'exclusiveGateway') return source;
  const [exit, second] = sop.exits(source);
  if (!sop.activity(source) || !exit || second) return undefined;
  const behind = sop.node(exit.target);
  const isItsOwn = behind?.type === 'exclusiveGateway' && stepBefore(sop, behind.id) !== undefined;
  return isItsOwn ? behind.id : undefined;
}

function stepBefore(sop: SopView, gateway: string): Activity | undefined {
  const [entry, second] = sop.entries(gateway);
  const step = entry && !second ? sop.activity(entry.source) : undefined;
  const performer = sop.node(gateway)?.performer;
  return performer === undefined || performer === step?.performer ? step : undefined;
}

/** The answers of the official form; more than two want words of their own. */
function freeLabel(answers: readonly Answer[]): string {
  const taken = new Set(answers.map(({ label }) => label.toLowerCase()));
  if (!taken.has('tidak')) return 'Tidak';
  let count = answers.length + 1;
  while (taken.has(`jawaban ${String(count)}`)) count += 1;
  return `Jawaban ${String(count)}`;
}
