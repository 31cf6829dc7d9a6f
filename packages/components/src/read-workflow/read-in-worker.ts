import { askWorker } from '../worker/ask-worker.ts';
import type { FileReading } from './read-file.ts';
import { startWorker } from './start-worker.ts';

export type { FileReading, PlacedProblem, ReadFile } from './read-file.ts';

export interface ReadingOptions {
  /** Ends the reading at once, and the worker with it. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which a file is given up. */
  readonly patience?: number | undefined;
  /** Starts the worker; for tests. */
  readonly start?: (() => Worker) | undefined;
}

/**
 * Reads a BPMN file of any tool away from the page's own thread, so that the page answers while it
 * is read, whatever the file holds. Where workers cannot start (an old browser, a page's policy) it
 * is read in the page; the limits of `scan` bound that too.
 *
 * @throws the signal's reason, when it is aborted
 */
export async function readWorkflowInWorker(
  source: string | Blob | Uint8Array,
  { signal, patience = 10_000, start = startWorker }: ReadingOptions = {},
): Promise<FileReading> {
  signal?.throwIfAborted();
  const asked = await askWorker<FileReading>(start, source, { signal, patience });
  if (asked.kind === 'answered') return asked.value;
  if (asked.kind === 'given-up') return givenUp();
  const { readFile } = await import('./read-file.ts');
  signal?.throwIfAborted();
  return readFile(source);
}

function givenUp(): FileReading {
  const message = {
    id: 'Berkas ini terlalu rumit untuk dibaca. Bagi SOP menjadi beberapa berkas, lalu coba lagi.',
    en: 'This file is too complicated to be read. Split the SOP into several files, then try again.',
  };
  return { ok: false, problems: [{ pointer: '', code: 'given-up', message, line: 0 }] };
}
