import type { Activity, Flow, FlowNode, Performer, Sop } from '@alur/model/sop/sop.js';
import { mergedDecision } from '@alur/workflow/layout/table/merged-decision.js';

/** Questions that gestures, and the names of all elements, ask of an SOP. */
export class SopView {
  readonly sop: Sop;
  readonly node: (id: string) => FlowNode | undefined;
  readonly flow: (id: string) => Flow | undefined;
  readonly performer: (id: string) => Performer | undefined;
  readonly activity: (id: string) => Activity | undefined;

  constructor(sop: Sop) {
    this.sop = sop;
    this.node = byId(sop.nodes);
    this.flow = byId(sop.flows);
    this.performer = byId(sop.performers);
    this.activity = byId(sop.activities);
  }

  readonly exits = (id: string): readonly Flow[] =>
    this.sop.flows.filter(({ source }) => source === id);

  readonly entries = (id: string): readonly Flow[] =>
    this.sop.flows.filter(({ target }) => target === id);

  /** The gateway that is one decision with a step. */
  decision(activity: string): FlowNode | undefined {
    const node = this.activity(activity) && this.node(activity);
    return node && mergedDecision(node, this);
  }

  /** The step that asks what this gateway decides. */
  askedBy(gateway: string): Activity | undefined {
    const [entry, second] = this.entries(gateway);
    if (!entry || second) return undefined;
    return this.decision(entry.source)?.id === gateway ? this.activity(entry.source) : undefined;
  }
}

/** All are put in order when the first is asked for. */
function byId<T extends { readonly id: string }>(all: readonly T[]): (id: string) => T | undefined {
  let known: ReadonlyMap<string, T> | undefined;
  return (id) => (known ??= new Map(all.map((each) => [each.id, each]))).get(id);
}
