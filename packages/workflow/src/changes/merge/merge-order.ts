export interface MergedOrder {
  readonly ids: readonly string[];
  /** Both put the same things into different orders; `ids` holds mine. */
  readonly isDisputed: boolean;
}

/**
 * The order of what is there after a merge: that of whoever changed it, and what the other added
 * behind what it was added behind, mine before theirs.
 *
 * @param kept - what is there; each is in `mine` or in `theirs`
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): MergedOrder {
  const [mineSet, theirsSet, baseSet] = [new Set(mine), new Set(theirs), new Set(base)];
  const isCommon = (id: string) => baseSet.has(id) && mineSet.has(id) && theirsSet.has(id);
  const common = (ids: readonly string[]) => ids.filter(isCommon).join('\n');
  const [was, my, their] = [common(base), common(mine), common(theirs)];
  const isMineOrder = my !== was;
  const [lead, other] = isMineOrder ? [mine, theirs] : [theirs, mine];
  const leads = new Set(lead);
  const ids = lead.filter((id) => kept.has(id));
  let previous: string | undefined;
  for (const id of other) {
    if (!kept.has(id)) continue;
    if (!leads.has(id)) {
      let at = previous === undefined ? 0 : ids.indexOf(previous) + 1;
      // Mine comes first where both added at the same place.
      while (isMineOrder && isAddedByMe(ids[at])) at += 1;
      ids.splice(at, 0, id);
    }
    previous = id;
  }
  return { ids, isDisputed: isMineOrder && their !== was && their !== my };

  function isAddedByMe(id: string | undefined): boolean {
    return id !== undefined && !baseSet.has(id) && !theirsSet.has(id);
  }
}
