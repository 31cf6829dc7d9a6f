import { TrustedWorker as Worker } from '@alur/components/worker/trusted-worker.js';

/**
 * A worker that reads what was pasted.
 *
 * @throws where the page does not allow it
 */
export function startWorker(): globalThis.Worker {
  return new Worker(new URL('./clipboard-worker.ts', import.meta.url), { type: 'module' }).started;
}
