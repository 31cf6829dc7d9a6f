import type { Sop } from '@alur/model/sop/sop.js';

export interface AtOnce {
  /** By the id of a step, those that are done while it is; in the order of the rows. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
  /** The gateways that say so. */
  readonly forks: ReadonlySet<string>;
}

const nothing: AtOnce = { beside: new Map(), forks: new Set() };

/**
 * Which steps run at the same time: those that only one branch of a parallel gateway leads to, with
 * those that only another of its branches does.
 */
export function stepsAtOnce({ nodes, flows, activities }: Sop): AtOnce {
  const gateways = nodes.filter(({ type }) => type === 'parallelGateway');
  if (gateways.length === 0) return nothing;
  const onward = new Map<string, string[]>();
  for (const { source, target } of flows)
    onward.set(source, [...(onward.get(source) ?? []), target]);
  const beside = new Map<string, Set<string>>();
  const forks = new Set<string>();
  for (const { id } of gateways) {
    const branches = (onward.get(id) ?? []).map((target) => reached(target, id, onward));
    const own = branches.map((branch) =>
      activities
        .map((activity) => activity.id)
        .filter((step) => branch.has(step) && branches.filter((each) => each.has(step)).length < 2),
    );
    for (const [at, steps] of own.entries())
      for (const step of steps)
        for (const other of own.toSpliced(at, 1).flat()) {
          beside.set(step, (beside.get(step) ?? new Set()).add(other));
          forks.add(id);
        }
  }
  const order = activities.map(({ id }) => id);
  return {
    beside: new Map(
      [...beside].map(([id, with_]) => [id, order.filter((each) => with_.has(each))]),
    ),
    forks,
  };
}

/** What a branch leads to, until it comes back to where it began. */
function reached(
  from: string,
  fork: string,
  onward: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const seen = new Set([from]);
  for (const id of seen) {
    if (id === fork) continue;
    for (const target of onward.get(id) ?? []) seen.add(target);
  }
  return seen;
}
