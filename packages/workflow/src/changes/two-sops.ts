import { LCS } from 'node-diff3';
import type { Sop } from '@alur/model/sop/sop.js';
import { ElementWords } from './element-words.ts';

/** Two states of one SOP, and which of its rows stayed, came, went and moved. */
export class TwoSops {
  readonly before: ElementWords;
  readonly after: ElementWords;
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  /** Rows that stand elsewhere among those that stayed. */
  readonly moved: ReadonlySet<string>;

  constructor(before: Sop, after: Sop) {
    this.before = new ElementWords(before);
    this.after = new ElementWords(after);
    const [was, is] = [idsOf(before.activities), idsOf(after.activities)];
    const [old, now] = [new Set(was), new Set(is)];
    this.added = new Set(is.filter((id) => !old.has(id)));
    this.removed = new Set(was.filter((id) => !now.has(id)));
    this.moved = movedIn(
      was.filter((id) => now.has(id)),
      is.filter((id) => old.has(id)),
    );
  }
}

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** The fewest that must be taken out for the others to stand in the same order. */
export function movedIn(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  if (String(before) === String(after)) return new Set();
  const stayed = new Set<number>();
  for (let at: ReturnType<typeof LCS> | null = LCS([...before], [...after]); at; at = at.chain) {
    stayed.add(at.buffer2index);
  }
  return new Set(after.filter((_, index) => !stayed.has(index)));
}
