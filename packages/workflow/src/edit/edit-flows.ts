import type { Flow } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';
import { readFeel } from '../engine/feel.ts';
import { setAnswers, setSaid } from './edit-answers.ts';
import { noSuchActivity, noSuchFlow, refuse, type Refusal } from './refusal.ts';
import type { EditOf } from './sop-edit.ts';
import { checkTarget } from './target.ts';
import type { WorkingSop } from './working-sop.ts';

export function setNext(work: WorkingSop, { activity: id, target }: EditOf<'set-next'>): Refusal {
  if (!work.activity(id)) return noSuchActivity(id);
  if (work.decision(id)) return hasAnswers(id);
  const [exit] = work.exits(id);
  return setAnswers(work, {
    kind: 'set-answers',
    activity: id,
    answers: [{ flow: exit?.id, label: '', target }],
  });
}

export function setFlow(work: WorkingSop, { flow: id, change }: EditOf<'set-flow'>): Refusal {
  const before = work.flow(id) ?? drawn(work, id, change);
  if (!before) return noSuchFlow(id);
  const flow: Flow = { ...before, ...change, id };
  const condition = change.condition?.replace(/^=?\s*/, '= ');
  const feel = condition && condition !== '= ' ? readFeel(condition) : undefined;
  if (feel && !feel.ok) return notFeel(id, change.condition ?? '', feel.why);
  const refusal = checkTarget(work, flow.source, flow.target);
  if (refusal) return refusal;
  const next: Flow = {
    ...flow,
    ...('condition' in change ? { condition: condition === '= ' ? undefined : condition } : {}),
  };
  if (work.flow(id)) work.setFlow(id, next);
  else work.flows = [...work.flows, next];
  for (const source of new Set([before.source, next.source])) setSaid(work, source);
  if (!next.isDefault) return undefined;
  // A step has one way that is taken when no other is.
  for (const other of work.exits(next.source)) {
    if (other.id !== id && other.isDefault) work.setFlow(other.id, { isDefault: false });
  }
  return undefined;
}

export function removeFlow(work: WorkingSop, { flow: id }: EditOf<'remove-flow'>): Refusal {
  if (!work.flow(id)) return noSuchFlow(id);
  work.removeFlows([id]);
  return undefined;
}

/** An arrow that the diagram draws anew. */
function drawn(
  work: WorkingSop,
  id: string,
  { source, target }: Partial<Omit<Flow, 'id'>>,
): Flow | undefined {
  if (source === undefined || target === undefined || !work.isFree(id)) return undefined;
  return { id, source, target, name: '', isDefault: false };
}

const hasAnswers = (id: string) =>
  refuse(
    id,
    'has-answers',
    'Kegiatan ini sebuah keputusan; tujuannya ditentukan oleh jawabannya. Ubah jawabannya, atau jadikan proses dahulu.',
    'This activity is a decision; its answers say where it leads. Change them, or make it a process first.',
  );

const notFeel = (id: string, text: string, why: Required<LocalText>) =>
  refuse(
    id,
    'not-feel',
    `Syarat "${text}" tidak dapat dipakai, karena ${why.id}. Tulis misalnya: outcome = "accept".`,
    `The condition "${text}" cannot be used, because ${why.en}. Write for instance: outcome = "accept".`,
  );
