import { columnRanks, type Ranks } from './column-ranks.ts';
import type { GraphEdge, GraphNode } from './lane-graph.ts';

/** What no flow leads to (a document, a note) stands in the column of what it belongs to. */
export function scopeRanks(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  sequence: readonly GraphEdge[],
): Ranks {
  const isBeside = ({ kind }: GraphNode) =>
    kind === 'data' || kind === 'note' || kind === 'pool-edge';
  const found = columnRanks(
    nodes.filter((node) => !isBeside(node)),
    sequence,
  );
  const rank = new Map(found.rank);
  for (const { id } of nodes.filter(isBeside)) {
    const partner = edges
      .flatMap(({ source, target }) => (source === id ? target : target === id ? source : []))
      .find((other) => found.rank.has(other));
    rank.set(id, found.rank.get(partner ?? '') ?? 0);
  }
  return { ...found, rank };
}
