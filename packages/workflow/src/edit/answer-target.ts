import type { Flow } from '@alur/model/sop/sop.js';
import { endFor } from './ends.ts';
import { drawMeeting, entranceOf, isMeeting } from './meeting.ts';
import { branchOf, type ParallelBlock } from './parallel/parallel-blocks.ts';
import { firstRow, neighbour } from './row-order.ts';
import type { WorkingSop } from './working-sop.ts';

export interface Asked {
  /** The node from which the answer leads, and the arrow that carries it by now. */
  readonly source: string;
  readonly flow: Flow | undefined;
  /** Around the step that asks, before anything was led elsewhere. */
  readonly block: ParallelBlock | undefined;
  /** One of several, none of which may leave the others to wait at the join. */
  readonly isAnswer: boolean;
  readonly isNegative: boolean;
}

/**
 * The node that an answer leads to, for the step that it names: a way that already leads there, past
 * a timer or to one of several ends, stays as it is. Out of a branch one comes through the join, and
 * into a fork where other ways to it meet.
 *
 * @param target - to the end without
 */
export function answerTarget(
  work: WorkingSop,
  target: string | undefined,
  { source, flow, block, isAnswer, isNegative }: Asked,
): string {
  const now = flow?.target;
  if (target === undefined) {
    const isThere = now !== undefined && work.node(now)?.type === 'endEvent';
    if (isThere) return now;
    if (isAnswer && block && comesToEnd(work, block.join)) return block.join;
    return endFor(work, source, isNegative);
  }
  if (now !== undefined && (now === target || firstRow(work, now) === target)) return now;
  if (block && firstRow(work, block.join) === target) return block.join;
  const { type } = work.node(target) ?? {};
  if (type !== 'parallelGateway' || work.exits(target).length < 2) return target;
  const isThere =
    now !== undefined && isMeeting(work, now) && work.exits(now)[0]?.target === target;
  return isThere ? now : entranceOf(work, target, source);
}

/** Whether nothing but the end comes when all branches are done. */
function comesToEnd(work: WorkingSop, join: string): boolean {
  return work.exits(join).some(({ target }) => work.node(target)?.type === 'endEvent');
}

/** Where a step without answers goes on: to the row below, past a join, else to the end. */
export function wayBelow(
  work: WorkingSop,
  id: string,
  block: ParallelBlock | undefined,
): string | undefined {
  const below = neighbour(work, id, 1)?.id;
  if (!block || (below !== undefined && branchOf(block, id)?.nodes.has(below))) return below;
  return block.join;
}

/** Several answers of a branch that lead to its join would be waited for, all of them. */
export function meetBeforeJoin(
  work: WorkingSop,
  source: string,
  asker: string,
  block: ParallelBlock,
): void {
  const nodes = branchOf(block, asker)?.nodes;
  const [first, ...others] = work
    .entries(block.join)
    .filter((flow) => flow.source === source || nodes?.has(flow.source) === true)
    // Ways that meet already come first, for the others to meet them.
    .toSorted((a, b) => Number(isMeeting(work, b.source)) - Number(isMeeting(work, a.source)));
  if (!first || others.length === 0) return;
  if (isMeeting(work, first.source)) {
    for (const { id } of others) work.setFlow(id, { target: first.source });
    return;
  }
  work.addFlow(drawMeeting(work, [first, ...others], block.join), block.join);
}
