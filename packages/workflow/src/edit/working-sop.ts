import type { Activity, Flow, FlowNode, Performer, Sop } from '@alur/model/sop/sop.js';
import type { Box } from '../layout/lanes/box.ts';
import { mergedDecision } from '../layout/table/merged-decision.ts';
import type { AuthoredSop } from './authored-sop.ts';
import { firstFree, freshId, isSafeId, slugOf, takenIds } from './fresh-id.ts';

/**
 * An SOP while an edit is carried out: lists that are replaced, never written into, and the words
 * in which edits speak of them. Nobody sees it but the edit; `applyEdit` takes what comes of it.
 */
export class WorkingSop {
  readonly before: AuthoredSop;
  /** All but the lists below. */
  rest: Omit<Sop, 'performers' | 'activities' | 'nodes' | 'flows'>;
  performers: readonly Performer[];
  activities: readonly Activity[];
  nodes: readonly FlowNode[];
  flows: readonly Flow[];
  places: ReadonlyMap<string, Box>;

  constructor(before: AuthoredSop) {
    const { performers, activities, nodes, flows, ...rest } = before.sop;
    this.before = before;
    this.rest = rest;
    this.performers = performers;
    this.activities = activities;
    this.nodes = nodes;
    this.flows = flows;
    this.places = before.places;
  }

  get sop(): Sop {
    const { rest, performers, activities, nodes, flows } = this;
    return { ...rest, performers, activities, nodes, flows };
  }

  performer(id: string): Performer | undefined {
    return this.performers.find((each) => each.id === id);
  }

  activity(id: string): Activity | undefined {
    return this.activities.find((each) => each.id === id);
  }

  node(id: string): FlowNode | undefined {
    return this.nodes.find((each) => each.id === id);
  }

  flow(id: string): Flow | undefined {
    return this.flows.find((each) => each.id === id);
  }

  exits(id: string): readonly Flow[] {
    return this.flows.filter(({ source }) => source === id);
  }

  entries(id: string): readonly Flow[] {
    return this.flows.filter(({ target }) => target === id);
  }

  /** The gateway that is drawn as one decision with an activity. */
  decision(activity: string): FlowNode | undefined {
    const node = this.node(activity);
    return node && mergedDecision(node, this);
  }

  /** The node whose exits are the ways on from a row: its gateway, or the activity itself. */
  lastOf(activity: string): string {
    return this.decision(activity)?.id ?? activity;
  }

  setActivity(id: string, change: Partial<Activity>): void {
    this.activities = this.activities.map((each) =>
      each.id === id ? { ...each, ...change } : each,
    );
  }

  setNode(id: string, change: Partial<FlowNode>): void {
    this.nodes = this.nodes.map((each) => (each.id === id ? { ...each, ...change } : each));
  }

  addNode(node: FlowNode): FlowNode {
    this.nodes = [...this.nodes, node];
    return node;
  }

  setFlow(id: string, change: Partial<Flow>): void {
    this.flows = this.flows.map((each) => (each.id === id ? { ...each, ...change } : each));
  }

  addFlow(source: string, target: string, more: Partial<Flow> = {}): Flow {
    const taken = this.taken();
    const id = firstFree([`to-${target}`, `${source}-to-${target}`], (each) => taken.has(each));
    const flow: Flow = { id, source, target, name: '', isDefault: false, ...more };
    this.flows = [...this.flows, flow];
    return flow;
  }

  removeFlows(ids: readonly string[]): void {
    this.flows = this.flows.filter(({ id }) => !ids.includes(id));
  }

  /** With its row and the arrows to and from it. */
  dropNode(id: string): void {
    this.nodes = this.nodes.filter((each) => each.id !== id);
    this.activities = this.activities.filter((each) => each.id !== id);
    this.flows = this.flows.filter(({ source, target }) => source !== id && target !== id);
  }

  /** @see freshId */
  fresh(name: string, fallback: string): string {
    return freshId({ sop: this.sop, retired: this.before.retired }, name, fallback);
  }

  /** An id derived from another: `verify-decision`. */
  derived(id: string, suffix: string): string {
    const taken = this.taken();
    const base = id.length > 80 ? slugOf(id) : id;
    return firstFree([`${base}-${suffix}`], (each) => taken.has(each));
  }

  /** Whether something new may have this id; one that was removed may come back. */
  isFree(id: string): boolean {
    return isSafeId(id) && !takenIds(this.sop).has(id);
  }

  private taken(): ReadonlySet<string> {
    return new Set([...takenIds(this.sop), ...(this.before.retired ?? [])]);
  }
}
