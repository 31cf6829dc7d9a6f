import {
  type GraphEdge,
  type GraphNode,
  kindOf,
  type LaneGraph,
  type NodeKind,
} from '../../layout/lanes/lane-graph.ts';
import { nodeRows } from '../../layout/lanes/node-rows.ts';
import { messageFlows } from '../message-flows.ts';
import { elementAt, elementsAt, idOf, localName, type ModdleElement, textAt } from '../moddle.ts';
import type { Pool } from '../read-pools.ts';

/** The pools that are drawn on one plane, as a graph to lay out; pools keep the ids of their rows. */
export function definitionsGraph(definitions: ModdleElement, pools: readonly Pool[]): LaneGraph {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for (const pool of pools) {
    if (!pool.process) continue;
    const found = contents(pool.process);
    const laneOf = new Map(
      pool.lanes.flatMap(({ id, nodes: own }) => own.map((each) => [each, id])),
    );
    const rows = nodeRows(
      found.nodes,
      found.edges,
      ({ id }) => laneOf.get(id),
      pool.lanes[0]?.id ?? poolId(pool),
    );
    nodes.push(...found.nodes.map((node) => ({ ...node, lane: rows.get(node.id) ?? '' })));
    edges.push(...found.edges);
  }
  const known = new Set(nodes.map(({ id }) => id));
  const closed = new Set(pools.filter(({ process }) => !process).map(poolId));
  for (const { id, name, ...ends } of messageFlows(definitions)) {
    const end = (own: string, other: string): string => {
      if (!closed.has(own)) return own;
      // Opposite of its partner on the border of a pool that shows nothing.
      const at = `${own} ${other}`;
      if (!known.has(at)) nodes.push({ id: at, kind: 'pool-edge', name: '', lane: own });
      known.add(at);
      return at;
    };
    const [source, target] = [end(ends.source, ends.target), end(ends.target, ends.source)];
    edges.push({ id, name, source, target, kind: 'message' });
  }
  return {
    pools: pools.map((pool) => ({ id: poolId(pool), name: pool.name, lanes: pool.lanes })),
    nodes,
    edges: edges.filter(({ source, target }) => known.has(source) && known.has(target)),
  };
}

export const poolId = ({ participant, process }: Pool): string => {
  const element = participant ?? process;
  return element ? idOf(element) : '';
};

/** What lies in a process, its subprocesses included. */
function contents(process: ModdleElement): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const connect = (element: ModdleElement, kind: GraphEdge['kind'], ends: Ends) => {
    const { source, target } = ends;
    if (source === undefined || target === undefined) return;
    edges.push({ id: idOf(element), name: textAt(element, 'name'), kind, source, target });
  };
  const visit = (scope: ModdleElement, parent: string | undefined): void => {
    const add = (element: ModdleElement, kind: NodeKind, name = textAt(element, 'name')) => {
      const host = elementAt(element, 'attachedToRef');
      const attachedTo = host && idOf(host);
      nodes.push({ id: idOf(element), kind, name, lane: '', parent, attachedTo });
    };
    for (const element of elementsAt(scope, 'flowElements')) {
      if (element.$instanceOf?.('bpmn:SequenceFlow')) {
        connect(element, 'sequence', endsOf(element));
      } else if (element.$instanceOf?.('bpmn:FlowNode')) {
        add(element, kindOf(localName(element)));
        for (const each of elementsAt(element, 'dataInputAssociations')) {
          const [from] = elementsAt(each, 'sourceRef');
          connect(each, 'association', { source: from && idOf(from), target: idOf(element) });
        }
        for (const each of elementsAt(element, 'dataOutputAssociations')) {
          const to = elementAt(each, 'targetRef');
          connect(each, 'association', { source: idOf(element), target: to && idOf(to) });
        }
        visit(element, idOf(element));
      } else if (/^data(Object|Store)Reference$/.test(localName(element))) {
        add(element, 'data');
      }
    }
    for (const artifact of elementsAt(scope, 'artifacts')) {
      if (localName(artifact) === 'textAnnotation') add(artifact, 'note', textAt(artifact, 'text'));
      if (localName(artifact) === 'association') connect(artifact, 'association', endsOf(artifact));
    }
  };
  visit(process, undefined);
  return { nodes, edges };
}

interface Ends {
  readonly source?: string | undefined;
  readonly target?: string | undefined;
}

function endsOf(element: ModdleElement): Ends {
  const [source, target] = [elementAt(element, 'sourceRef'), elementAt(element, 'targetRef')];
  return source && target ? { source: idOf(source), target: idOf(target) } : {};
}
