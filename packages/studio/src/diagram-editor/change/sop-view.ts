import type { Activity, Flow, FlowNode, Performer, Sop } from '@alur/model/sop/sop.js';
import { mergedDecision } from '@alur/workflow/layout/table/merged-decision.js';

/** Questions that gestures ask of an SOP. */
export class SopView {
  readonly sop: Sop;

  constructor(sop: Sop) {
    this.sop = sop;
  }

  readonly node = (id: string): FlowNode | undefined => this.sop.nodes.find(is(id));

  readonly flow = (id: string): Flow | undefined => this.sop.flows.find(is(id));

  readonly performer = (id: string): Performer | undefined => this.sop.performers.find(is(id));

  readonly activity = (id: string): Activity | undefined => this.sop.activities.find(is(id));

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

const is =
  (wanted: string) =>
  ({ id }: { readonly id: string }): boolean =>
    id === wanted;
