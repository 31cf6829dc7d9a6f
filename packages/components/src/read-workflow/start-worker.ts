import { TrustedWorker as Worker } from '../worker/trusted-worker.ts';

/**
 * A worker that reads one file.
 *
 * @throws where the page does not allow it
 */
export function startWorker(): globalThis.Worker {
  return new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' }).started;
}
