import type { Flow } from '@alur/model/sop/sop.js';
import { neighbour } from '../row-order.ts';
import type { WorkingSop } from '../working-sop.ts';
import { blockAround, branchOf } from './parallel-blocks.ts';

/**
 * The arrow into a row on which a new step comes right before it, where that is not the way from the
 * row above: that one lies in another branch, or this one comes when all branches are done.
 */
export function wayIntoBranch(work: WorkingSop, row: string): Flow | undefined {
  const fromGateway = fromParallel(work, row);
  if (fromGateway) return fromGateway;
  const above = neighbour(work, row, -1)?.id;
  if (above === undefined || branchAround(work, above) === branchAround(work, row))
    return undefined;
  return work.entries(row)[0];
}

/** The arrow that comes from a parallel gateway, or past what is no row from one. */
function fromParallel(work: WorkingSop, to: string, seen = new Set<string>()): Flow | undefined {
  for (const entry of work.entries(to)) {
    const source = work.node(entry.source);
    if (source?.type === 'parallelGateway') return entry;
    if (!source || work.activity(source.id) || seen.has(source.id)) continue;
    if (work.exits(source.id).length !== 1) continue;
    const further = fromParallel(work, source.id, seen.add(source.id));
    // Where ways meet, those that come back lead on to the step itself.
    if (further) return work.entries(source.id).length > 1 ? further : entry;
  }
  return undefined;
}

/** The first arrow of the branch that a row lies in, which tells it from all others. */
function branchAround(work: WorkingSop, row: string): string | undefined {
  const block = blockAround(work.sop, row);
  return block && branchOf(block, row)?.entry.id;
}
