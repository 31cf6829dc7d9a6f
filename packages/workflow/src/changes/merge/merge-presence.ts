import { sameValue } from '../same-value.ts';
import type { Three } from './three-sops.ts';

export type Presence =
  /** Changed by either or by both; there in all three, or added. */
  | 'merge'
  | 'gone'
  /** One removed what the other changed. */
  | 'removed-by-me'
  | 'removed-by-them';

/**
 * Whether something is there after a merge.
 *
 * @param isTouched - whether a side did something to it that it does not say itself: led an arrow to
 *   it, for instance
 */
export function presenceOf<T>(
  { id, base, mine, theirs }: Three<T>,
  isTouched: (side: 'mine' | 'theirs', id: string) => boolean = () => false,
): Presence {
  if (base === undefined || (mine !== undefined && theirs !== undefined)) return 'merge';
  if (mine === undefined && theirs === undefined) return 'gone';
  if (mine === undefined) {
    return sameValue(base, theirs) && !isTouched('theirs', id) ? 'gone' : 'removed-by-me';
  }
  return sameValue(base, mine) && !isTouched('mine', id) ? 'gone' : 'removed-by-them';
}
