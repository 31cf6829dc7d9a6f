import type { FlowNode } from '@alur/model/sop/sop.js';
import { asWritten } from './as-written.ts';
import { bridge } from './bridge.ts';
import { removeActivity } from './edit-rows.ts';
import { moveTo } from './edit-symbol.ts';
import { dropLeftovers } from './ends.ts';
import { activityTypes, nodeTypes, otherTriggers } from './node-types.ts';
import { badId, noSuchNode, noSuchPerformer, otherScope, refuse, type Refusal } from './refusal.ts';
import { withoutInferences } from './said.ts';
import type { EditOf } from './sop-edit.ts';
import type { WorkingSop } from './working-sop.ts';

export function setNode(work: WorkingSop, { node: given }: EditOf<'set-node'>): Refusal {
  const before = work.node(given.id);
  const refusal = check(work, given, before);
  if (refusal) return refusal;
  const node = asWritten(given);
  const isRow = activityTypes.has(node.type);
  if (!before) work.addNode(isRow ? { ...node, inferences: undefined } : node);
  else if (before.performer !== node.performer) moveTo(work, node.id, node.performer);
  if (before) replace(work, before, node);
  const row = work.activity(node.id);
  if (row && !isRow) work.activities = work.activities.filter(({ id }) => id !== node.id);
  if (row && isRow && row.name !== node.name) {
    const inferences = withoutInferences(row.inferences, ['name']) ?? [];
    work.setActivity(node.id, { name: node.name, inferences });
  }
  if (!row && isRow) addRow(work, node);
  return undefined;
}

/** Of what a subprocess holds, those of its own performer go along with it. */
function replace(work: WorkingSop, before: FlowNode, node: FlowNode): void {
  const isRow = activityTypes.has(node.type);
  work.nodes = work.nodes.map((each) =>
    each.id === node.id ? { ...node, inferences: isRow ? undefined : node.inferences } : each,
  );
  if (before.performer === node.performer) return;
  for (const inner of within(work, node.id)) {
    if (inner.performer !== before.performer) continue;
    work.setNode(inner.id, { performer: node.performer });
    work.setActivity(inner.id, { performer: node.performer });
  }
}

/** A box that the diagram draws anew is the last row, until its arrows and its author say more. */
function addRow(work: WorkingSop, { id, name, performer }: FlowNode): void {
  work.activities = [
    ...work.activities,
    {
      id,
      number: '',
      name,
      performer,
      mutuBaku: { requiredInputs: [], duration: '', outputs: [], remarks: '' },
      work: { kind: 'manual', letters: [], outcomes: [] },
      notifications: [],
      inferences: [],
    },
  ];
}

export function removeNode(work: WorkingSop, { node: id }: EditOf<'remove-node'>): Refusal {
  const node = work.node(id);
  if (!node) return noSuchNode(id);
  if (work.activity(id)) return removeActivity(work, { kind: 'remove-activity', activity: id });
  const reached = new Set(work.flows.map(({ target }) => target));
  const isPassed = !['startEvent', 'endEvent', 'boundaryEvent'].includes(node.type);
  // What joins or splits ways has no one way on; its arrows go with it.
  const isStraight = work.exits(id).length <= 1 || work.entries(id).length <= 1;
  if (isPassed && isStraight && !isChoice(work, id)) bridge(work, id, id);
  for (const inner of [...within(work, id), ...work.nodes.filter((each) => each.attachedTo === id)])
    work.dropNode(inner.id);
  work.dropNode(id);
  dropLeftovers(work, reached);
  return undefined;
}

/** A node from which answers lead on, which mean nothing without it. */
function isChoice(work: WorkingSop, id: string): boolean {
  return work.exits(id).length > 1;
}

/** Everything in a subprocess, however deep. */
function within(work: WorkingSop, id: string): readonly FlowNode[] {
  return work.nodes
    .filter(({ parent }) => parent === id)
    .flatMap((node) => [
      node,
      ...within(work, node.id),
      ...work.nodes.filter(({ attachedTo, parent }) => attachedTo === node.id && parent !== id),
    ]);
}

function check(work: WorkingSop, node: FlowNode, before: FlowNode | undefined): Refusal {
  const { id, type, performer, parent, attachedTo, trigger } = node;
  if (!before && !work.isFree(id)) return badId(id);
  if (!nodeTypes.has(type) || (trigger?.kind === 'other' && !otherTriggers.has(trigger.element)))
    return unknownType(id, trigger?.kind === 'other' ? trigger.element : type);
  if (performer !== undefined && !work.performer(performer)) return noSuchPerformer(performer);
  if (parent !== undefined && !mayHold(work, parent, id)) return noSuchNode(parent);
  if ((type === 'boundaryEvent') !== (attachedTo !== undefined)) return notAttached(id);
  const host = attachedTo === undefined ? undefined : work.node(attachedTo);
  if (attachedTo !== undefined && (!host || !mayCarry(host))) return notAttached(id);
  if (host && host.parent !== parent) return otherScope(id);
  return before ? checkChange(work, node, before) : undefined;
}

/** What is around a node must go on to fit it. */
function checkChange(work: WorkingSop, node: FlowNode, before: FlowNode): Refusal {
  const { id, type, parent } = node;
  const connected = [...work.exits(id), ...work.entries(id)].some(
    ({ source, target }) => source !== target,
  );
  const carries = work.nodes.some((each) => each.attachedTo === id);
  if (parent !== before.parent && (connected || carries)) return otherScope(id);
  if (type === before.type) return undefined;
  if (carries && !mayCarry(node)) return stillNeeded(id);
  if (type !== 'subProcess' && work.nodes.some((each) => each.parent === id))
    return stillNeeded(id);
  if (type === 'endEvent' && work.exits(id).length > 0) return stillNeeded(id);
  if (['startEvent', 'boundaryEvent'].includes(type) && work.entries(id).length > 0)
    return stillNeeded(id);
  return undefined;
}

function mayCarry({ type }: FlowNode): boolean {
  return activityTypes.has(type) || ['subProcess', 'adHocSubProcess', 'transaction'].includes(type);
}

/** Whether a subprocess is there, and not inside of what it would hold. */
function mayHold(work: WorkingSop, parent: string, id: string): boolean {
  if (work.node(parent)?.type !== 'subProcess') return false;
  for (let at: string | undefined = parent; at !== undefined; at = work.node(at)?.parent) {
    if (at === id) return false;
  }
  return true;
}

const unknownType = (id: string, type: string) =>
  refuse(
    id,
    'unknown-type',
    `"${type}" bukan elemen yang dikenal BPMN. Pilih elemen dari palet.`,
    `"${type}" is no element that BPMN knows. Choose one from the palette.`,
  );

const notAttached = (id: string) =>
  refuse(
    id,
    'not-attached',
    'Event di tepi harus menempel pada satu kegiatan atau subproses. Letakkan di tepinya.',
    'An event on an edge must sit on an activity or a subprocess. Put it on that edge.',
  );

const stillNeeded = (id: string) =>
  refuse(
    id,
    'still-needed',
    'Elemen ini masih memuat langkah, event di tepi, atau anak panah yang tidak cocok dengan jenis barunya. Hapus atau pindahkan dahulu.',
    'This element still holds steps, events on its edge or arrows that do not fit its new kind. Remove or move them first.',
  );
