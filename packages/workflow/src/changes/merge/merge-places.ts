import type { Box } from '../../layout/lanes/box.ts';
import { mergeValue } from './merge-value.ts';

type Places = ReadonlyMap<string, Box>;

/** Where boxes were placed by hand; of two places for one box mine holds, which is worth no question. */
export function mergePlaces(base: Places, mine: Places, theirs: Places): Places {
  const merged = new Map<string, Box>();
  for (const id of new Set([...mine.keys(), ...theirs.keys()])) {
    const { value } = mergeValue(base.get(id), mine.get(id), theirs.get(id));
    if (value) merged.set(id, value);
  }
  return merged;
}
