import type { FlowNode } from '@alur/model/sop/sop.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import type { Change } from './change.ts';
import { labels, type Words } from './labels.ts';
import { SopView } from './sop-view.ts';

/** Something that a node may be instead of what it is, within what the engine runs. */
export interface Kind {
  readonly key: string;
  readonly words: Words;
  readonly type: string;
  readonly trigger?: FlowNode['trigger'];
}

const timer: FlowNode['trigger'] = { kind: 'timer', timer: 'duration', text: '1 hari kerja' };
const message: FlowNode['trigger'] = { kind: 'message', name: 'Pesan masuk' };

const choices: readonly Kind[] = [
  {
    key: 'exclusive',
    type: 'exclusiveGateway',
    words: { id: 'Keputusan (salah satu jalan)', en: 'Decision (one of the ways)' },
  },
  {
    key: 'parallel',
    type: 'parallelGateway',
    words: { id: 'Cabang sejajar (semua jalan)', en: 'Parallel branch (all ways)' },
  },
  { key: 'start', type: 'startEvent', words: { id: 'Mulai', en: 'Start' } },
  {
    key: 'start-timer',
    type: 'startEvent',
    trigger: timer,
    words: { id: 'Mulai pada waktunya', en: 'Start at a time' },
  },
  {
    key: 'start-message',
    type: 'startEvent',
    trigger: message,
    words: { id: 'Mulai bila ada pesan', en: 'Start on a message' },
  },
  {
    key: 'timer',
    type: 'intermediateCatchEvent',
    trigger: timer,
    words: { id: 'Menunggu waktu', en: 'Wait for a time' },
  },
  {
    key: 'message',
    type: 'intermediateCatchEvent',
    trigger: message,
    words: { id: 'Menunggu pesan', en: 'Wait for a message' },
  },
  {
    key: 'edge-timer',
    type: 'boundaryEvent',
    trigger: timer,
    words: { id: 'Batas waktu', en: 'Time limit' },
  },
  {
    key: 'edge-message',
    type: 'boundaryEvent',
    trigger: message,
    words: { id: 'Pesan selama langkah', en: 'Message during the step' },
  },
  { key: 'end', type: 'endEvent', words: { id: 'Selesai', en: 'End' } },
  {
    key: 'end-all',
    type: 'endEvent',
    trigger: { kind: 'terminate' },
    words: { id: 'Selesai, hentikan semua cabang', en: 'End, stopping all branches' },
  },
];

/** What a node may be changed to, itself among them; nothing for a step, which has one kind. */
export function kindsFor(node: FlowNode | undefined): readonly Kind[] {
  if (!node) return [];
  if (/^(exclusive|parallel)Gateway$/.test(node.type))
    return choices.filter(({ type }) => type.endsWith('Gateway'));
  const own = choices.filter(({ type }) => type === node.type);
  // What starts a subprocess is what comes in.
  return node.type === 'startEvent' && node.parent !== undefined ? [] : own;
}

export function isOfKind(node: FlowNode, { type, trigger }: Kind): boolean {
  return node.type === type && node.trigger?.kind === trigger?.kind;
}

export function changeType(authored: AuthoredSop, id: string, key: string): Change | undefined {
  const sop = new SopView(authored.sop);
  const node = sop.node(id);
  const kind = kindsFor(node).find((each) => each.key === key);
  if (!node || !kind || isOfKind(node, kind)) return undefined;
  const { trigger: _, ...rest } = node;
  const changed = { ...rest, type: kind.type, ...(kind.trigger ? { trigger: kind.trigger } : {}) };
  // On ways that are all taken nothing is chosen.
  const plain = { name: '', condition: undefined, isDefault: false };
  const freed = kind.key === 'parallel' ? sop.exits(id) : [];
  return {
    edits: [
      ...freed.map(({ id: flow }) => ({ kind: 'set-flow', flow, change: plain }) as const),
      { kind: 'set-node', node: changed },
    ],
    label: labels.changed(kind.words),
    select: id,
  };
}
