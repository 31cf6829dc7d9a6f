import type { Sop } from '@alur/model/sop/sop.js';
import type { TryOut } from './try-out.ts';
import { type Minutes, noTime, stepTime } from './ways/step-time.ts';

export interface WorkSoFar {
  /** Rough working minutes of all steps that were completed, each as often as it was. */
  readonly minutes: Minutes;
  /** Steps that count nothing: without a time, or with one that cannot be read. */
  readonly untimed: readonly string[];
}

/** What the way that was played has cost in work; what a case waits is not counted. */
export function workSoFar(sop: Sop, { path }: TryOut): WorkSoFar {
  const times = new Map(
    sop.activities.map(({ id, mutuBaku }) => [id, stepTime(mutuBaku.duration)]),
  );
  const done = path.flatMap(({ move, node }) => (move?.kind === 'complete' ? [node] : []));
  return {
    minutes: done.reduce((sum, node) => {
      const { min, max } = times.get(node) ?? noTime;
      return { min: sum.min + min, max: sum.max + max };
    }, noTime),
    untimed: [...new Set(done.filter((node) => times.get(node) === undefined))],
  };
}
