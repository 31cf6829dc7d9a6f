import { called } from '../../called.ts';
import type { FindMend } from '../../mend.ts';

/** Of these a decision says nearly the same; timers and subprocesses are the author's to redraw. */
const almostDecisions = new Set(['inclusiveGateway', 'complexGateway']);

export const mendFiveSymbols: FindMend = ({ pointer }, { nodes }) => {
  const node = nodes.find(({ id }) => id === pointer);
  if (!node || !almostDecisions.has(node.type)) return undefined;
  return {
    label: {
      id: `Jadikan ${called(node)} keputusan: satu jalan saja yang diambil`,
      en: `Make ${called(node)} a decision: one way alone is taken`,
    },
    edits: [{ kind: 'set-node', node: { ...node, type: 'exclusiveGateway' } }],
  };
};
