import type { LintFinding } from '@alur/workflow/lint/finding.js';
import type { LintOptions } from '@alur/workflow/lint/lint-workflow.js';
import type { StudioDocument } from '../document/studio-document.ts';

/** Milliseconds after the last change: while somebody types a word, half a word is no finding. */
const pause = 120;

/** Holds the document to the rules of `alur check` as its author works. */
export class LintSource {
  findings: readonly LintFinding[] = [];
  readonly #changed: () => void;
  #document: StudioDocument | undefined;
  #options: LintOptions = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** @param options - the agency's weights, and what its permits promise */
  follow(document: StudioDocument | undefined, options: LintOptions = {}): void {
    this.#options = options;
    this.#document?.removeEventListener('change', this.#onChange);
    this.#document = document;
    document?.addEventListener('change', this.#onChange);
    this.#lookNow();
  }

  readonly #onChange = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#lookNow();
    }, pause);
  };

  #lookNow(): void {
    this.#look().catch((error: unknown) => {
      // Publishing holds the draft to them in any case; the next change asks again.
      console.error('The rules could not be loaded.', error);
    });
  }

  /** The rules come with the first SOP that is opened. */
  async #look(): Promise<void> {
    const document = this.#document;
    if (document) {
      const { lintSop } = await import('@alur/workflow/lint/lint-sop.js');
      if (document !== this.#document) return;
      this.findings = lintSop(document.current.sop, this.#options);
    } else {
      this.findings = [];
    }
    this.#changed();
  }
}
