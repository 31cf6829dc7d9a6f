import { bridge } from '../bridge.ts';
import { isMeeting } from '../meeting.ts';
import type { WorkingSop } from '../working-sop.ts';

/** Takes away a fork and its join where no second branch is left between them. */
export function dissolveBlock(
  work: WorkingSop,
  { fork, join }: { readonly fork: string; readonly join: string },
): void {
  if (work.exits(fork).length !== 1 || work.entries(join).length !== 1) return;
  const [entry] = work.entries(fork);
  for (const gateway of [fork, join]) {
    if (work.entries(gateway).length > 1 || work.exits(gateway).length > 1) continue;
    bridge(work, gateway, gateway);
    work.dropNode(gateway);
  }
  if (entry) dissolveMeeting(work, entry.source);
}

/** A step needs nothing in front of it for ways to meet. */
export function dissolveMeeting(work: WorkingSop, id: string): void {
  const [exit] = work.exits(id);
  if (!exit || !isMeeting(work, id)) return;
  if (work.node(id)?.name || !work.activity(exit.target)) return;
  bridge(work, id, id);
  work.dropNode(id);
}
