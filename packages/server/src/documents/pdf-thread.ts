/** The thread of `check-pdf.ts`: answers once with the fault, or null. */

import { parentPort, workerData } from 'node:worker_threads';
import { pdfFault } from './pdf-faults.ts';

parentPort?.postMessage((await pdfFault(workerData as Uint8Array)) ?? null);
