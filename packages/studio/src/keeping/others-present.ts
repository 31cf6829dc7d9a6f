import type { AuthoringService } from '@alur/client/authoring-service.js';

/** Milliseconds; the server forgets an author a minute after the last question. */
const every = 30_000;

/** Tells the server that the author has an SOP open, and the author who else has. */
export class OthersPresent {
  names: readonly string[] = [];
  readonly #ask: () => Promise<readonly string[]>;
  readonly #changed: () => void;
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(authoring: AuthoringService, workflow: string, changed: () => void) {
    this.#ask = async () => (await authoring.presence(workflow)).map(({ author }) => author);
    this.#changed = changed;
    this.#timer = setInterval(() => {
      if (document.visibilityState === 'visible') void this.#look();
    }, every);
    void this.#look();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #look(): Promise<void> {
    // Who else is there is a courtesy: saving tells of a conflict in any case.
    const names = await this.#ask().catch(() => this.names);
    if (names.join() === this.names.join()) return;
    this.names = names;
    this.#changed();
  }
}
