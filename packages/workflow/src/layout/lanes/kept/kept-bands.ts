import type { Box, Point } from '../box.ts';
import type { GraphNode, LaneGraph } from '../lane-graph.ts';
import type { LaneLayout } from '../drawing.ts';
import type { LaneMeasures } from '../measures.ts';

export interface KeptBands {
  /** From where to where each row reaches. */
  readonly bands: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
  /** Nodes that cannot stay: another lane needs the room. */
  readonly released: readonly string[];
}

/** Between a shape and the border of its lane, at least. */
const border = 4;

/** So much of a row's usual height has to be left above and below what stays in it. */
const clear = 12;

/**
 * Rows below each other, where they are in a fresh drawing as long as what stays fits into them;
 * else around what stays.
 *
 * @param shift - how far the drawing as a whole stands from a fresh one
 */
export function keptBands(
  graph: LaneGraph,
  nodes: readonly GraphNode[],
  fresh: LaneLayout,
  kept: ReadonlyMap<string, Box>,
  shift: Point,
  { channel, leastLane, event }: LaneMeasures,
): KeptBands {
  const rows = graph.pools.flatMap((pool) => (pool.lanes.length > 0 ? pool.lanes : [pool]));
  const heightOf = (id: string) =>
    (fresh.lanes.get(id) ?? fresh.pools.get(id))?.height ?? leastLane;
  // Room for an arrow, and for a name below an event.
  const pad = channel + event / 2;
  const insideOf = (id: string) => nodes.filter((node) => node.lane === id && kept.has(node.id));
  const usualTop = (id: string) =>
    ((fresh.lanes.get(id) ?? fresh.pools.get(id))?.y ?? Infinity) + shift.y;
  const isWithin = ({ y, height }: Box, row: string) =>
    y >= usualTop(row) + clear && y + height <= usualTop(row) + heightOf(row) - clear;
  const topOf = (id: string) =>
    Math.min(
      kept.get(id)?.y ?? Infinity,
      ...insideOf(id).map((node) => {
        const box = kept.get(node.id) ?? { x: 0, y: 0, width: 0, height: 0 };
        return isWithin(box, id) ? usualTop(id) : box.y - pad;
      }),
    );
  const firstKept = rows.findIndex(({ id }) => topOf(id) < Infinity);
  const above = rows
    .slice(0, Math.max(0, firstKept))
    .reduce((sum, { id }) => sum + heightOf(id), 0);
  let y = firstKept < 0 ? 0 : topOf(rows[firstKept]?.id ?? '') - above;
  const bands = new Map<string, { from: number; to: number }>();
  const released: string[] = [];
  for (const { id } of rows) {
    const inside = insideOf(id);
    const late = inside.filter((node) => (kept.get(node.id)?.y ?? 0) < y + border);
    released.push(...late.map((node) => node.id));
    const stay = inside.filter((node) => !late.includes(node));
    const own = kept.get(id);
    const others = nodes.filter((node) => node.lane === id && !stay.includes(node));
    const tallest = Math.max(0, ...others.map((node) => fresh.nodes.get(node.id)?.height ?? 0));
    // A lane that was drawn keeps its height, unless something taller comes into it.
    const needed = own
      ? tallest + (tallest > 0 ? pad : 0)
      : Math.max(heightOf(id), tallest + 2 * clear);
    const bottom = Math.max(
      y + needed,
      own ? own.y + own.height : -Infinity,
      ...stay.map((node) => {
        const box = kept.get(node.id);
        const least = node.kind === 'subprocess' ? (fresh.nodes.get(node.id)?.height ?? 0) : 0;
        const room = own ? border : box && isWithin(box, id) ? clear : pad;
        return (box?.y ?? 0) + Math.max(box?.height ?? 0, least) + room;
      }),
    );
    bands.set(id, { from: y, to: bottom });
    y = bottom;
  }
  return { bands, released };
}
