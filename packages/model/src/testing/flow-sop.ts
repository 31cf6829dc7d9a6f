import { emptyIdentity } from '../sop/empty-identity.ts';
import type { Activity, FlowNode, Sop } from '../sop/sop.ts';

/**
 * An SOP that is nothing but its flow, in few words: `start`, `end…`, `x1` for a choice, `p1` for a
 * fork or join, everything else an activity.
 *
 * @param flows - `start a`, `a x1`, `x1 b`, in the order of the steps
 * @param more - what a node has beyond its type: its subprocess, the task on whose edge it sits
 */
export function flowSop(
  flows: readonly string[],
  more: Readonly<Record<string, Partial<FlowNode>>> = {},
): Sop {
  const pairs = flows.map((flow) => flow.split(' ') as [string, string]);
  const ids = [...new Set([...pairs.flat(), ...Object.keys(more)])];
  const nodes = ids.map((id): FlowNode => ({ id, type: typeOf(id), name: '', ...more[id] }));
  return {
    id: 'flow',
    identity: emptyIdentity,
    performers: [],
    activities: nodes.filter(({ type }) => type === 'userTask').map(activity),
    nodes,
    flows: pairs.map(([source, target]) => ({
      id: `${source}-${target}`,
      source,
      target,
      name: '',
      isDefault: false,
    })),
  };
}

function typeOf(id: string): string {
  if (id.startsWith('start')) return 'startEvent';
  if (id.startsWith('end')) return 'endEvent';
  if (/^x\d/.test(id)) return 'exclusiveGateway';
  return /^p\d/.test(id) ? 'parallelGateway' : 'userTask';
}

function activity({ id }: FlowNode): Activity {
  return {
    ...{ id, number: '', name: id, notifications: [], inferences: [] },
    mutuBaku: { requiredInputs: [], duration: '', outputs: [], remarks: '' },
    work: { kind: 'manual', letters: [], outcomes: [] },
  };
}
