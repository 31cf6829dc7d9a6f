import type { Sop } from '@alur/model/sop/sop.js';
import {
  blockAround,
  branchOf,
  nodesOf,
  parallelBlocks,
  type ParallelBlock,
} from '@alur/workflow/edit/parallel/parallel-blocks.js';

/** Where an answer can lead, in the order of the rows. */
export interface AnswerTargets {
  readonly choices: readonly AnswerTarget[];
  /** Whether it can end the procedure. */
  readonly mayEnd: boolean;
  /** Whether it stays in a branch beside which others are done. */
  readonly isInBranch: boolean;
}

export interface AnswerTarget {
  /** The id of a step, or of the gateway that begins several at once. */
  readonly id: string;
  /** The one, or those that begin at once. */
  readonly steps: readonly string[];
  /** The first of their rows, from 0. */
  readonly row: number;
}

/**
 * Where answers of a step can lead so that every branch comes to its join: within its own branch, or
 * on with all others; and from outside to all branches at once, for one alone would wait for ever.
 */
export function answerTargets(sop: Sop, activity: string): AnswerTargets {
  const own = blockAround(sop, activity);
  const branch = own && branchOf(own, activity);
  const onward = own && onwardOf(sop, own);
  const others = parallelBlocks(sop)
    .filter((block) => !branchOf(block, activity))
    .toSorted((a, b) => nodesOf(b).size - nodesOf(a).size);
  const choices = sop.activities.flatMap(({ id }, row): readonly AnswerTarget[] => {
    if (branch && !branch.nodes.has(id) && id !== onward) return [];
    const block = others.find((each) => branchOf(each, id));
    if (!block) return [{ id, steps: [id], row }];
    const steps = sop.activities.flatMap((each) => (branchOf(block, each.id) ? each.id : []));
    return steps[0] === id ? [{ id: block.fork, steps, row }] : [];
  });
  return {
    choices,
    mayEnd: !own || sop.nodes.some(({ id, type }) => id === onward && type === 'endEvent'),
    isInBranch: own !== undefined,
  };
}

/** The gateway that begins several at once, where the node is one or only leads to one. */
export function forkAt(sop: Sop, node: string | undefined): string | undefined {
  const forks = parallelBlocks(sop).map(({ fork }) => fork);
  const [next, another] = sop.flows.filter(({ source }) => source === node);
  return forks.find((fork) => fork === node || (!another && fork === next?.target));
}

/** What comes when all branches are done, past what only joins. */
function onwardOf({ activities, flows }: Sop, { join }: ParallelBlock): string {
  const seen = new Set([join]);
  for (const node of seen) {
    const [exit, another] = flows.filter(({ source }) => source === node);
    if (activities.some(({ id }) => id === node) || !exit || another) return node;
    seen.add(exit.target);
  }
  return join;
}
