/**
 * The flowchart table of an SOP as a plan: which symbol stands in which cell, and which arrow leads
 * from which to which. No measures yet; those come with the page (`geometry.ts`).
 *
 * The official form knows five symbols: terminator, process, decision, arrow and off-page connector
 * (PermenPAN-RB 35/2012). How BPMN maps onto them:
 *
 * - a row is an activity; an activity followed by an exclusive gateway of the same performer is one
 *   decision;
 * - start and end events are terminators, in the row of the activity beside them;
 * - a gateway that only joins, and a parallel gateway, are not drawn: arrows lead past them;
 * - what remains (a timer, a message, a subprocess' frame) is left out and named in `notShown`.
 */

import type { Activity, FlowNode, Performer, Sop } from '@alur/model/sop/sop.js';
import { choosingGateways, mergedDecision } from './merged-decision.ts';

/** Connectors stand only on pages (`pages.ts`), where a break cuts an arrow. */
export type SymbolKind = 'terminator' | 'process' | 'decision' | 'connector';

export interface TableSymbol {
  /** The id of the node; of an activity that is drawn as a decision, the activity's. */
  readonly id: string;
  readonly kind: SymbolKind;
  /** Index into `columns`. */
  readonly column: number;
  /** Index into `rows`. */
  readonly row: number;
  /** From the top of the row, 0 first: a row may hold several symbols below each other. */
  readonly level: number;
  /** Every node that the symbol stands for: a decision is an activity and its gateway. */
  readonly nodes: readonly string[];
}

export interface TableArrow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** "Ya", "Tidak"; empty where the flow has no name. */
  readonly label: string;
  /** Every sequence flow that the arrow stands for. */
  readonly flows: readonly string[];
}

export interface TableRow {
  readonly activity: Activity;
  /** How many symbols stand below each other in the row, at least 1. */
  readonly levels: number;
}

export interface TablePlan {
  readonly columns: readonly Performer[];
  readonly rows: readonly TableRow[];
  readonly symbols: readonly TableSymbol[];
  readonly arrows: readonly TableArrow[];
  /** What the table form cannot show, never dropped in silence. */
  readonly notShown: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
  }[];
}

/** Makes the plan. Nothing in it depends on a page, so it is made once per SOP. */
export function tablePlan(sop: Sop): TablePlan {
  return new Planner(sop).plan();
}

/** An arrow on its way: where it left, what it is called, what it has passed. */
interface Trail {
  readonly label: string;
  readonly flows: readonly string[];
}

class Planner {
  readonly #sop: Sop;
  readonly #nodes: ReadonlyMap<string, FlowNode>;
  readonly #outgoing = new Map<string, Sop['flows'][number][]>();
  readonly #incoming = new Map<string, Sop['flows'][number][]>();
  /** Timers and messages at the border of an activity, by its id. */
  readonly #attached = new Map<string, FlowNode[]>();
  /** Where a subprocess begins, by its id. */
  readonly #innerStarts = new Map<string, FlowNode[]>();
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #columnOf = new Map<string | undefined, number>();
  /** From a gateway to the activity that it is drawn as one decision with. */
  readonly #mergedInto = new Map<string, string>();

