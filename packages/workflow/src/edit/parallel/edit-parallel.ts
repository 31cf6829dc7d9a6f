import type { Flow } from '@alur/model/sop/sop.js';
import { drawMeeting } from '../meeting.ts';
import { isPlain } from '../plain-flow.ts';
import { noSuchActivity, refuse, type Refusal } from '../refusal.ts';
import { counted, countingOf } from '../row-numbers.ts';
import type { EditOf } from '../sop-edit.ts';
import type { WorkingSop } from '../working-sop.ts';
import { dissolveBlock, dissolveMeeting } from './dissolve-block.ts';
import { drawFork } from './draw-fork.ts';
import {
  blockAround,
  branchOf,
  nodesOf,
  type Branch,
  type ParallelBlock,
} from './parallel-blocks.ts';
import { besideOf, mayHaveBeside, partnersOf } from './parallel-partners.ts';

export function setBeside(
  work: WorkingSop,
  { activity: id, beside }: EditOf<'set-beside'>,
): Refusal {
  if (!work.activity(id)) return noSuchActivity(id);
  if (beside === undefined) return runAlone(work, id);
  if (!work.activity(beside)) return noSuchActivity(beside);
  if (besideOf(work.sop, id).includes(beside)) return undefined;
  const partnership = partnersOf(work.sop, id).get(beside);
  if (!partnership) return notBeside(id);
  if (partnership.kind === 'pair') drawFork(work, partnership.steps);
  else if (partnership.kind === 'before') joinFromBefore(work, id, partnership.block);
  else joinFromBehind(work, id, partnership.block);
  return undefined;
}

/** The branch that a new step becomes, beside one that has others beside it or not. */
export function drawBranch(work: WorkingSop, id: string, beside: string): Refusal {
  const block = blockAround(work.sop, beside);
  if (!mayHaveBeside(work.sop, beside)) return notBeside(beside);
  const { fork, join } = block ?? drawFork(work, [beside]);
  work.addFlow(fork, id);
  work.addFlow(id, join);
  return undefined;
}

/** The last row of the branch that a step lies in, below which a new branch has its row. */
export function lastOfBranch(work: WorkingSop, id: string): string {
  const block = blockAround(work.sop, id);
  const nodes = block && branchOf(block, id)?.nodes;
  return work.activities.findLast((row) => nodes?.has(row.id))?.id ?? id;
}

function joinFromBefore(work: WorkingSop, id: string, { fork, join }: ParallelBlock): void {
  const entries = work.entries(id);
  const [entry, another] = entries;
  const [exit] = work.exits(id);
  if (!entry || !exit) return;
  if (!another && isPlain(entry)) {
    work.setFlow(exit.id, { source: entry.source });
    work.setFlow(entry.id, { source: fork });
    work.addFlow(id, join);
    return;
  }
  if (another) work.addFlow(drawMeeting(work, entries, fork), fork);
  else work.setFlow(entry.id, { target: fork });
  work.setFlow(exit.id, { target: join });
  work.addFlow(fork, id);
}

function joinFromBehind(work: WorkingSop, id: string, { fork, join }: ParallelBlock): void {
  for (const exit of work.exits(id)) work.setFlow(exit.id, { source: join });
  for (const entry of work.entries(id)) work.setFlow(entry.id, { source: fork });
  work.addFlow(id, join);
}

/** The branch of a step comes in front of the others where its rows do, else behind them. */
function runAlone(work: WorkingSop, id: string): Refusal {
  const block = blockAround(work.sop, id);
  const branch = block && branchOf(block, id);
  const [onward] = work.exits(block?.join ?? '');
  if (!block || !branch || !onward) return undefined;
  const { fork, join } = block;
  const [into, another] = work.entries(fork);
  const nodes = nodesOf(block);
  const first = work.activities.find((row) => nodes.has(row.id))?.id ?? '';
  const isInFront = branch.nodes.has(first) && into !== undefined && !another;
  if (!isInFront) leadBehind(work, branch, join, onward);
  else leadInFront(work, branch, fork, into);
  inSequence(work, nodes, branch.nodes, isInFront);
  if (isInFront) dissolveMeeting(work, into.source);
  dissolveBlock(work, block);
  return undefined;
}

/** An answer that leads out of the branch stays the arrow that it is, and so does one that leads in. */
function leadBehind(work: WorkingSop, { entry, exit }: Branch, join: string, onward: Flow): void {
  work.setFlow(entry.id, { source: join });
  if (isPlain(exit)) work.setFlow(onward.id, { source: exit.source });
  else work.setFlow(exit.id, { target: onward.target });
  work.removeFlows([isPlain(exit) ? exit.id : onward.id]);
}

function leadInFront(work: WorkingSop, { entry, exit }: Branch, fork: string, into: Flow): void {
  if (isPlain(into) && isPlain(exit)) {
    work.setFlow(entry.id, { source: into.source });
    work.setFlow(into.id, { source: exit.source });
    work.removeFlows([exit.id]);
    return;
  }
  work.setFlow(into.id, { target: entry.target });
  work.setFlow(exit.id, { target: fork });
  work.removeFlows([entry.id]);
}

/** The rows of a block, those of one branch in front of the others or behind them. */
function inSequence(
  work: WorkingSop,
  block: ReadonlySet<string>,
  branch: ReadonlySet<string>,
  isInFront: boolean,
): void {
  const counting = countingOf(work.activities);
  const rows = work.activities.filter(({ id }) => block.has(id));
  const own = rows.filter(({ id }) => branch.has(id));
  const others = rows.filter(({ id }) => !branch.has(id));
  const sorted = isInFront ? [...own, ...others] : [...others, ...own];
  let next = 0;
  work.activities = work.activities.map((row) =>
    block.has(row.id) ? (sorted[next++] ?? row) : row,
  );
  if (counting !== undefined) work.activities = counted(work.activities, counting);
}

const notBeside = (id: string) =>
  refuse(
    id,
    'not-beside',
    'Langkah ini tidak dapat dijalankan bersamaan begitu saja: ia keputusan, mempunyai batas waktu, atau tidak tepat di samping langkah itu. Pilih langkah tepat sebelum atau sesudahnya, atau gambar cabangnya pada diagram.',
    'This step cannot simply be done at the same time: it is a decision, has a time limit, or does not stand right beside the other. Choose the step right before or behind it, or draw the branch in the diagram.',
  );
