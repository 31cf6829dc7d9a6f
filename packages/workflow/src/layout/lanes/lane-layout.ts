import type { Sop } from '@alur/model/sop/sop.js';
import type { Box, Point } from './box.ts';
import type { LaneLayout } from './drawing.ts';
import { keepPlaces } from './kept/keep-places.ts';
import { type GraphNode, type GraphPool, type LaneGraph, laneGraph } from './lane-graph.ts';
import { type LaneMeasures, laneMeasures } from './measures.ts';
import { layoutScope } from './scope-layout.ts';
import type { ScopeEdge, ScopeLayout } from './scope.ts';
import { textSize } from './text-size.ts';

export type { LaneLayout };

/**
 * Lays out an SOP: its performers as lanes below each other, the flow from left to right, returns
 * in channels of their own. No shape, arrow or label lies on another.
 *
 * Pure, and the same for the same SOP.
 *
 * @param kept - places that an author chose, by the id of a node or a lane: they stay, and the rest
 *   is laid out around them; then arrows and labels have only the room that is left
 */
export function layoutLanes(
  sop: Sop,
  measures: LaneMeasures = laneMeasures,
  kept: ReadonlyMap<string, Box> = new Map(),
): LaneLayout {
  const graph = laneGraph(sop);
  const fresh = layoutGraph(graph, measures);
  const isKept = graph.nodes.some(({ id }) => kept.has(id));
  return isKept ? keepPlaces(graph, fresh, kept, measures) : fresh;
}

/** As {@link layoutLanes}, for whatever else can be drawn in pools and lanes. */
export function layoutGraph(graph: LaneGraph, measures: LaneMeasures = laneMeasures): LaneLayout {
  const { header } = measures;
  const rows = graph.pools.flatMap((pool, index) => poolRows(graph, pool, index > 0, measures));
  const scope = layoutWithin(graph, undefined, rows, measures);
  const depth = Math.max(
    0,
    ...graph.pools.flatMap(({ lanes }) => lanes.map(({ within = [] }) => within.length + 1)),
  );
  const left = graph.pools.length > 0 ? (1 + depth) * header : 0;
  const shift = <T extends Point>(each: T): T => ({ ...each, x: each.x + left });
  const width = scope.width + left;
  const pools = new Map<string, Box>();
  const lanes = new Map<string, Box>();
  for (const pool of graph.pools) {
    const bands = rowsOf(pool).flatMap(({ id }) => scope.lanes.get(id) ?? []);
    const [top, bottom] = [bands[0]?.from ?? 0, bands.at(-1)?.to ?? 0];
    pools.set(pool.id, { x: 0, y: top, width, height: bottom - top });
    for (const { id, within = [] } of pool.lanes) {
      const { from = 0, to = 0 } = scope.lanes.get(id) ?? {};
      [...within, { id }].forEach((lane, level) => {
        const x = (1 + level) * header;
        // A lane around others reaches from the first of them to the last.
        const y = lanes.get(lane.id)?.y ?? from;
        lanes.set(lane.id, { x, y, width: width - x, height: to - y });
      });
    }
  }
  return {
    width,
    height: scope.height,
    pools,
    lanes,
    nodes: mapped(scope.boxes, shift),
    edges: mapped(scope.points, (points) => points.map(shift)),
    labels: mapped(scope.labels, shift),
    released: [],
  };
}

const rowsOf = (pool: GraphPool): readonly { readonly id: string; readonly name: string }[] =>
  pool.lanes.length > 0 ? pool.lanes : [pool];

function poolRows(
  graph: LaneGraph,
  pool: GraphPool,
  isBelow: boolean,
  measures: LaneMeasures,
): readonly { readonly id: string; readonly least: number; readonly gap: number }[] {
  const rows = rowsOf(pool);
  // Of a pool that shows nothing the name is written level.
  const isEmpty = !graph.nodes.some(
    ({ kind, lane }) => kind !== 'pool-edge' && rows.some(({ id }) => id === lane),
  );
  const leastOf = (name: string) => (isEmpty ? 2 * measures.header : leastHeight(name, measures));
  const least = rows.map(({ name }) => leastOf(name));
  const missing = leastOf(pool.name) - least.reduce((sum, each) => sum + each, 0);
  return rows.map(({ id }, at) => ({
    id,
    least: (least[at] ?? 0) + Math.ceil(Math.max(0, missing) / rows.length),
    gap: isBelow && at === 0 ? measures.pools : 0,
  }));
}

function layoutWithin(
  graph: LaneGraph,
  parent: string | undefined,
  lanes: readonly { readonly id: string; readonly least: number; readonly gap: number }[],
  measures: LaneMeasures,
): ScopeLayout {
  const inScope = graph.nodes.filter((node) => node.parent === parent);
  const nodes = inScope
    .filter(({ attachedTo }) => attachedTo === undefined)
    // Within a subprocess there is one row, whatever the lanes around it.
    .map((node) => (parent === undefined ? node : { ...node, lane: '' }));
  const edgeEvents = new Map<string, GraphNode[]>();
  for (const event of inScope) {
    if (event.attachedTo === undefined) continue;
    edgeEvents.set(event.attachedTo, [...(edgeEvents.get(event.attachedTo) ?? []), event]);
  }
  const inner = new Map<string, ScopeLayout>();
  for (const { id, kind } of nodes) {
    if (kind !== 'subprocess' || !graph.nodes.some((each) => each.parent === id)) continue;
    inner.set(id, layoutWithin(graph, id, [{ id: '', least: 0, gap: 0 }], measures));
  }
  return layoutScope(
    { nodes, edgeEvents, edges: edgesWithin(graph, nodes, edgeEvents), lanes, inner },
    measures,
  );
}

/** The edges between nodes of a scope; ends that lie deeper count as those of what they lie in. */
function edgesWithin(
  graph: LaneGraph,
  nodes: readonly GraphNode[],
  edgeEvents: ReadonlyMap<string, readonly GraphNode[]>,
): readonly ScopeEdge[] {
  const known = new Map(graph.nodes.map((node) => [node.id, node]));
  const own = new Set(nodes.map(({ id }) => id));
  const hosts = new Map(
    [...edgeEvents].flatMap(([host, events]) => events.map(({ id }) => [id, host] as const)),
  );
  const lifted = (id: string): string | undefined => {
    for (let at = known.get(id); at; at = known.get(at.parent ?? '')) {
      if (own.has(at.id) || hosts.has(at.id)) return at.id;
    }
    return undefined;
  };
  return graph.edges.flatMap((edge): ScopeEdge[] => {
    const [from, to] = [lifted(edge.source), lifted(edge.target)];
    if (from === undefined || to === undefined) return [];
    const isDeeper = from === to && (from !== edge.source || to !== edge.target);
    if (isDeeper) return [];
    const host = hosts.get(from);
    return [
      {
        ...edge,
        source: host ?? from,
        target: hosts.get(to) ?? to,
        ...(host === undefined ? {} : { leaves: from }),
      },
    ];
  });
}

/** A name is written upwards in its header, in two lines at most. */
function leastHeight(name: string, { text, leastLane }: LaneMeasures): number {
  let height = leastLane;
  while (textSize(name, height - 20, text).height > 2 * text.lineHeight + 1) height += 20;
  return height;
}

function mapped<K, V>(map: ReadonlyMap<K, V>, change: (value: V) => V): ReadonlyMap<K, V> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
