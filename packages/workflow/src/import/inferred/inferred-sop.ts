import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { Flow, FlowNode, Inference, Sop } from '@alur/model/sop/sop.js';
import { ElementWords } from '../../changes/element-words.ts';
import { mergedDecision } from '../../layout/table/merged-decision.ts';

/** An SOP whose inferences are looked at: its flow to be walked, its elements to be named. */
export class InferredSop {
  readonly sop: Sop;
  readonly graph: FlowGraph;
  readonly words: ElementWords;
  readonly #rows: ReadonlyMap<string, number>;

  constructor(sop: Sop) {
    this.sop = sop;
    this.graph = new FlowGraph(sop);
    this.words = new ElementWords(sop);
    this.#rows = new Map(sop.activities.map(({ id }, row) => [id, row]));
  }

  /** -1 for what is no row. */
  rowOf(element: string): number {
    return this.#rows.get(element) ?? -1;
  }

  decisionOf(activity: string): FlowNode | undefined {
    const node = this.graph.node(activity);
    return node && mergedDecision(node, this.graph);
  }

  /** The row that asks a decision, and that one itself for a row. */
  askerOf(element: string): string | undefined {
    if (this.rowOf(element) >= 0) return element;
    const before = this.graph.entries(element).map(({ source }) => source);
    return before.find((source) => this.decisionOf(source)?.id === element);
  }

  /** The ways on from an element: of a row those of its decision. */
  waysOf(element: string): readonly Flow[] {
    return this.graph.exits(this.decisionOf(element)?.id ?? element);
  }

  /** Which of several ways an inference is about: the one that its reason begins with or quotes. */
  wayOf(element: string, { why }: Pick<Inference, 'why'>): Flow | undefined {
    const ways = this.waysOf(element);
    const named = ways.filter(({ name }) => name !== '');
    const said =
      named.find(({ name }) => why.startsWith(`${name}: `)) ??
      named.find(({ name }) => why.includes(`"${name}"`));
    return said ?? (ways.length === 1 ? ways[0] : undefined);
  }
}