  constructor(sop: Sop) {
    this.#sop = sop;
    this.#nodes = new Map(sop.nodes.map((node) => [node.id, node]));
    for (const flow of sop.flows) {
      append(this.#outgoing, flow.source, flow);
      append(this.#incoming, flow.target, flow);
    }
    for (const node of sop.nodes) {
      if (node.attachedTo !== undefined) append(this.#attached, node.attachedTo, node);
      if (node.parent !== undefined && node.type === 'startEvent')
        append(this.#innerStarts, node.parent, node);
    }
    this.#rowOf = new Map(sop.activities.map(({ id }, index) => [id, index]));
    sop.performers.forEach(({ id }, index) => this.#columnOf.set(id, index));
  }

  plan(): TablePlan {
    this.#mergeDecisions();
    const placed = this.#place();
    const shown = new Map(placed.flatMap((symbol) => symbol.nodes.map((node) => [node, symbol])));
    const levels = this.#sop.activities.map(() => 1);
    for (const { row, level } of placed) levels[row] = Math.max(levels[row] ?? 1, level + 1);
    return {
      columns: this.#sop.performers,
      rows: this.#sop.activities.map((activity, index) => ({
        activity,
        levels: levels[index] ?? 1,
      })),
      symbols: placed,
      arrows: this.#arrows(placed, shown),
      notShown: [
        ...this.#sop.nodes
          .filter(({ id, type }) => !shown.has(id) && !this.#isSilent(id, type))
          .map(({ id, type, name }) => ({ id, type, name })),
        ...(this.#sop.beside ?? []),
      ],
    };
  }

  #mergeDecisions(): void {
    const ways = {
      node: (id: string) => this.#nodes.get(id),
      exits: (id: string) => this.#outgoing.get(id) ?? [],
      entries: (id: string) => this.#incoming.get(id) ?? [],
    };
    for (const { id } of this.#sop.activities) {
      const node = this.#nodes.get(id);
      const gateway = node && mergedDecision(node, ways);
      if (gateway) this.#mergedInto.set(gateway.id, id);
    }
  }

  #place(): readonly TableSymbol[] {
    const { activities } = this.#sop;
    const firsts = activities.map(({ id }) => this.#gatewayOf(id) ?? id);
    const decisions = firsts.map((id) => this.#decisionsBehind(id));
    // An end is drawn below the last step that leads to it, so that one reads on downwards.
    const below = firsts
      .map((id, row) => [...(decisions[row] ?? []), id])
      .reverse()
      .map((ids) => ids.flatMap((id) => this.#endsBehind(id).map((end) => ({ end, behind: id }))))
      .reverse();
    const symbols: TableSymbol[] = [];
    activities.forEach((activity, row) => {
      const column = this.#columnOf.get(activity.performer) ?? 0;
      const gateway = this.#gatewayOf(activity.id);
      const add = (id: string, kind: SymbolKind) => this.#symbol(id, kind, row, column);
      const endsOf = (behind: string) =>
        (below[row] ?? []).filter((each) => each.behind === behind).map(({ end }) => end);
      [
        ...this.#startsBefore(activity.id).map((id) => ({ ...add(id, 'terminator'), column })),
        {
          ...this.#symbol(activity.id, gateway ? 'decision' : 'process', row, column),
          nodes: gateway ? [activity.id, gateway] : [activity.id],
        },
        ...(decisions[row] ?? []).flatMap((id) => [
          add(id, 'decision'),
          ...endsOf(id).map((end) => add(end, 'terminator')),
        ]),
        ...endsOf(gateway ?? activity.id).map((end) => add(end, 'terminator')),
      ].forEach((symbol, level) => symbols.push({ ...symbol, level }));
    });
    return symbols;
  }

  /** Lone decisions that belong to the row of the node before them: the first that leads there. */
  #decisionsBehind(id: string): readonly string[] {
    return [...this.#met(id)].flatMap((node) =>
      this.#isDecision(node) && this.#claim(node.id)
        ? [node.id, ...this.#decisionsBehind(node.id)]
        : [],
    );
  }

  /** The end of a subprocess is none of the procedure: the way goes on behind the subprocess. */
  #endsBehind(id: string): readonly string[] {
    return [...this.#met(id)]
      .filter((node) => node.type === 'endEvent' && node.parent === undefined)
      .map((node) => node.id)
      .filter((end) => this.#claim(end));
  }

  /** The nodes behind one up to the next rows and decisions, past whatever is not drawn. */
  *#met(id: string, seen = new Set<string>()): Generator<FlowNode> {
    for (const { target } of this.#waysOn(id)) {
      const node = this.#nodes.get(target);
      if (!node || seen.has(target) || this.#rowOf.has(target) || this.#mergedInto.has(target))
        continue;
      seen.add(target);
      yield node;
      if (!this.#isDecision(node)) yield* this.#met(target, seen);
    }
  }

  /** @returns whether nothing has claimed it before */
  #claim(id: string): boolean {
    if (this.#claimed.has(id)) return false;
    this.#claimed.add(id);
    return true;
  }

  readonly #claimed = new Set<string>();

  #isDecision({ id, type }: FlowNode): boolean {
    return choosingGateways.has(type) && (this.#outgoing.get(id)?.length ?? 0) > 1;
  }

  #gatewayOf(activity: string): string | undefined {
    return this.#outgoing
      .get(activity)
      ?.map(({ target }) => target)
      .find((id) => this.#mergedInto.get(id) === activity);
  }

  /** Start events that lead to the activity, past whatever is not drawn. */
  #startsBefore(activity: string, seen = new Set<string>()): string[] {
    const found: string[] = [];
    for (const { source } of this.#incoming.get(activity) ?? []) {
      const node = this.#nodes.get(source);
      if (!node || seen.has(source) || this.#rowOf.has(source) || this.#isDecision(node)) continue;
      seen.add(source);
      if (node.type === 'startEvent') {
        if (node.parent === undefined && this.#claim(source)) found.push(source);
      } else {
        found.push(...this.#startsBefore(source, seen));
      }
    }
    return found;
  }

  #arrows(
    placed: readonly TableSymbol[],
    shown: ReadonlyMap<string, TableSymbol>,
  ): readonly TableArrow[] {
    const arrows = new Map<string, TableArrow>();
    for (const symbol of placed) {
      const last = symbol.nodes.at(-1) ?? symbol.id;
      const inner = new Set(symbol.nodes);
      this.#follow(last, { label: '', flows: [] }, new Set(), (target, trail) => {
        const end = shown.get(target);
        if (!end || (inner.has(target) && target !== symbol.nodes[0])) return false;
        const id = `${symbol.id}>${end.id}`;
        const known = arrows.get(id);
        arrows.set(id, {
          id,
          source: symbol.id,
          target: end.id,
          label:
            known && known.label !== trail.label
              ? [known.label, trail.label].filter(Boolean).join(' / ')
              : trail.label,
          flows: [...(known?.flows ?? []), ...trail.flows],
        });
        return true;
      });
    }
    return [...arrows.values()];
  }

  /** Walks on from a node past everything that is not drawn; `arrive` says whether the walk ends. */
  #follow(
    id: string,
    trail: Trail,
    seen: Set<string>,
    arrive: (target: string, trail: Trail) => boolean,
  ): void {
    for (const flow of this.#waysOn(id)) {
      const next: Trail = { label: trail.label || flow.name, flows: [...trail.flows, flow.id] };
      if (seen.has(flow.target) || arrive(flow.target, next)) continue;
      this.#follow(flow.target, next, new Set(seen).add(flow.target), arrive);
    }
  }

  /** The flows that leave a node: into a subprocess, and out of it at its end. */
  #waysOn(id: string, isEntered = true): readonly { id: string; target: string; name: string }[] {
    const node = this.#nodes.get(id);
    if (node?.type === 'endEvent' && node.parent !== undefined)
      return this.#waysOn(node.parent, false);
    const outgoing = this.#outgoing.get(id) ?? [];
    const inner = isEntered ? this.#innerStarts.get(id) : undefined;
    const own = inner ? inner.flatMap((start) => this.#outgoing.get(start.id) ?? []) : outgoing;
    const attached = this.#attached.get(id);
    if (!attached) return own;
    const boundary = attached.flatMap((event) =>
      (this.#outgoing.get(event.id) ?? []).map((flow) => ({
        ...flow,
        name: flow.name || event.name,
      })),
    );
    return [...own, ...boundary];
  }

  /** Gateways that only join, and the inner starts and ends of a subprocess, say nothing by themselves. */
  #isSilent(id: string, type: string): boolean {
    const isJoin = type.endsWith('Gateway') && (this.#outgoing.get(id)?.length ?? 0) < 2;
    const isInner =
      (type === 'startEvent' || type === 'endEvent') && this.#nodes.get(id)?.parent !== undefined;
    return isJoin || isInner;
  }

  /** @param column - where what lies in no lane stands */
  #symbol(id: string, kind: SymbolKind, row: number, column: number): Unleveled {
    const own = this.#columnOf.get(this.#nodes.get(id)?.performer) ?? column;
    return { id, kind, row, column: own, nodes: [id] };
  }
}

type Unleveled = Omit<TableSymbol, 'level'>;

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
