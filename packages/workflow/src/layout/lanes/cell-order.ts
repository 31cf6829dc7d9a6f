import type { GraphEdge, GraphNode } from './lane-graph.ts';

export interface Cells {
  /** Column and row of each node; no two in one cell. */
  readonly cellOf: ReadonlyMap<string, { readonly column: number; readonly row: number }>;
  readonly columns: number;
  /** The lane of each row, from above; every lane has at least one. */
  readonly laneOfRow: readonly string[];
}

/** Forth and back, as often as still changes much in practice. */
const sweeps = 4;

/**
 * Gives each node a row within its lane: in each column in the order of what they are connected
 * with (barycentres, swept forth and back), and where there is a choice straight on from what
 * leads to it.
 */
export function cellOrder(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  lanes: readonly string[],
  rank: ReadonlyMap<string, number>,
): Cells {
  const laneIndex = new Map(lanes.map((lane, index) => [lane, index]));
  const neighbours = bothWays(edges);
  const lane = new Map(nodes.map((node) => [node.id, laneIndex.get(node.lane) ?? 0]));
  const columns = Math.max(-1, ...nodes.map(({ id }) => rank.get(id) ?? 0)) + 1;
  /** The nodes of each column, by the index of their lane. */
  const cells = Array.from({ length: columns }, () => new Map<number, string[]>());
  for (const { id } of nodes) {
    const column = cells[rank.get(id) ?? 0];
    const known = column?.get(lane.get(id) ?? 0);
    if (known) known.push(id);
    else column?.set(lane.get(id) ?? 0, [id]);
  }
  const tall = lanes.map((_, index) =>
    Math.max(1, ...cells.map((column) => column.get(index)?.length ?? 0)),
  );
  const track = new Map<string, number>();
  /** Lanes weigh more than any row in them. */
  const height = (id: string) =>
    (lane.get(id) ?? 0) * 1_000 + (track.get(id) ?? 0) - ((tall[lane.get(id) ?? 0] ?? 1) - 1) / 2;

  for (let sweep = 0; sweep < sweeps; sweep++) {
    const forth = sweep % 2 === 0;
    for (let step = 0; step < columns; step++) {
      const column = forth ? step : columns - 1 - step;
      lanes.forEach((_, index) => {
        const cell = cells[column]?.get(index);
        if (!cell) return;
        if (tall[index] === 1) {
          for (const id of cell) track.set(id, 0);
          return;
        }
        const sides = cell.map((id) => {
          const around = neighbours.get(id) ?? [];
          const behind = around.filter((other) =>
            forth ? (rank.get(other) ?? 0) < column : (rank.get(other) ?? 0) > column,
          );
          return (behind.length > 0 ? behind : around).filter((other) => track.has(other));
        });
        const wish = new Map(cell.map((id, at) => [id, mean((sides[at] ?? []).map(height))]));
        const own = new Map(
          cell.map((id, at) => [
            id,
            mean(
              (sides[at] ?? [])
                .filter((other) => lane.get(other) === index)
                .map((other) => track.get(other) ?? 0),
            ),
          ]),
        );
        if (sweep > 0 || step > 0)
          cell.sort((a, b) => (wish.get(a) ?? height(a)) - (wish.get(b) ?? height(b)));
        const middle = ((tall[index] ?? 1) - 1) / 2;
        const rows = spread(
          cell.map((id) => own.get(id) ?? middle),
          tall[index] ?? 1,
        );
        cell.forEach((id, at) => track.set(id, rows[at] ?? 0));
      });
    }
  }
  const firstRow = tall.map((_, index) =>
    tall.slice(0, index).reduce((sum, each) => sum + each, 0),
  );
  return {
    cellOf: new Map(
      nodes.map(({ id }) => [
        id,
        {
          column: rank.get(id) ?? 0,
          row: (firstRow[lane.get(id) ?? 0] ?? 0) + (track.get(id) ?? 0),
        },
      ]),
    ),
    columns,
    laneOfRow: lanes.flatMap((id, index) => Array<string>(tall[index] ?? 1).fill(id)),
  };
}

function bothWays(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = found.get(from);
    if (known) known.push(to);
    else found.set(from, [to]);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return found;
}

/** undefined of nothing, so that what is connected to nothing keeps its place. */
function mean(values: readonly number[]): number | undefined {
  return values.length === 0
    ? undefined
    : values.reduce((sum, each) => sum + each, 0) / values.length;
}

/**
 * Rows for the nodes of one cell, each below the one before, as near as can be to those wished.
 *
 * @param rows - how many there are, no fewer than wishes
 */
function spread(wishes: readonly number[], rows: number): readonly number[] {
  // best[k][r]: the least distance when the first k nodes take rows below r.
  const best = [Array<number>(rows + 1).fill(0)];
  for (const [k, wish] of wishes.entries()) {
    const line = Array<number>(rows + 1).fill(Infinity);
    for (let r = 1; r <= rows; r++) {
      const here = (best[k]?.[r - 1] ?? Infinity) + Math.abs(r - 1 - wish);
      line[r] = Math.min(line[r - 1] ?? Infinity, here);
    }
    best.push(line);
  }
  const taken: number[] = [];
  let r = rows;
  for (let k = wishes.length; k > 0; k--) {
    while (r > 1 && (best[k]?.[r - 1] ?? Infinity) <= (best[k]?.[r] ?? Infinity)) r--;
    taken.unshift(r - 1);
    r--;
  }
  return taken;
}
