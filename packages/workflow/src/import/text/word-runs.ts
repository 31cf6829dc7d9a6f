interface State {
  readonly next: Map<string, number>;
  /** The state of the longest ending of its runs that also stands elsewhere. */
  link: number;
  readonly length: number;
}

/**
 * All runs of words in some texts, for telling in as many steps as a line has words how much of its
 * beginning stands there together. It is a suffix automaton, built in as many steps as there are
 * words: searching the texts for each line anew costs the square, half a minute for 20,000 lines.
 */
export class WordRuns {
  readonly #states: State[] = [{ next: new Map(), link: -1, length: 0 }];
  #last = 0;

  /** @param texts - as words; no run goes from one text into another */
  constructor(texts: readonly (readonly string[])[]) {
    for (const words of texts) {
      for (const word of words) this.#add(word);
      this.#last = 0;
    }
  }

  /** How many of the first words stand together in one of the texts. */
  longest(words: readonly string[]): number {
    let state = 0;
    for (const [count, word] of words.entries()) {
      const to = this.#states[state]?.next.get(word);
      if (to === undefined) return count;
      state = to;
    }
    return words.length;
  }

  #add(word: string): void {
    const last = this.#states[this.#last];
    const known = last?.next.get(word);
    if (known !== undefined) {
      this.#last = this.#atLength(this.#last, known, word);
      return;
    }
    const added = this.#push({ next: new Map(), link: 0, length: (last?.length ?? 0) + 1 });
    let from = this.#last;
    for (; from >= 0 && !this.#states[from]?.next.has(word); from = this.#states[from]?.link ?? -1)
      this.#states[from]?.next.set(word, added);
    const state = this.#states[added];
    const there = from < 0 ? undefined : this.#states[from]?.next.get(word);
    if (state && there !== undefined) state.link = this.#atLength(from, there, word);
    this.#last = added;
  }

  /** The state `to` behind `from`, parted from its longer runs where it has any. */
  #atLength(from: number, to: number, word: string): number {
    const [start, old] = [this.#states[from], this.#states[to]];
    if (!start || !old || old.length === start.length + 1) return to;
    const copy = this.#push({
      next: new Map(old.next),
      link: old.link,
      length: start.length + 1,
    });
    old.link = copy;
    for (let at = from; at >= 0 && this.#states[at]?.next.get(word) === to;) {
      this.#states[at]?.next.set(word, copy);
      at = this.#states[at]?.link ?? -1;
    }
    return copy;
  }

  #push(state: State): number {
    return this.#states.push(state) - 1;
  }
}
