import type { Language, LocalText } from '@alur/model/text.js';
import type { ImportResult } from '@alur/workflow/import/import-result.js';
import { importInWorker } from './import-in-worker.ts';
import { doubtsMessages as words } from './messages.ts';
import type { ImportQuestion } from './read-import.ts';

/** A document that an author has brought, while it is read; they may cancel. */
export class Bringing {
  /** What is being read; empty when nothing is. */
  reading = '';
  /** Why the last one could not be read. */
  problems: readonly Required<LocalText>[] = [];

  readonly #changed: () => void;
  #abort = new AbortController();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** @returns undefined when it could not be read, or the author has cancelled */
  async read(question: ImportQuestion, language: Language): Promise<ImportResult | undefined> {
    const { source } = question;
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    this.#set(source.kind === 'file' ? source.file.name : words.pasted[language], []);
    try {
      const reading = await importInWorker(question, { signal: abort.signal });
      if (abort.signal.aborted) return undefined;
      this.#set('', reading.ok ? [] : reading.problems.map(({ message }) => message));
      return reading.ok ? reading.value : undefined;
    } catch (error) {
      if (abort.signal.aborted) return undefined;
      console.error('The document could not be read.', error);
      this.#set('', [words.failed]);
      return undefined;
    }
  }

  cancel(): void {
    this.#abort.abort();
    this.#set('', []);
  }

  #set(reading: string, problems: readonly Required<LocalText>[]): void {
    this.reading = reading;
    this.problems = problems;
    this.#changed();
  }
}
