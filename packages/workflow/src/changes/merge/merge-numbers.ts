import type { Activity } from '@alur/model/sop/sop.js';
import { sameValue } from '../same-value.ts';
import type { MergeConflict } from './merge-conflict.ts';
import { ElementWords, words } from '../element-words.ts';
import { mergeValue } from './merge-value.ts';
import { byId, type ThreeSops } from './three-sops.ts';

/**
 * Gives the rows their numbers. Where rows simply count from 1 in both states and both authors'
 * changes moved them on, they count on: a number is then where a row stands, not what it says.
 */
export function mergeNumbers(
  sops: ThreeSops,
  rows: readonly Activity[],
  conflicts: MergeConflict[],
): readonly Activity[] {
  const { base, mine, theirs } = sops;
  const numbers = (activities: readonly Activity[]) =>
    activities.map(({ id, number }) => [id, number]);
  const [was, my, their] = [base, mine, theirs].map((sop) => numbers(sop.activities));
  const isOneSided = sameValue(my, was) || sameValue(their, was) || sameValue(my, their);
  if (!isOneSided && counts(mine.activities) && counts(theirs.activities)) {
    return rows.map((row, index) => ({
      ...row,
      number: String(index + 1) + endOf(mine.activities),
    }));
  }
  const told = new ElementWords(mine);
  for (const three of byId(sops, 'activities')) {
    if (!three.base || !three.mine || !three.theirs) continue;
    const [a, b, c] = [three.base.number, three.mine.number, three.theirs.number];
    const { other } = mergeValue(a, b, c);
    if (!other) continue;
    const { id } = three;
    const step = told.of(id);
    const edit = (number: string) =>
      [{ kind: 'set-activity', activity: id, change: { number } }] as const;
    conflicts.push({
      code: 'both-changed',
      element: id,
      part: 'number',
      mine: b,
      theirs: c,
      text: words(
        `Nomor ${step.id}: Anda menulis "${b}", penulis lain menulis "${c}"`,
        `Number of ${step.en}: you wrote "${b}", the other author "${c}"`,
      ),
      takeMine: edit(b),
      takeTheirs: edit(c),
    });
  }
  return rows;
}

const endOf = (rows: readonly Activity[]) => (rows[0]?.number.endsWith('.') ? '.' : '');

const counts = (rows: readonly Activity[]) =>
  rows.every(({ number }, index) => number === String(index + 1) + endOf(rows));
