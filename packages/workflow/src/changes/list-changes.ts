import { diffIndices } from 'node-diff3';

export interface ListChanges {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** One in the place of another. */
  readonly changed: readonly (readonly [before: string, after: string])[];
  /** The same items stand in another order. */
  readonly isReordered: boolean;
}

/** What happened to a list of texts, item by item. */
export function listChanges(before: readonly string[], after: readonly string[]): ListChanges {
  const removed: string[] = [];
  const added: string[] = [];
  const changed: (readonly [string, string])[] = [];
  const [gone, come] = [surplus(before, after), surplus(after, before)];
  for (const region of diffIndices([...before], [...after])) {
    const out = region.buffer1Content.filter((item) => take(gone, item));
    const into = region.buffer2Content.filter((item) => take(come, item));
    if (out.length === into.length) {
      out.forEach((item, index) => changed.push([item, into[index] ?? '']));
    } else {
      removed.push(...out);
      added.push(...into);
    }
  }
  const stays = (list: readonly string[], others: readonly string[]) => {
    const left = new Map(counted(others));
    return list.filter((item) => take(left, item));
  };
  const isReordered = String(stays(before, after)) !== String(stays(after, before));
  return { removed, added, changed, isReordered };
}

/** How often an item stands in a list more often than in the other. */
function surplus(list: readonly string[], other: readonly string[]): Map<string, number> {
  const counts = counted(list);
  for (const item of other) counts.set(item, (counts.get(item) ?? 0) - 1);
  return counts;
}

function counted(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, item: string): boolean {
  const left = counts.get(item) ?? 0;
  if (left > 0) counts.set(item, left - 1);
  return left > 0;
}
