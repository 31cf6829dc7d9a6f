import type { Box, Point } from '../box.ts';
import type { LaneLayout } from '../drawing.ts';
import type { LaneGraph } from '../lane-graph.ts';
import type { LaneMeasures } from '../measures.ts';

/** Pools and lanes around everything, with their headers at the left. */
export function frames(
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
