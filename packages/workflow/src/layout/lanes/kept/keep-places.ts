import type { Box, Point } from '../box.ts';
import type { LaneLayout } from '../drawing.ts';
import type { GraphNode, LaneGraph } from '../lane-graph.ts';
import type { LaneMeasures } from '../measures.ts';
import { drawAround } from './draw-around.ts';
import { findFreePlace } from './free-place.ts';
import { keptBands } from './kept-bands.ts';
import { withWords } from './words.ts';

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
  const shift = usualShift(outer, kept, fresh.nodes);
  const { bands, released } = keptBands(graph, outer, fresh, kept, shift, measures);
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
  for (const node of order) {
    const auto = fresh.nodes.get(node.id);
    if (!auto) continue;
    const wish: Point = {
      x: Math.max(auto.x + shift.x, ...leastLefts(node.id, auto, graph, fresh, places)),
      y: auto.y + shift.y,
    };
    const band = bands.get(node.lane) ?? { from: -Infinity, to: Infinity };
    const box = findFreePlace({ ...auto, ...wish }, band, taken, (at) => roomOf(node, at));
    places.set(node.id, box);
    taken.push(roomOf(node, box));
  }
  return drawAround(graph, fresh, places, bands, kept, released, measures);
}

const usualGap = 60;

/** Behind each of the nodes that lead to this one, as closely as in a fresh drawing; not of returns. */
function leastLefts(
  id: string,
  auto: Box,
  graph: LaneGraph,
  fresh: LaneLayout,
  places: ReadonlyMap<string, Box>,
): number[] {
  return graph.edges.flatMap(({ source, target }) => {
    const [now, before] = [places.get(source), fresh.nodes.get(source)];
    if (target !== id || !now || !before) return [];
    const gap = auto.x - before.x - before.width;
    return gap < 0 ? [] : [now.x + now.width + Math.min(usualGap, gap)];
  });
}

/**
 * How far the drawing as a whole has moved: the median over all nodes, of which those that nobody
 * has placed have not. So a file that was drawn elsewhere keeps its corner, and a single step that
 * is dragged moves alone.
 */
function usualShift(
  nodes: readonly GraphNode[],
  places: ReadonlyMap<string, Box>,
  fresh: ReadonlyMap<string, Box>,
): Point {
  const shifts = nodes.map(({ id }) => {
    const [box, auto] = [places.get(id), fresh.get(id)];
    return box && auto ? { x: box.x - auto.x, y: box.y - auto.y } : { x: 0, y: 0 };
  });
  const median = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  return { x: median(shifts.map(({ x }) => x)), y: median(shifts.map(({ y }) => y)) };
}
