import type { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { Activity } from '@alur/model/sop/sop.js';
import { mergedDecision } from '../../layout/table/merged-decision.ts';
import { keyOf } from '../text/plain.ts';

/** A result of an activity, with what its arrow is called in the table and where that leads. */
export interface Answer {
  readonly outcome: string;
  readonly title: string;
  /** Empty, like the target, where no decision asks for the result. */
  readonly label: string;
  readonly target: string;
}

export function answersOf({ id, work }: Activity, graph: FlowGraph): readonly Answer[] {
  const node = graph.node(id);
  const gateway = node && mergedDecision(node, graph);
  const exits = gateway ? graph.exits(gateway.id) : [];
  return work.outcomes.map(({ id: outcome, title }) => {
    const exit = exits.find(({ condition = '' }) => condition.includes(`"${outcome}"`));
    const { name = '', target = '' } = exit ?? {};
    return { outcome, title: keyOf(title), label: keyOf(name), target };
  });
}

/**
 * The answers of two states of one decision that are the same, in pairs: those with the same title,
 * then with the same label, then those that lead to the same element. Nobody is in two pairs.
 *
 * @param ids - what elements of the own state are called in the known one
 */
export function matchAnswers(
  own: readonly Answer[],
  known: readonly Answer[],
  ids: ReadonlyMap<string, string>,
): readonly (readonly [Answer, Answer])[] {
  const pairs: (readonly [Answer, Answer])[] = [];
  const isSame = [
    (a: Answer, b: Answer) => a.title !== '' && a.title === b.title,
    (a: Answer, b: Answer) => a.label !== '' && a.label === b.label,
    (a: Answer, b: Answer) => ids.get(a.target) === b.target,
  ];
  for (const same of isSame) {
    for (const mine of own) {
      if (pairs.some(([taken]) => taken === mine)) continue;
      const theirs = known.find((each) => same(mine, each) && !pairs.some(([, t]) => t === each));
      if (theirs) pairs.push([mine, theirs]);
    }
  }
  return pairs;
}
