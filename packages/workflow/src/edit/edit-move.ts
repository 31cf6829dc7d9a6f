import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { Flow } from '@alur/model/sop/sop.js';
import { parallelBlocks } from './parallel/parallel-blocks.ts';
import { isPlain } from './plain-flow.ts';
import { noSuchActivity, refuse, type Refusal } from './refusal.ts';
import { counted, countingOf } from './row-numbers.ts';
import { firstRow, neighbour, placedAfter } from './row-order.ts';
import type { EditOf } from './sop-edit.ts';
import { waysInBranch } from './parallel/ways-in-branch.ts';
import type { WorkingSop } from './working-sop.ts';

/**
 * Moves a row, and the flow with it where the flow follows the order on both sides: from the row
 * above to this one and on to the row below, and where it comes to lie from one row to the next.
 * Otherwise, and where a step would no longer be reached or branches no longer come together, the
 * order of the rows alone changes. Other ways to the row keep leading to it.
 */
export function moveActivity(work: WorkingSop, edit: EditOf<'move-activity'>): Refusal {
  const { activity: id, after } = edit;
  const row = work.activity(id);
  if (!row) return noSuchActivity(id);
  if (after !== undefined && !work.activity(after)) return noSuchActivity(after);
  if (after === id) return ownPlace(id);
  if (work.activities[work.activities.findIndex((each) => each.id === id) - 1]?.id === after)
    return undefined;
  const counting = countingOf(work.activities);
  const { flows } = work;
  const reached = new FlowGraph(work).reachable();
  const joined = joinedBlocks(work);
  moveInFlow(work, id, after);
  // A decision may not come to lie behind what its other answers lead to, nor in a parallel branch
  // that one of them leads out of or ends.
  const isWhole =
    new FlowGraph(work).reachable().size >= reached.size && joinedBlocks(work) >= joined;
  if (!isWhole) work.flows = flows;
  work.activities = placedAfter(work.activities, row, after);
  if (counting !== undefined) work.activities = counted(work.activities, counting);
  return undefined;
}

/** How many blocks there are whose branches all come to their join. */
function joinedBlocks(work: WorkingSop): number {
  return parallelBlocks(work).filter(({ branches }) => !branches.some(({ mayEnd }) => mayEnd))
    .length;
}

function moveInFlow(work: WorkingSop, id: string, after: string | undefined): void {
  const { into, out, landing } = waysInBranch(work, id, after) ?? {
    into: wayFromAbove(work, id),
    out: wayInOrder(work, id),
    landing: after === undefined ? wayFromStart(work) : wayInOrder(work, after),
  };
  const parent = work.node(id)?.parent;
  if (!into || !out || into.id === out.id) return;
  if (!landing || landing.id === into.id || landing.id === out.id) return;
  if (work.node(landing.source)?.parent !== parent) return;
  const { target: below } = out;
  if (isPlain(into) && isPlain(out) && isPlain(landing)) {
    // Arrows stay with what they lead to, as their ids say.
    work.setFlow(out.id, { source: into.source });
    work.setFlow(into.id, { source: landing.source, target: into.target });
    work.setFlow(landing.id, { source: work.lastOf(id) });
    return;
  }
  const { target } = into;
  work.setFlow(into.id, { target: below });
  work.setFlow(out.id, { target: landing.target });
  work.setFlow(landing.id, { target });
}

/** The one arrow that leads from a row to the one below it, or from the last one to an end. */
function wayInOrder(work: WorkingSop, id: string): Flow | undefined {
  const below = neighbour(work, id, 1)?.id;
  const [way, another] = work
    .exits(work.lastOf(id))
    .filter(({ target }) =>
      below === undefined
        ? work.node(target)?.type === 'endEvent'
        : firstRow(work, target) === below,
    );
  return another ? undefined : way;
}

/** The arrow from the row above, or from the start to the first. */
function wayFromAbove(work: WorkingSop, id: string): Flow | undefined {
  const above = neighbour(work, id, -1);
  if (above) {
    const way = wayInOrder(work, above.id);
    return way?.target === id ? way : undefined;
  }
  return work.entries(id).find(({ source }) => work.node(source)?.type === 'startEvent');
}

/** The arrow from the start to the first row. */
function wayFromStart(work: WorkingSop): Flow | undefined {
  const first = work.activities[0];
  return first && wayFromAbove(work, first.id);
}

const ownPlace = (id: string) =>
  refuse(
    id,
    'own-place',
    'Kegiatan tidak dapat dipindahkan ke bawah dirinya sendiri. Pilih baris lain.',
    'An activity cannot be moved below itself. Choose another row.',
  );
