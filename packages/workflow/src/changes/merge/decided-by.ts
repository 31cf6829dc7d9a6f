import type { Flow, FlowNode, Sop } from '@alur/model/sop/sop.js';
import type { ThreeSops } from './three-sops.ts';

/**
 * A question is its step's: whoever does the step answers it. One author may have given the step to
 * somebody else while the other made a decision of it.
 */
export function decidedBy(
  { mine, theirs }: ThreeSops,
  nodes: readonly FlowNode[],
  flows: readonly Flow[],
): readonly FlowNode[] {
  const merged = new Map(nodes.map((node) => [node.id, node]));
  return nodes.map((node) => {
    if (node.type !== 'exclusiveGateway') return node;
    const [step, another] = flows.flatMap(({ source, target }) =>
      target === node.id ? (merged.get(source) ?? []) : [],
    );
    if (!step || another || step.performer === node.performer) return node;
    const sides = [mine, theirs].filter((sop) => find(sop, step.id) && find(sop, node.id));
    const isItsOwn = sides.some(
      (sop) => find(sop, step.id)?.performer !== find(sop, node.id)?.performer,
    );
    if (sides.length === 0 || isItsOwn) return node;
    const { performer: _other, ...others } = node;
    return step.performer === undefined ? others : { ...others, performer: step.performer };
  });
}

const find = ({ nodes }: Sop, id: string) => nodes.find((node) => node.id === id);
