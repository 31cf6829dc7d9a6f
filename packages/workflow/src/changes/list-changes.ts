import { diffIndices } from 'node-diff3';
import { asToldBefore, toldApart } from './told-apart.ts';

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
  const [was, is] = [toldApart(before), toldApart(after)];
  const [old, now] = [new Set(was), new Set(is)];
  const removed: string[] = [];
  const added: string[] = [];
  const changed: (readonly [string, string])[] = [];
  for (const region of diffIndices(was, is)) {
    const out = region.buffer1Content.filter((item) => !now.has(item)).map(asToldBefore);
    const into = region.buffer2Content.filter((item) => !old.has(item)).map(asToldBefore);
    if (out.length === into.length) {
      out.forEach((item, index) => changed.push([item, into[index] ?? '']));
    } else {
      removed.push(...out);
      added.push(...into);
    }
  }
  const stayed = was.filter((item) => now.has(item));
  const isReordered = is.filter((item) => old.has(item)).some((item, at) => item !== stayed[at]);
  return { removed, added, changed, isReordered };
}
