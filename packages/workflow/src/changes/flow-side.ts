import type { FlowNode } from '@alur/model/sop/sop.js';
import { type TableArrow, type TablePlan, tablePlan } from '../layout/table/plan.ts';
import type { ElementWords } from './element-words.ts';

/** One of the two states, as a plan of the table. */
export class FlowSide {
  readonly words: ElementWords;
  readonly symbols: ReadonlyMap<string, TablePlan['symbols'][number]>;
  /** The symbol that a node is drawn in. */
  readonly symbolOf: ReadonlyMap<string, string>;
  readonly #exits = new Map<string, TableArrow[]>();
  readonly #passed: ReadonlySet<string>;
  readonly #rows: ReadonlyMap<string, number>;

  constructor(elementWords: ElementWords, passed: ReadonlySet<string>) {
    this.words = elementWords;
    this.#passed = passed;
    const plan = tablePlan(elementWords.sop);
    this.symbols = new Map(plan.symbols.map((symbol) => [symbol.id, symbol]));
    this.symbolOf = new Map(
      plan.symbols.flatMap(({ id, nodes }) => nodes.map((node) => [node, id] as const)),
    );
    this.#rows = new Map(elementWords.sop.activities.map(({ id }, row) => [id, row]));
    for (const arrow of plan.arrows) {
      this.#exits.set(arrow.source, [...(this.#exits.get(arrow.source) ?? []), arrow]);
    }
  }

  exits(id: string): readonly TableArrow[] {
    return this.#exits.get(id) ?? [];
  }

  isDecision(id: string): boolean {
    return this.symbols.get(id)?.kind === 'decision';
  }

  /** Past plain steps that only one of the two states has at this place. */
  settled(target: string): string {
    let at = target;
    for (const seen = new Set<string>(); this.#passed.has(at) && !seen.has(at);) {
      seen.add(at);
      const exits = this.exits(at);
      const [only] = exits;
      if (!only || exits.length > 1 || this.isDecision(at)) break;
      at = only.target;
    }
    return at;
  }

  /** Does the step lead to the next row, or the last one to an end? */
  leadsOn(id: string): boolean {
    const exits = this.exits(id);
    const row = this.#rows.get(id);
    const [only] = exits;
    if (!only || exits.length > 1 || row === undefined) return false;
    const next = this.words.sop.activities[row + 1];
    return next ? only.target === next.id : this.symbols.get(only.target)?.kind === 'terminator';
  }

  isStep(id: string): boolean {
    return this.#rows.has(id);
  }

  node(id: string): FlowNode | undefined {
    return this.words.sop.nodes.find((node) => node.id === id);
  }
}
