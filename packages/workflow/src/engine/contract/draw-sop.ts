import { emptyIdentity } from '@alur/model/sop/empty-identity.js';
import type { FlowNode, Sop } from '@alur/model/sop/sop.js';

/** A node by its type, or by all that matters of it. */
export type Sketch = string | (Partial<FlowNode> & { readonly type: string });

/**
 * An SOP out of few words, for tests.
 *
 * @param nodes - by id; tasks lie in the lane `officer`
 * @param flows - `a b`, `a b default` or `a b = outcome = "accept"`
 */
export function drawSop(nodes: Readonly<Record<string, Sketch>>, flows: readonly string[]): Sop {
  const sketched = Object.entries(nodes).map(([id, sketch]): FlowNode => {
    const known = typeof sketch === 'string' ? { type: sketch } : sketch;
    return {
      id,
      name: id,
      ...(known.type.endsWith('ask') ? { performer: 'officer' } : {}),
      ...known,
    };
  });
  return {
    id: 'drawn',
    identity: emptyIdentity,
    performers: [{ id: 'officer', name: 'Petugas', role: 'officer' }],
    activities: [],
    nodes: sketched,
    flows: flows.map((written) => {
      const [source = '', target = '', ...rest] = written.split(' ');
      const condition = rest.join(' ');
      return {
        id: `${source}-to-${target}`,
        source,
        target,
        name: '',
        isDefault: condition === 'default',
        ...(condition.startsWith('=') ? { condition } : {}),
      };
    }),
  };
}
