import { type Box, moved, type Point } from '../box.ts';
import type { GraphNode, LaneGraph } from '../lane-graph.ts';
import type { LaneLayout } from '../drawing.ts';
import type { LaneMeasures } from '../measures.ts';
import { hasOwnLabel } from '../room.ts';
import { textSize } from '../text-size.ts';
import { findFreePlace } from './free-place.ts';
import { keptBands } from './kept-bands.ts';
import { placeFlowLabels } from './flow-labels.ts';
import { routeAround } from './route-around.ts';

/**
 * A drawing in which what an author has placed stays where it is, and the rest finds its place
 * around it. What lies in a subprocess moves with it. Where lanes would overlap, what is in the way
 * is let go and named in `released`.
 *
 * @param fresh - the same graph laid out as if nothing had been placed
 * @param kept - places by the id of a node or a lane
 */
export function keepPlaces(
  graph: LaneGraph,
  fresh: LaneLayout,
  kept: ReadonlyMap<string, Box>,
  measures: LaneMeasures,
): LaneLayout {
  const outer = graph.nodes.filter(
    ({ parent, attachedTo }) => parent === undefined && attachedTo === undefined,
  );
  const { bands, released } = keptBands(graph, outer, fresh, kept, measures);
  const free = new Set(released);
  const places = new Map<string, Box>();
  const stays = (id: string) => kept.has(id) && !free.has(id);
  for (const { id, kind } of outer) {
    const [own, auto] = [kept.get(id), fresh.nodes.get(id)];
    if (!own || !auto || !stays(id)) continue;
    const isFrame = kind === 'subprocess';
    const width = isFrame ? Math.max(own.width, auto.width) : own.width;
    const height = isFrame ? Math.max(own.height, auto.height) : own.height;
    places.set(id, { ...own, width, height });
  }
  const roomOf = (node: GraphNode, box: Box) => withWords(node, box, graph, fresh, measures);
  const taken = outer.flatMap((node) => {
    const box = places.get(node.id);
    return box ? [roomOf(node, box)] : [];
  });
  const order = outer
    .filter(({ id }) => !places.has(id))
    .sort((a, b) => (fresh.nodes.get(a.id)?.x ?? 0) - (fresh.nodes.get(b.id)?.x ?? 0));
  const shift = meanShift(places, fresh.nodes);
  for (const node of order) {
    const auto = fresh.nodes.get(node.id);
    if (!auto) continue;
    const before = graph.edges.flatMap(({ source, target }) =>
      target === node.id ? (places.get(source) ?? []) : [],
    );
    const wish: Point = {
      x: Math.max(auto.x + shift.x, ...before.map(({ x, width }) => x + width + 60)),
      y: auto.y + shift.y,
    };
    const band = bands.get(node.lane) ?? { from: -Infinity, to: Infinity };
    const box = findFreePlace({ ...auto, ...wish }, band, taken, (at) => roomOf(node, at));
    places.set(node.id, box);
    taken.push(roomOf(node, box));
  }
  return drawAround(graph, fresh, places, bands, kept, released, measures);
}

function drawAround(
  graph: LaneGraph,
  fresh: LaneLayout,
  places: Map<string, Box>,
  bands: ReadonlyMap<string, { readonly from: number; readonly to: number }>,
  kept: ReadonlyMap<string, Box>,
  released: readonly string[],
  measures: LaneMeasures,
): LaneLayout {
  const known = new Map(graph.nodes.map((node) => [node.id, node]));
  const nodes = new Map(places);
  const labels = new Map<string, Box>();
  const edges = new Map<string, readonly Point[]>();
  const rootOf = (id: string): string => {
    let at = known.get(id);
    while (at?.parent !== undefined) at = known.get(at.parent);
    return at?.attachedTo ?? at?.id ?? id;
  };
  /** How far what belongs to an outer node has moved with it; events on an edge keep to its end. */
  const delta = (id: string): Point => {
    const [auto, now] = [fresh.nodes.get(rootOf(id)), places.get(rootOf(id))];
    if (!auto || !now) return { x: 0, y: 0 };
    const isOn = known.get(id)?.attachedTo === rootOf(id);
    return {
      x: now.x - auto.x + (isOn ? now.width - auto.width : 0),
      y: now.y - auto.y + (isOn ? now.height - auto.height : 0),
    };
  };
  for (const { id, attachedTo } of graph.nodes) {
    const auto = fresh.nodes.get(id);
    if (nodes.has(id) || !auto) continue;
    const own = kept.get(id);
    const isKept =
      own && attachedTo !== undefined && kept.has(attachedTo) && !released.includes(attachedTo);
    nodes.set(id, isKept ? own : moved(auto, delta(id)));
  }
  const isOuter = (id: string) => known.get(id)?.parent === undefined;
  for (const node of graph.nodes.filter(hasOwnLabel)) {
    const box = nodes.get(node.id);
    const auto = fresh.labels.get(node.id);
    if (!box || !auto) continue;
    const below = node.attachedTo === undefined && isOuter(node.id);
    labels.set(node.id, below ? labelBelow(node, box, measures) : moved(auto, delta(node.id)));
  }
  const wanted: {
    id: string;
    source: string;
    target: string;
    host?: string | undefined;
    text: string;
  }[] = [];
  for (const { id, source, target, name } of graph.edges) {
    const points = fresh.edges.get(id);
    if (!points) continue;
    const isInner = rootOf(source) === rootOf(target) && !isOuter(source);
    if (isInner) {
      edges.set(
        id,
        points.map((point) => moved(point, delta(rootOf(source)))),
      );
      const label = fresh.labels.get(id);
      if (label) labels.set(id, moved(label, delta(rootOf(source))));
    } else {
      const end = (of: string) => (isOuter(of) ? of : rootOf(of));
      const host = known.get(end(source))?.attachedTo;
      wanted.push({ id, source: end(source), target: end(target), host, text: name });
    }
  }
  const shapes = new Map([...nodes].filter(([id]) => isOuter(id)));
  const words = [...labels].flatMap(([id, box]) => (isOuter(id) && known.has(id) ? [box] : []));
  for (const [id, points] of routeAround(wanted, shapes, words, measures)) edges.set(id, points);
  const texts = wanted.filter(({ text }) => text !== '');
  for (const [id, box] of placeFlowLabels(texts, edges, [...shapes.values()], words, measures))
    labels.set(id, box);
  return {
    ...frames(graph, bands, nodes, edges, labels, measures),
    nodes,
    edges,
    labels,
    released,
  };
}

