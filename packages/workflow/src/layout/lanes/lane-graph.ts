import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import { nodeRows } from './node-rows.ts';

/**
 * What is laid out: less than an SOP (texts and connections alone), and more (several pools,
 * messages between them, notes), so that a drawing from elsewhere is laid out by the same code.
 */
export interface LaneGraph {
  readonly pools: readonly GraphPool[];
  /** In the order of the file. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphPool {
  readonly id: string;
  readonly name: string;
  /** Its rows, from above. A pool without lanes is one row, with the pool's own id. */
  readonly lanes: readonly GraphLane[];
}

export interface GraphLane {
  readonly id: string;
  readonly name: string;
  /** The lanes around it, the outermost first. */
  readonly within?: readonly { readonly id: string; readonly name: string }[] | undefined;
}

export type NodeKind = 'task' | 'event' | 'gateway' | 'subprocess' | 'data' | 'note' | 'pool-edge';

export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  /** The id of its row; of what lies in a subprocess it does not matter. */
  readonly lane: string;
  /** The subprocess around it. */
  readonly parent?: string | undefined;
  /** Of an event on the edge of an activity: that activity. */
  readonly attachedTo?: string | undefined;
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Its label. */
  readonly name: string;
  /** Only a sequence flow moves what it leads to further right. */
  readonly kind: 'sequence' | 'message' | 'association';
}

/** The graph of an SOP: one pool with a lane for each performer. */
export function laneGraph(sop: Sop): LaneGraph {
  const lanes = sop.performers.map(({ id, name }) => ({ id, name }));
  const known = new Set(lanes.map(({ id }) => id));
  const rows = nodeRows(
    sop.nodes,
    sop.flows,
    ({ performer = '' }) => (known.has(performer) ? performer : undefined),
    lanes[0]?.id ?? sop.id,
  );
  return {
    pools: [{ id: sop.id, name: sop.identity.title, lanes }],
    nodes: sop.nodes.map((node) => ({
      id: node.id,
      kind: kindOf(node.type),
      name: node.name,
      lane: rows.get(node.id) ?? sop.id,
      parent: node.parent,
      attachedTo: node.attachedTo,
    })),
    edges: sop.flows.map(({ id, source, target, name }) => ({
      id,
      source,
      target,
      name,
      kind: 'sequence',
    })),
  };
}

export function kindOf(type: FlowNode['type']): NodeKind {
  if (type.endsWith('Event')) return 'event';
  if (type.endsWith('Gateway')) return 'gateway';
  return /^(adHocS|s)ubProcess$|^transaction$/.test(type) ? 'subprocess' : 'task';
}
