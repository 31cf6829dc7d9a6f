/** A thread of `pdf-threads.ts`: bytes in, the fault or null out. */

import { parentPort } from 'node:worker_threads';
import { pdfFault } from './pdf-faults.ts';

parentPort?.on('message', (bytes: Uint8Array) => {
  void pdfFault(bytes).then((fault) => parentPort?.postMessage(fault ?? null));
});