/** Pools and lanes around everything, with their headers at the left. */
function frames(
  graph: LaneGraph,
  bands: ReadonlyMap<string, { readonly from: number; readonly to: number }>,
  nodes: ReadonlyMap<string, Box>,
  edges: ReadonlyMap<string, readonly Point[]>,
  labels: ReadonlyMap<string, Box>,
  { header, channel }: LaneMeasures,
): Pick<LaneLayout, 'width' | 'height' | 'pools' | 'lanes'> {
  const boxes = [...nodes.values(), ...labels.values()];
  const points = [...edges.values()].flat();
  const hasLanes = graph.pools.some(({ lanes }) => lanes.length > 0);
  const inset = (hasLanes ? 2 : 1) * header + channel;
  const left = Math.min(...boxes.map(({ x }) => x), ...points.map(({ x }) => x)) - inset;
  const right =
    Math.max(...boxes.map(({ x, width }) => x + width), ...points.map(({ x }) => x)) + channel;
  const pools = new Map<string, Box>();
  const lanes = new Map<string, Box>();
  let bottom = 0;
  for (const pool of graph.pools) {
    const own = pool.lanes.length > 0 ? pool.lanes : [pool];
    const rows = own.flatMap(({ id }) => bands.get(id) ?? []);
    const [from, to] = [rows[0]?.from ?? 0, rows.at(-1)?.to ?? 0];
    bottom = Math.max(bottom, to);
    pools.set(pool.id, { x: left, y: from, width: right - left, height: to - from });
    for (const { id } of pool.lanes) {
      const band = bands.get(id) ?? { from: 0, to: 0 };
      const x = left + header;
      lanes.set(id, { x, y: band.from, width: right - x, height: band.to - band.from });
    }
  }
  return { width: right, height: bottom, pools, lanes };
}

function meanShift(places: ReadonlyMap<string, Box>, fresh: ReadonlyMap<string, Box>): Point {
  let [x, y, count] = [0, 0, 0];
  for (const [id, box] of places) {
    const auto = fresh.get(id);
    if (!auto) continue;
    [x, y, count] = [x + box.x - auto.x, y + box.y - auto.y, count + 1];
  }
  return count === 0 ? { x: 0, y: 0 } : { x: Math.round(x / count), y: Math.round(y / count) };
}

function labelBelow(node: GraphNode, box: Box, { label }: LaneMeasures): Box {
  const text = textSize(node.name, label.most, label);
  return {
    x: Math.round(box.x + (box.width - text.width) / 2),
    y: box.y + box.height + 4,
    ...text,
  };
}

/** A node with its name and with what is written at the events on its edge. */
function withWords(
  node: GraphNode,
  box: Box,
  graph: LaneGraph,
  fresh: LaneLayout,
  measures: LaneMeasures,
): Box {
  const auto = fresh.nodes.get(node.id) ?? box;
  const by = {
    x: box.x + box.width - auto.x - auto.width,
    y: box.y + box.height - auto.y - auto.height,
  };
  const events = graph.nodes.filter(({ attachedTo }) => attachedTo === node.id);
  const boxes = [
    box,
    ...(hasOwnLabel(node) ? [labelBelow(node, box, measures)] : []),
    ...events.flatMap(({ id }) =>
      [fresh.nodes.get(id), fresh.labels.get(id)].flatMap((each) => (each ? moved(each, by) : [])),
    ),
  ];
  const [x, y] = [
    Math.min(...boxes.map((each) => each.x)),
    Math.min(...boxes.map((each) => each.y)),
  ];
  const right = Math.max(...boxes.map((each) => each.x + each.width));
  const bottom = Math.max(...boxes.map((each) => each.y + each.height));
  return { x, y, width: right - x, height: bottom - y };
}
