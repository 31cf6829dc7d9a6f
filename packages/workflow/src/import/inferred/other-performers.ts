import type { Doubt } from '../import-result.ts';
import type { InferredSop } from './inferred-sop.ts';

/** More are no help: the table shows all of them. */
const most = 5;

/** Who else may do a step: who does the steps around it, then the others by their columns. */
export function otherPerformers(inferred: InferredSop, activity: string): Doubt['alternatives'] {
  const { activities, performers } = inferred.sop;
  const at = inferred.rowOf(activity);
  if (at < 0) return [];
  const own = activities[at]?.performer;
  const symbol = inferred.decisionOf(activity) ? 'decision' : 'process';
  const around = [activities[at - 1]?.performer, activities[at + 1]?.performer];
  const ids = new Set([...around, ...performers.map(({ id }) => id)]);
  return [...ids]
    .flatMap((id) => performers.find((each) => each.id === id && id !== own) ?? [])
    .slice(0, most)
    .map(({ id: performer, name }) => ({
      label: { id: name || performer, en: name || performer },
      edits: [{ kind: 'place-symbol', activity, performer, symbol }],
    }));
}
