import type { FlowNode } from '@alur/model/sop/sop.js';
import type { NewKind } from './new-kinds.ts';
import type { SopView } from './sop-view.ts';
import { whyNoArrow } from './why-not.ts';

/** Whether an arrow may lead from one node to another. */
export function mayConnect(sop: SopView, source: string, target: string): boolean {
  return whyNoArrow(sop, source, target) === undefined;
}

/** Only what the layout can keep in its place is moved: not what lies in or on something else. */
export function mayMove(node: FlowNode | undefined): boolean {
  return node !== undefined && node.parent === undefined && node.attachedTo === undefined;
}

/** Whether something new can stand on an arrow. */
export function mayInsert(sop: SopView, kind: NewKind, flow: string): boolean {
  return sop.flow(flow) !== undefined && kind !== 'start' && kind !== 'end';
}

/** Whether a new event can sit on the edge of this: an activity, or a subprocess. */
export function mayAttach(kind: NewKind, host: FlowNode | undefined): boolean {
  if (kind !== 'timer' && kind !== 'message') return false;
  return host !== undefined && /(task|subProcess)$/i.test(host.type);
}
