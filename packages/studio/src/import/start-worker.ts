import { TrustedWorker as Worker } from '@alur/components/worker/trusted-worker.js';

/**
 * A worker that reads one document.
 *
 * @throws where the page does not allow it
 */
export function startWorker(): globalThis.Worker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }).started;
}
