import type { Flow, FlowNode, Sop } from './sop.ts';

/** An SOP's nodes and arrows, to be walked. */
export class FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly #byId: ReadonlyMap<string, FlowNode>;
  readonly #exits = new Map<string, Flow[]>();
  readonly #entries = new Map<string, Flow[]>();
  readonly #within = new Map<string | undefined, FlowNode[]>();
  readonly #boundaries = new Map<string, FlowNode[]>();

  constructor(sop: Pick<Sop, 'nodes' | 'flows'>) {
    this.nodes = sop.nodes;
    this.#byId = new Map(sop.nodes.map((node) => [node.id, node]));
    for (const node of sop.nodes) {
      append(this.#within, node.parent, node);
      if (node.type === 'boundaryEvent' && node.attachedTo !== undefined) {
        append(this.#boundaries, node.attachedTo, node);
      }
    }
    for (const flow of sop.flows) {
      append(this.#exits, flow.source, flow);
      append(this.#entries, flow.target, flow);
    }
  }

  node(id: string): FlowNode | undefined {
    return this.#byId.get(id);
  }

  exits(id: string): readonly Flow[] {
    return this.#exits.get(id) ?? [];
  }

  entries(id: string): readonly Flow[] {
    return this.#entries.get(id) ?? [];
  }

  /** The nodes directly in a subprocess; of the process itself without one. */
  within(scope: string | undefined): readonly FlowNode[] {
    return this.#within.get(scope) ?? [];
  }

  /** The events on the edge of a node. */
  boundaries(id: string): readonly FlowNode[] {
    return this.#boundaries.get(id) ?? [];
  }

  /** Ids of the nodes that a token can come to. */
  reachable(): ReadonlySet<string> {
    const reached = new Set<string>();
    const next = this.within(undefined).filter(({ type }) => type === 'startEvent');
    for (let node = next.pop(); node; node = next.pop()) {
      if (reached.has(node.id)) continue;
      reached.add(node.id);
      next.push(...this.boundaries(node.id));
      next.push(...this.within(node.id).filter(({ type }) => type === 'startEvent'));
      next.push(...this.exits(node.id).flatMap(({ target }) => this.node(target) ?? []));
    }
    return reached;
  }

  /** The nodes of a cycle that leads only through such nodes; empty where there is none. */
  cycle(through: (node: FlowNode) => boolean): readonly FlowNode[] {
    const done = new Set<string>();
    for (const first of this.nodes.filter(through)) {
      // Depth first without recursion: `path` holds the nodes that are under way.
      const path: { node: FlowNode; exits: readonly Flow[]; at: number }[] = [];
      const enter = (node: FlowNode) => path.push({ node, exits: this.exits(node.id), at: 0 });
      if (!done.has(first.id)) enter(first);
      for (let top = path.at(-1); top; top = path.at(-1)) {
        const flow = top.exits[top.at++];
        const target = flow && this.node(flow.target);
        if (!flow) {
          done.add(top.node.id);
          path.pop();
        } else if (target && through(target) && !done.has(target.id)) {
          const from = path.findIndex(({ node }) => node.id === target.id);
          if (from >= 0) return path.slice(from).map(({ node }) => node);
          enter(target);
        }
      }
    }
    return [];
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
