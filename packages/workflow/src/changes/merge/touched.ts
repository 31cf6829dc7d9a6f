import type { Sop } from '@alur/model/sop/sop.js';
import { sameValue } from '../same-value.ts';
import type { ThreeSops } from './three-sops.ts';

/**
 * Whether a side changed something about a row that the row does not say: its node, the question
 * that follows it, what sits on its edge, or an arrow to or from any of them.
 */
export function isTouchedIn(
  { base, mine, theirs }: ThreeSops,
  side: 'mine' | 'theirs',
  id: string,
): boolean {
  return !sameValue(about(base, id), about(side === 'mine' ? mine : theirs, id));
}

function about(sop: Sop, id: string) {
  const gateways = sop.flows
    .filter(({ source }) => source === id)
    .map(({ target }) => sop.nodes.find((node) => node.id === target))
    .filter((node) => node?.type.endsWith('Gateway') && node.type !== 'parallelGateway')
    .map((node) => node?.id);
  const own = new Set([id, ...gateways]);
  const nodes = sop.nodes.filter(
    (node) => own.has(node.id) || node.attachedTo === id || node.parent === id,
  );
  const flows = sop.flows.filter(({ source, target }) => own.has(source) || own.has(target));
  const sorted = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes: sorted(nodes), flows: sorted(flows) };
}
