import { diff3Merge } from 'node-diff3';
import { sameValue } from '../same-value.ts';
import { toldApart } from '../told-apart.ts';

export interface Merged<T> {
  readonly value: T;
  /** What it would be with theirs wherever the two disagree; undefined where they do not. */
  readonly other?: { readonly value: T } | undefined;
}

/** One value from three: whoever changed it wins; where both did, mine holds. */
export function mergeValue<T>(base: T, mine: T, theirs: T): Merged<T> {
  if (sameValue(mine, base)) return { value: theirs };
  if (sameValue(theirs, base) || sameValue(mine, theirs)) return { value: mine };
  return { value: mine, other: { value: theirs } };
}

/**
 * A list from three, item by item: what either added is there and what either removed is not. They
 * disagree only where both put something else in the place of the same item.
 */
export function mergeList<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
): Merged<readonly T[]> {
  const whole = mergeValue(base, mine, theirs);
  if (!whole.other) return whole;
  const items = new Map<string, T>();
  const keysOf = (list: readonly T[]) => {
    const keys = toldApart(list.map((item) => JSON.stringify(item)));
    keys.forEach((key, at) => items.set(key, list[at] as T));
    return keys;
  };
  const [held, other]: [string[], string[]] = [[], []];
  let isDisputed = false;
  for (const { ok, conflict } of diff3Merge(keysOf(mine), keysOf(base), keysOf(theirs))) {
    const agreed = ok ?? (conflict && agreedItems(conflict.o, conflict.a, conflict.b));
    if (!agreed) isDisputed = true;
    held.push(...(agreed ?? conflict?.a ?? []));
    other.push(...(agreed ?? conflict?.b ?? []));
  }
  const valuesOf = (keys: readonly string[]) => keys.flatMap((key) => items.get(key) ?? []) as T[];
  if (!isDisputed) return { value: valuesOf(held) };
  return { value: valuesOf(held), other: { value: valuesOf(other) } };
}

/** What stretches that both changed come to; undefined where both replaced the same item. */
function agreedItems(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] | undefined {
  const [was, my, their] = [new Set(base), new Set(mine), new Set(theirs)];
  const added = theirs.filter((key) => !was.has(key));
  const isReplaced = base.some((key) => !my.has(key) && !their.has(key));
  const isAdded = mine.some((key) => !was.has(key));
  if (isReplaced && isAdded && added.length > 0) return undefined;
  const stays = mine.filter((key) => !was.has(key) || their.has(key));
  return [...stays, ...added.filter((key) => !stays.includes(key))];
}
