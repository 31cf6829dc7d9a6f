import type { FlowNode } from '@alur/model/sop/sop.js';
import type { Box, Point } from '@alur/workflow/layout/lanes/box.js';
import { laneMeasures } from '@alur/workflow/layout/lanes/measures.js';
import type { NewKind } from './new-kinds.ts';

/** What a new element says until its author does. Indonesian, as all that stands in an SOP. */
const drafts: Readonly<Record<NewKind, Omit<FlowNode, 'id'>>> = {
  step: { type: 'userTask', name: 'Langkah baru' },
  decision: { type: 'exclusiveGateway', name: '' },
  parallel: { type: 'parallelGateway', name: '' },
  start: { type: 'startEvent', name: 'Mulai' },
  end: { type: 'endEvent', name: 'Selesai' },
  timer: {
    type: 'intermediateCatchEvent',
    name: 'Menunggu',
    trigger: { kind: 'timer', timer: 'duration', text: '1 hari kerja' },
  },
  message: {
    type: 'intermediateCatchEvent',
    name: 'Menunggu pesan',
    trigger: { kind: 'message', name: 'Pesan masuk' },
  },
};

/** @param host - of an event on an edge: what it sits on */
export function newNode(
  kind: NewKind,
  id: string,
  performer: string | undefined,
  host?: FlowNode,
): FlowNode {
  const node = { ...drafts[kind], id, performer: host?.performer ?? performer };
  if (!host) return node;
  return { ...node, type: 'boundaryEvent', attachedTo: host.id, parent: host.parent };
}

/** For ids: `langkah-baru`, `selesai`. */
export const draftName = (kind: NewKind): string => drafts[kind].name || idBase[kind];

const idBase: Readonly<Record<NewKind, string>> = {
  step: 'langkah',
  decision: 'keputusan',
  parallel: 'cabang',
  start: 'mulai',
  end: 'selesai',
  timer: 'waktu',
  message: 'pesan',
};

export function bpmnTypeOf(kind: NewKind): string {
  const { type } = drafts[kind];
  return `bpmn:${type.charAt(0).toUpperCase()}${type.slice(1)}`;
}

export function sizeOf(kind: NewKind): { readonly width: number; readonly height: number } {
  if (kind === 'step') return laneMeasures.task;
  const side =
    kind === 'decision' || kind === 'parallel' ? laneMeasures.gateway : laneMeasures.event;
  return { width: side, height: side };
}

/** @param middle - where it was dropped */
export function boxAround(kind: NewKind, middle: Point): Box {
  const { width, height } = sizeOf(kind);
  return {
    x: Math.round(middle.x - width / 2),
    y: Math.round(middle.y - height / 2),
    width,
    height,
  };
}
