/** The parts of the studio that come when they are first shown: the Modeler not before. */
export class LoadedParts {
  /** Whether one could not be fetched. */
  hasFailed = false;

  readonly #changed: () => void;
  readonly #asked = new Set<string>();
  readonly #loaded = new Set<string>();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  has(part: string): boolean {
    return this.#loaded.has(part);
  }

  /** Fetches a part once. */
  ask(part: string, load: () => Promise<void>): void {
    if (this.#asked.has(part)) return;
    this.#asked.add(part);
    load()
      .then(
        () => this.#loaded.add(part),
        (error: unknown) => {
          console.error('A part of the studio could not be loaded.', error);
          this.hasFailed = true;
        },
      )
      .finally(this.#changed);
  }

  /** What could not be fetched is asked for again when it is next shown. */
  tryAgain(): void {
    this.hasFailed = false;
    for (const part of this.#asked) if (!this.#loaded.has(part)) this.#asked.delete(part);
    this.#changed();
  }
}
