import type { LintFinding } from '@alur/workflow/lint/finding.js';
import { lintSop } from '@alur/workflow/lint/lint-sop.js';
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
    this.#look();
  }

  readonly #onChange = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#look();
    }, pause);
  };

  #look(): void {
    this.findings = this.#document ? lintSop(this.#document.current.sop, this.#options) : [];
    this.#changed();
  }
}
