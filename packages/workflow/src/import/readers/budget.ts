import { readingLimits } from './reading-limits.ts';
import { type Counted, tooMuch, zipBomb } from './refusal.ts';

type Spent = Exclude<Counted, 'depth' | 'nestedTables'> | 'inflated';

/** Counts what a reading costs, and ends it where that is more than any SOP needs. */
export class Budget {
  readonly #spent = { elements: 0, cells: 0, characters: 0, entries: 0, inflated: 0 };

  /** @throws Refusal when the limit is passed; caught where the reading began */
  spend(what: Spent, count = 1): void {
    this.#spent[what] += count;
    if (this.#spent[what] <= readingLimits[what]) return;
    throw what === 'inflated' ? zipBomb() : tooMuch(what, readingLimits[what]);
  }

  spent(what: Spent): number {
    return this.#spent[what];
  }

  /** @throws Refusal for things in one another that go deeper than anybody draws */
  atDepth(depth: number, what: 'depth' | 'nestedTables' = 'depth'): void {
    if (depth > readingLimits[what]) throw tooMuch(what, readingLimits[what]);
  }
}
