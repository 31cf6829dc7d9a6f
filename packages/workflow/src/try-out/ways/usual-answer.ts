import type { Activity, FlowNode, Sop } from '@alur/model/sop/sop.js';
import { readFeel } from '../../engine/feel.ts';
import type { Exit } from './onward-graph.ts';

/**
 * The exit of a decision that a case usually takes: that of a positive outcome of the step before
 * it, else the default, else the first. Ways back are not among the exits.
 */
export function usualExit(sop: Sop, gateway: FlowNode, exits: readonly Exit[]): Exit | undefined {
  const before = sop.flows
    .filter(({ target }) => target === gateway.id)
    .flatMap(({ source }) => sop.activities.find(({ id }) => id === source) ?? []);
  const positive = exits.find(({ flow }) =>
    before.some((activity) => isMet(flow?.condition, activity)),
  );
  return positive ?? exits.find(({ flow }) => flow?.isDefault) ?? exits[0];
}

function isMet(condition: string | undefined, { id, work }: Activity): boolean {
  const reading = condition === undefined ? undefined : readFeel(condition);
  if (!reading?.ok) return false;
  return work.outcomes
    .filter(({ tone }) => tone === 'positive')
    .some((outcome) => {
      const scope = { outcome: outcome.id, outcomes: { [id]: outcome.id } };
      return reading.feel(scope) === true;
    });
}
