import type { Activity, FlowNode } from '@alur/model/sop/sop.js';
import { columnRanks } from '../layout/lanes/column-ranks.ts';
import { kindOf } from '../layout/lanes/lane-graph.ts';

interface Arrow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/**
 * Activities in the order in which the flow comes to them: other tools write them in the order in
 * which somebody drew them. What comes at the same time keeps the order of the file.
 */
export function inFlowOrder(
  activities: readonly Activity[],
  nodes: readonly FlowNode[],
  arrows: readonly Arrow[],
): readonly Activity[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const hosts = new Map(nodes.map(({ id, attachedTo }) => [id, attachedTo ?? id]));
  const graph = nodes
    .filter(({ attachedTo }) => attachedTo === undefined)
    .map(({ id, type, name, parent }) => ({ id, kind: kindOf(type), name, lane: '', parent }));
  const { rank } = columnRanks(
    graph,
    arrows.flatMap((arrow) => {
      const [source, target] = [hosts.get(arrow.source), hosts.get(arrow.target)];
      if (source === undefined || target === undefined) return [];
      return [{ id: arrow.id, source, target, name: '', kind: 'sequence' as const }];
    }),
  );
  const connected = new Set(arrows.flatMap(({ source, target }) => [source, target]));
  // What stands by itself, such as an event subprocess, comes last.
  const place = (id: string) => (connected.has(id) ? (rank.get(id) ?? 0) : Infinity);
  const keys = new Map(
    activities.map(({ id }) => {
      const key: number[] = [];
      for (let at = byId.get(id); at; at = byId.get(at.parent ?? '')) key.unshift(place(at.id));
      return [id, key];
    }),
  );
  return activities.toSorted((a, b) => {
    const [left, right] = [keys.get(a.id) ?? [], keys.get(b.id) ?? []];
    for (const [index, value] of left.entries()) {
      const other = right[index] ?? value;
      if (value !== other) return value < other ? -1 : 1;
    }
    return 0;
  });
}
