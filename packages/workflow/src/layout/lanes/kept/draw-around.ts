import { type Box, moved, overlap, type Point } from '../box.ts';
import type { LaneLayout } from '../drawing.ts';
import type { LaneGraph } from '../lane-graph.ts';
import type { LaneMeasures } from '../measures.ts';
import { hasOwnLabel } from '../room.ts';
import { placeFlowLabels } from './flow-labels.ts';
import { frames } from './frames.ts';
import { routeAround } from './route-around.ts';
import { freeLabel } from './words.ts';

/** Everything else, once the outer nodes have their places: what is in and on them, arrows, words. */
export function drawAround(
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
  const shapes = new Map([...nodes].filter(([id]) => isOuter(id)));
  const isFree = (label: Box) =>
    ![...shapes.values(), ...labels.values()].some((other) => overlap(label, other));
  for (const node of graph.nodes.filter(hasOwnLabel)) {
    const box = nodes.get(node.id);
    const auto = fresh.labels.get(node.id);
    if (!box || !auto) continue;
    const below = node.attachedTo === undefined && isOuter(node.id);
    labels.set(
      node.id,
      below ? freeLabel(node, box, isFree, measures) : moved(auto, delta(node.id)),
    );
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
  const words = [...labels].flatMap(([id, box]) => (isOuter(id) && known.has(id) ? [box] : []));
  for (const [id, points] of routeAround(wanted, shapes, words, measures)) edges.set(id, points);
  const texts = wanted.filter(({ text }) => text !== '');
  const reach = reachOf(bands, [...shapes.values()]);
  for (const [id, box] of placeFlowLabels(
    texts,
    edges,
    [...shapes.values()],
    words,
    reach,
    measures,
  ))
    labels.set(id, box);
  return {
    ...frames(graph, bands, nodes, edges, labels, measures),
    nodes,
    edges,
    labels,
    released,
  };
}

/** From where to where the drawing reaches down: its lanes, or its shapes where it has none. */
function reachOf(
  bands: ReadonlyMap<string, { readonly from: number; readonly to: number }>,
  shapes: readonly Box[],
): { readonly from: number; readonly to: number } {
  const rows = [...bands.values()];
  return {
    from: Math.min(...rows.map(({ from }) => from), ...shapes.map(({ y }) => y)),
    to: Math.max(...rows.map(({ to }) => to), ...shapes.map(({ y, height }) => y + height)),
  };
}
