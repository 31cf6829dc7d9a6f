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
  const reading = await inWorker(source, signal, patience, start);
  if (reading) return reading;
  const { readFile } = await import('./read-file.ts');
  signal?.throwIfAborted();
  return readFile(source);
}

type Answer = 'ready' | { readonly reading: FileReading } | { readonly failure: string };

/** undefined where no worker came to life. */
function inWorker(
  source: string | Blob | Uint8Array,
  signal: AbortSignal | undefined,
  patience: number,
  start: () => Worker,
): Promise<FileReading | undefined> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = start();
    } catch {
      resolve(undefined);
      return;
    }
    let isReady = false;
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      worker.terminate();
      settle();
    };
    const abort = () => end(() => reject(signal?.reason as Error));
    const timer = setTimeout(() => end(() => resolve(isReady ? givenUp() : undefined)), patience);
    signal?.addEventListener('abort', abort);
    worker.onerror = (event) => {
      event.preventDefault();
      end(() => resolve(isReady ? givenUp() : undefined));
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data === 'ready') {
        isReady = true;
        worker.postMessage(source);
      } else {
        end(() => resolve('reading' in data ? data.reading : givenUp()));
      }
    };
  });
}

function givenUp(): FileReading {
  const message = {
    id: 'Berkas ini terlalu rumit untuk dibaca. Bagi SOP menjadi beberapa berkas, lalu coba lagi.',
    en: 'This file is too complicated to be read. Split the SOP into several files, then try again.',
  };
  return { ok: false, problems: [{ pointer: '', code: 'given-up', message, line: 0 }] };
}
