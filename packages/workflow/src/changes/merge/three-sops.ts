import type { Activity, Flow, FlowNode, Performer, Sop } from '@alur/model/sop/sop.js';

/** The state that two authors began from, and what each made of it. */
export interface ThreeSops {
  readonly base: Sop;
  readonly mine: Sop;
  readonly theirs: Sop;
}

/** One thing, as each of the three has it. */
export interface Three<T> {
  readonly id: string;
  readonly base: T | undefined;
  readonly mine: T | undefined;
  readonly theirs: T | undefined;
}

type Collection = 'performers' | 'activities' | 'nodes' | 'flows';

interface Items {
  readonly performers: Performer;
  readonly activities: Activity;
  readonly nodes: FlowNode;
  readonly flows: Flow;
}

export const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** Everything of a kind, matched by id. */
export function byId<K extends Collection>(
  { base, mine, theirs }: ThreeSops,
  of: K,
): readonly Three<Items[K]>[] {
  const mapOf = (sop: Sop) =>
    new Map((sop[of] as readonly Items[K][]).map((item) => [item.id, item]));
  const [inBase, inMine, inTheirs] = [mapOf(base), mapOf(mine), mapOf(theirs)];
  const ids = new Set([...inMine.keys(), ...inTheirs.keys(), ...inBase.keys()]);
  return [...ids].map((id) => ({
    id,
    base: inBase.get(id),
    mine: inMine.get(id),
    theirs: inTheirs.get(id),
  }));
}
