import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { ElementWords, words } from '../element-words.ts';
import type { MergeConflict } from './merge-conflict.ts';
import { idsOf, type ThreeSops } from './three-sops.ts';

/**
 * Steps that both had in their flow and the merged flow does not come to: each took away another of
 * the ways that led there. Which of them is to come back, only the authors know.
 */
export function cutOff({ mine, theirs }: ThreeSops, sop: Sop): MergeConflict[] {
  const reached = new FlowGraph(sop).reachable();
  const before = [mine, theirs].map((each) => ({
    there: new Set(idsOf(each.nodes)),
    reached: new FlowGraph(each).reachable(),
  }));
  const told = new ElementWords(sop);
  const lost = sop.nodes
    .filter(({ id }) => !reached.has(id))
    .filter(({ id }) => before.every((each) => !each.there.has(id) || each.reached.has(id)));
  const steps = new Set(idsOf(sop.activities));
  const rows = lost.filter(({ id }) => steps.has(id));
  // A gateway or an end is worth a word only where no row tells of it.
  return (rows.length > 0 ? rows : lost).map(({ id }): MergeConflict => {
    const step = told.of(id);
    return {
      code: 'cut-off',
      element: id,
      part: '',
      mine: undefined,
      theirs: undefined,
      text: words(
        `Setelah kedua perubahan digabung, tidak ada jalan lagi ke ${step.id}. Sambungkan kembali, atau hapus langkahnya.`,
        `With both changes together no way leads to ${step.en} any more. Lead one there, or remove the step.`,
      ),
      takeMine: [],
      takeTheirs: [],
    };
  });
}
