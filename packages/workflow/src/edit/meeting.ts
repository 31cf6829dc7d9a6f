import type { Flow } from '@alur/model/sop/sop.js';
import type { WorkingSop } from './working-sop.ts';

/**
 * Draws where ways meet that are taken one at a time, in front of what waits for all that leads to
 * it: a parallel gateway.
 *
 * @param flows - that meet here; none where the caller leads them here
 * @returns its id; nothing leads on from it yet
 */
export function drawMeeting(work: WorkingSop, flows: readonly Flow[], before: string): string {
  const { performer, parent } = work.node(before) ?? {};
  const id = work.fresh('temu', 'temu');
  work.addNode({ id, type: 'exclusiveGateway', name: '', performer, parent });
  for (const flow of flows) work.setFlow(flow.id, { target: id });
  return id;
}

/** Whether ways only meet at a node, to go on as one. */
export function isMeeting(work: WorkingSop, id: string): boolean {
  return work.node(id)?.type === 'exclusiveGateway' && work.exits(id).length === 1;
}

/**
 * Where an answer leads to that begins all branches of a fork anew.
 *
 * @param asker - the gateway of the answer, whose only way on this may be so far
 */
export function entranceOf(work: WorkingSop, fork: string, asker: string): string {
  const [entry, another] = work.entries(fork);
  if (!entry || another) return fork;
  if (entry.source !== asker && isMeeting(work, entry.source)) return entry.source;
  const meeting = drawMeeting(work, [entry], fork);
  work.addFlow(meeting, fork);
  return meeting;
}
