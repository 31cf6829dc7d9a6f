import { drawMeeting } from '../meeting.ts';
import { isPlain } from '../plain-flow.ts';
import type { WorkingSop } from '../working-sop.ts';

export interface Gateways {
  readonly fork: string;
  readonly join: string;
}

/**
 * Draws a fork in front of the first of these steps and a join behind the last, which lead on to
 * one another: one step alone, or each a branch of its own.
 *
 * Arrows keep to the steps that they lead to or come from, so that they are as before once the
 * gateways are gone.
 */
export function drawFork(work: WorkingSop, steps: readonly string[]): Gateways {
  const [first = '', last = first] = [steps[0], steps.at(-1)];
  const { performer, parent } = work.node(first) ?? {};
  const [fork, join] = [work.fresh('cabang', 'cabang'), work.fresh('gabung', 'gabung')];
  for (const id of [fork, join])
    work.addNode({ id, type: 'parallelGateway', name: '', performer, parent });
  leadIn(work, fork, first);
  for (const step of steps) {
    for (const exit of work.exits(step))
      work.setFlow(exit.id, { source: step === last ? join : fork });
    work.addFlow(step, join);
  }
  return { fork, join };
}

/** What led to a node leads to the fork now, and the fork to the node. */
export function leadIn(work: WorkingSop, fork: string, first: string): void {
  const entries = work.entries(first);
  const [only, another] = entries;
  if (only && !another && isPlain(only)) {
    work.setFlow(only.id, { source: fork });
    work.addFlow(only.source, fork);
    return;
  }
  if (another) work.addFlow(drawMeeting(work, entries, first), fork);
  else if (only) work.setFlow(only.id, { target: fork });
  work.addFlow(fork, first);
}
