import type { CaseEventBody } from '@alur/model/case/event.js';

/** What somebody adds to a log: events, and the words that these name and do not hold. */
export interface Written {
  readonly bodies: readonly CaseEventBody[];
  readonly texts: readonly { readonly id: string; readonly text: string }[];
}

/** Gives words their ids. Blank ones are none. */
export class WrittenTexts {
  readonly all: { id: string; text: string }[] = [];
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  add(words: string | undefined): string | undefined {
    const text = words?.trim() ?? '';
    if (text === '') return undefined;
    const id = this.#newId();
    this.all.push({ id, text });
    return id;
  }
}
