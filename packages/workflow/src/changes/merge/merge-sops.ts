import type { Sop } from '@alur/model/sop/sop.js';
import { chainInsertions } from './chain-insertions.ts';
import { cutOff } from './cut-off.ts';
import { decidedBy } from './decided-by.ts';
import { keepApart } from './keep-apart.ts';
import { keepSymbols } from './keep-symbols.ts';
import { mergeActivities } from './merge-activities.ts';
import type { MergeConflict } from './merge-conflict.ts';
import { mergeFlows, mergeNodes } from './merge-flow.ts';
import { mergeHead } from './merge-identity.ts';
import { mergePerformers } from './merge-performers.ts';
import { mergeValue } from './merge-value.ts';
import { offerable } from './offerable.ts';
import { oneWayOn } from './one-way-on.ts';
import type { ThreeSops } from './three-sops.ts';

export interface MergedSop {
  readonly sop: Sop;
  /** In the order identity, performers, rows, flow; empty where all came together. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Brings together what two authors made of the same SOP, by ids, field by field and list item by
 * list item. Where both changed the same thing differently the result holds mine and says so, with
 * the edits that take either.
 *
 * The result is drawn and read like any SOP; whether it may be published is for the lint to say.
 *
 * @param base - the state that both began from
 */
export function mergeSops(base: Sop, mine: Sop, theirs: Sop): MergedSop {
  const apart = { base, mine, theirs: keepApart({ base, mine, theirs }) };
  const sops = chainInsertions(apart);
  const conflicts: MergeConflict[] = [];
  const head = mergeHead(sops, conflicts);
  const performers = mergePerformers(sops, conflicts);
  const lanes = new Set(performers.map(({ id }) => id));
  const activities = mergeActivities(sops, conflicts).map((activity) => {
    if (activity.performer === undefined || lanes.has(activity.performer)) return activity;
    const { performer: _gone, ...others } = activity;
    return others;
  });
  const held = heldIn(sops, conflicts);
  const nodes = mergeNodes(sops, { activities, performers, held }, conflicts);
  const flows = mergeFlows(sops, nodes, held, conflicts);
  const drawn = { nodes: decidedBy(sops, nodes, flows), flows };
  const flow = oneWayOn(sops, drawn, conflicts);
  const { value: id } = mergeValue(base.id, mine.id, theirs.id);
  const sop: Sop = { id, ...head, performers, activities, ...flow };
  // As both authors left it: chained insertions lead to steps that only the other has.
  conflicts.push(...cutOff(apart, sop));
  return {
    sop,
    conflicts: conflicts.map((conflict) => offerable(sop, keepSymbols(sop, conflict))),
  };
}

/** Rows that are there although the other removed them, with their questions and edges. */
function heldIn({ mine }: ThreeSops, conflicts: readonly MergeConflict[]): ReadonlySet<string> {
  const held = new Set(
    conflicts.filter(({ code }) => code === 'removed-by-them').map(({ element }) => element),
  );
  for (const { source, target } of mine.flows) {
    const next = mine.nodes.find(({ id }) => id === target);
    if (held.has(source) && next?.type === 'exclusiveGateway') held.add(target);
  }
  for (const { id, attachedTo } of mine.nodes) {
    if (attachedTo !== undefined && held.has(attachedTo)) held.add(id);
  }
  return held;
}
