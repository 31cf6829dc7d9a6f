import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import { FlowGraph } from '../../flow-graph.ts';
import { ranks } from './ranks.ts';

/** In the drawing's own pixels, from its upper left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Placing {
  readonly pool: Box;
  readonly lanes: ReadonlyMap<string, Box>;
  readonly nodes: ReadonlyMap<string, Box>;
}

const gap = { column: 60, row: 30, poolLabel: 30, subprocess: 30 };
const eventSize = 36;

/** Where everything goes: columns by the order of the flow, rows by performer. */
export function place(sop: Sop): Placing {
  const graph = new FlowGraph(sop);
  const nodes = new Map<string, Box>();
  const rows = sop.performers.map(({ id }) => id);
  const plan = planScope(graph, undefined, rows.length > 0 ? rows : ['']);
  const origin = { x: gap.poolLabel + gap.column, y: 0 };
  settle(graph, plan, origin, nodes);
  const width = plan.width + 2 * gap.column + gap.poolLabel;
  const lanes = new Map<string, Box>();
  for (const [id, row] of plan.rows) {
    if (id !== '') {
      lanes.set(id, {
        x: gap.poolLabel,
        y: row.y,
        width: width - gap.poolLabel,
        height: row.height,
      });
    }
  }
  return { pool: { x: 0, y: 0, width, height: plan.height }, lanes, nodes };
}

interface Plan {
  readonly width: number;
  readonly height: number;
  readonly rows: ReadonlyMap<string, { readonly y: number; readonly height: number }>;
  /** Boxes from the plan's own upper left. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** The plans of the subprocesses in it. */
  readonly inner: ReadonlyMap<string, Plan>;
}

function planScope(graph: FlowGraph, scope: string | undefined, rowIds: readonly string[]): Plan {
  const nodes = graph.within(scope).filter(({ type }) => type !== 'boundaryEvent');
  const rank = ranks(graph, scope);
  const inner = new Map<string, Plan>();
  for (const { id, type } of nodes)
    if (type === 'subProcess') inner.set(id, planScope(graph, id, ['']));
  const sizes = new Map(nodes.map((node) => [node.id, sizeOf(node, inner.get(node.id))]));
  const row = (node: FlowNode) =>
    rowIds.includes(node.performer ?? '') ? (node.performer ?? '') : (rowIds[0] ?? '');
  const cell = (id: string, column: number) =>
    nodes.filter((node) => row(node) === id && rank.get(node.id) === column);
  const columns = [...Array(Math.max(-1, ...rank.values()) + 1).keys()];
  const width = (column: number) =>
    Math.max(
      0,
      ...nodes
        .filter(({ id }) => rank.get(id) === column)
        .map(({ id }) => sizes.get(id)?.width ?? 0),
    );
  const stack = (cellNodes: readonly FlowNode[]) =>
    cellNodes.reduce((sum, { id }) => sum + (sizes.get(id)?.height ?? 0) + gap.row, gap.row);

  const rows = new Map<string, { y: number; height: number }>();
  const boxes = new Map<string, Box>();
  let y = 0;
  for (const id of rowIds) {
    const height = Math.max(120, ...columns.map((column) => stack(cell(id, column))));
    rows.set(id, { y, height });
    let x = 0;
    for (const column of columns) {
      const inCell = cell(id, column);
      let top = y + (height - stack(inCell)) / 2 + gap.row;
      for (const node of inCell) {
        const size = sizes.get(node.id) ?? { width: 0, height: 0 };
        boxes.set(node.id, { x, y: top, ...size });
        top += size.height + gap.row;
      }
      x += width(column) + gap.column;
    }
    y += height;
  }
  const total = columns.reduce((sum, column) => sum + width(column) + gap.column, -gap.column);
  return { width: Math.max(0, total), height: y, rows, boxes, inner };
}

/** Writes a plan's boxes, moved to where it stands, with those of its subprocesses. */
function settle(
  graph: FlowGraph,
  plan: Plan,
  origin: { readonly x: number; readonly y: number },
  nodes: Map<string, Box>,
): void {
  for (const [id, box] of plan.boxes) {
    const moved = { ...box, x: origin.x + box.x, y: origin.y + box.y };
    nodes.set(id, moved);
    graph.boundaries(id).forEach((event, index) => {
      nodes.set(event.id, {
        x: moved.x + moved.width - eventSize - 10 - index * (eventSize + 10),
        y: moved.y + moved.height - eventSize / 2,
        width: eventSize,
        height: eventSize,
      });
    });
    const inside = plan.inner.get(id);
    if (inside) {
      settle(graph, inside, { x: moved.x + gap.subprocess, y: moved.y + gap.subprocess }, nodes);
    }
  }
}

function sizeOf(node: FlowNode, inner: Plan | undefined): { width: number; height: number } {
  if (inner) {
    return { width: inner.width + 2 * gap.subprocess, height: inner.height + 2 * gap.subprocess };
  }
  if (node.type.endsWith('Event')) return { width: eventSize, height: eventSize };
  if (node.type.endsWith('Gateway')) return { width: 50, height: 50 };
  return { width: 160, height: 80 };
}
