import type { EventTrigger, FlowNode, MultiInstance } from '@alur/model/sop/sop.js';

/** A node as a file gives it back: nothing that is empty, nothing that means nothing at its type. */
export function asWritten(node: FlowNode): FlowNode {
  const isAttached = node.attachedTo !== undefined;
  return {
    ...node,
    status: node.type === 'endEvent' ? node.status : undefined,
    trigger: node.type.endsWith('Event') ? node.trigger && trigger(node.trigger) : undefined,
    interrupting: isAttached ? node.interrupting !== false : undefined,
    multiInstance: node.multiInstance && several(node.multiInstance),
    extras: node.extras?.length ? node.extras : undefined,
    inferences: node.inferences?.length ? node.inferences : undefined,
  };
}

function trigger(of: EventTrigger): EventTrigger {
  return of.kind === 'timer' && of.text === '' ? { ...of, timer: 'duration' } : of;
}

function several({ sequential, cardinality, until }: MultiInstance): MultiInstance {
  return { sequential, cardinality, until: until === '' ? undefined : until };
}
