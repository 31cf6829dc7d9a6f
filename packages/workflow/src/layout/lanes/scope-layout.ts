import { type Box, moved, type Point } from './box.ts';
import { cellOrder } from './cell-order.ts';
import { Grid } from './grid.ts';
import { type OnEdge, placeEdgeEvents } from './edge-events.ts';
import type { GraphNode } from './lane-graph.ts';
import type { LaneMeasures } from './measures.ts';
import { nodeSize } from './node-size.ts';
import { pointsOf } from './points.ts';
import { type Port, type Room, roomOf, type Side } from './room.ts';
import type { Run } from './runs.ts';
import type { Scope, ScopeEdge, ScopeLayout } from './scope.ts';
import { scopeRanks } from './scope-ranks.ts';
import { spacing } from './spacing.ts';
import { assignTracks } from './tracks.ts';
import type { Wanted } from './way-search.ts';
import { findWays } from './ways.ts';

/** Lays out one scope: columns, rows, ways, and only then sizes and places. */
export function layoutScope(scope: Scope, measures: LaneMeasures): ScopeLayout {
  const { nodes, edges, lanes, inner } = scope;
  const sequence = edges.filter(({ kind }) => kind === 'sequence');
  const { rank, back } = scopeRanks(nodes, edges, sequence);
  const cells = cellOrder(
    nodes,
    edges,
    lanes.map(({ id }) => id),
    rank,
  );
  const grid = new Grid(cells);
  const events = placeEdgeEvents(scope, measures);
  const wanted = edges.map((edge) => toWanted(edge, rank, back, events));
  const closed = new Set([...scope.edgeEvents].flatMap(([id, on]) => (on.length > 0 ? [id] : [])));
  const { runs, order } = findWays(wanted, grid, closed);
  const tracks = assignTracks(runs.flat(), grid, order, (edge) => edges[edge]?.target ?? '');
  const ports = portsOf(edges, runs, nodes);
  const rooms = new Map(
    nodes.map((node) => {
      const { width = 0, on = [] } = events.get(node.id) ?? {};
      const size = nodeSize(node, inner.get(node.id), width, measures);
      return [node.id, roomOf(node, size, ports.get(node.id) ?? [], on, measures)];
    }),
  );
  const space = spacing(grid, tracks, rooms, lanes, measures);
  const boxes = new Map<string, Box>();
  const labels = new Map<string, Box>();
  const points = new Map<string, readonly Point[]>();
  for (const node of nodes) {
    const room = rooms.get(node.id);
    if (room)
      settle(node, room, space.middleOf(node.id), scope, events, measures, {
        boxes,
        labels,
        points,
      });
  }
  for (const node of nodes.filter(({ kind }) => kind === 'pool-edge')) {
    const [at, lane] = [boxes.get(node.id), space.lanes.get(node.lane)];
    if (at && lane) boxes.set(node.id, { ...at, y: lane.from, height: lane.to - lane.from });
  }
  edges.forEach((edge, index) => {
    const [source, target] = [boxes.get(edge.leaves ?? edge.source), boxes.get(edge.target)];
    const way = runs[index] ?? [];
    if (source && target && way.length > 0)
      points.set(edge.id, pointsOf(way, source, target, space, edge.leaves !== undefined));
  });
  return { width: space.width, height: space.height, boxes, labels, points, lanes: space.lanes };
}

function toWanted(
  edge: ScopeEdge,
  rank: ReadonlyMap<string, number>,
  back: ReadonlySet<string>,
  events: ReadonlyMap<string, OnEdge>,
): Wanted {
  const { source, target, kind } = edge;
  const isBack = back.has(edge.id) || (rank.get(target) ?? 0) < (rank.get(source) ?? 0);
  const host = events.get(source);
  const event = host?.on.find(({ node }) => node.id === edge.leaves);
  // Only the order of the events beside each other counts, not how far they are apart.
  const begin =
    event && host ? event.offset / (4 * (host.width + Math.abs(event.offset))) : undefined;
  return { source, target, kind, isBack, begin };
}

function portsOf(
  edges: readonly ScopeEdge[],
  runs: readonly (readonly Run[])[],
  nodes: readonly GraphNode[],
): ReadonlyMap<string, readonly Port[]> {
  const ports = new Map<string, Port[]>();
  const add = (node: string, port: Port) => {
    const known = ports.get(node);
    if (known) known.push(port);
    else ports.set(node, [port]);
  };
  const pooled = new Set(nodes.flatMap(({ id, kind }) => (kind === 'pool-edge' ? [id] : [])));
  edges.forEach(({ id, name, source, target, leaves }, index) => {
    const [first, last] = [runs[index]?.[0], runs[index]?.at(-1)];
    if (!first || !last) return;
    const label = { id, text: name };
    // A pool's border has no room for words; where a message leaves it they stand at its target.
    const isLate = pooled.has(source);
    if (leaves === undefined)
      add(source, { side: sideOf(first, false), ...(isLate ? {} : { label }) });
    add(target, { side: sideOf(last, true), ...(isLate ? { label } : {}) });
  });
  return ports;
}

/** The side that a run leaves from, or arrives at. */
function sideOf({ isUpright, from, to }: Run, arrives: boolean): Side {
  const isOnward = to > from !== arrives;
  if (isUpright) return isOnward ? 'down' : 'up';
  return isOnward ? 'right' : 'left';
}

interface Found {
  readonly boxes: Map<string, Box>;
  readonly labels: Map<string, Box>;
  readonly points: Map<string, readonly Point[]>;
}

/** Puts a node where it belongs, with its labels, the events on it and what lies in it. */
function settle(
  node: GraphNode,
  room: Room,
  middle: Point,
  scope: Scope,
  events: ReadonlyMap<string, OnEdge>,
  { event, frame }: LaneMeasures,
  found: Found,
): void {
  const { width, height } = room;
  const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
  found.boxes.set(node.id, box);
  for (const [id, label] of room.labels) found.labels.set(id, moved(label, middle));
  for (const { node: on, offset } of events.get(node.id)?.on ?? []) {
    const at = { x: middle.x + offset - event / 2, y: box.y + height - event / 2 };
    found.boxes.set(on.id, { ...at, width: event, height: event });
  }
  const inside = scope.inner.get(node.id);
  if (!inside) return;
  const by = {
    x: Math.round(box.x + (width - inside.width) / 2),
    y: Math.round(box.y + frame + 12 + (height - 2 * frame - 12 - inside.height) / 2),
  };
  for (const [id, each] of inside.boxes) found.boxes.set(id, moved(each, by));
  for (const [id, each] of inside.labels) found.labels.set(id, moved(each, by));
  for (const [id, way] of inside.points)
    found.points.set(
      id,
      way.map((point) => moved(point, by)),
    );
}
