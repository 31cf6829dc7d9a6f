import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { layoutLanes } from '@alur/workflow/layout/lanes/lane-layout.js';
import { laneMeasures } from '@alur/workflow/layout/lanes/measures.js';
import type { Change } from './change.ts';
import { labels } from './labels.ts';

/**
 * Gives back to the layout what it has not to keep.
 *
 * @param what - `leftover`: places that could not be kept, or whose element is gone; the author's
 *   others stay. `all`: those as well
 */
export function tidyPlaces(
  { sop, places }: AuthoredSop,
  what: 'leftover' | 'all',
): Change | undefined {
  if (places.size === 0) return undefined;
  const { released } = layoutLanes(sop, laneMeasures, places);
  const known = new Set([...sop.nodes, ...sop.performers].map(({ id }) => id));
  const kept = [...places].filter(
    ([id]) => what === 'leftover' && known.has(id) && !released.includes(id),
  );
  if (kept.length === places.size) return undefined;
  return { edits: [{ kind: 'replace', sop, places: new Map(kept) }], label: labels.tidied };
}

/** Lets the layout place one element again. */
export function giveBack({ places }: AuthoredSop, id: string): Change | undefined {
  if (!places.has(id)) return undefined;
  const edit = { kind: 'set-place', element: id, place: undefined } as const;
  return { edits: [edit], label: labels.givenBack, select: id };
}
