import type { Activity } from '@alur/model/sop/sop.js';
import leven from 'leven';
import { keyOf } from '../text/plain.ts';

/** How alike two texts must be, 0 to 1: a word or two put otherwise in a sentence. */
const alike = 0.7;

/**
 * The rows of two states of an SOP that are the same step, in pairs: those with the same words, then
 * those that are alike, the likest first. Nobody is in two pairs.
 */
export function matchActivities(
  own: readonly Activity[],
  known: readonly Activity[],
): readonly (readonly [Activity, Activity])[] {
  const pairs = own
    .flatMap((mine) => known.map((theirs) => ({ mine, theirs, likeness: likeness(mine, theirs) })))
    .filter((pair) => pair.likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness);
  const [mineTaken, theirsTaken] = [new Set<Activity>(), new Set<Activity>()];
  return pairs.flatMap(({ mine, theirs }) => {
    if (mineTaken.has(mine) || theirsTaken.has(theirs)) return [];
    mineTaken.add(mine);
    theirsTaken.add(theirs);
    return [[mine, theirs] as const];
  });
}

function likeness(a: Activity, b: Activity): number {
  const [x, y] = [textOf(a), textOf(b)];
  const longest = Math.max(x.length, y.length);
  const text =
    longest === 0 ? 0 : 1 - leven(x, y, { maxDistance: Math.ceil(longest * 0.4) }) / longest;
  // Two rows with the same words (there are such) are told apart by their numbers.
  return text + (a.number !== '' && a.number === b.number ? 0.05 : 0);
}

const textOf = ({ description, name }: Activity) => keyOf(description ?? name);
