/**
 * Opens PDFs in threads of their own, which can be ended: a PDF may be made to take for ever, or
 * all memory. A thread that has done well is kept for the next, for starting one takes longer
 * than most PDFs.
 */

import { Worker } from 'node:worker_threads';
import { atMost } from '../at-most.ts';
import type { PdfFault } from './pdf-faults.ts';

const limits = {
  milliseconds: 5_000,
  /** Of what a thread unpacks beside its heap, in bytes. */
  unpacked: 300_000_000,
  /** Of a thread's heap, in MiB. */
  heap: 256,
};
/** How often memory is looked at, in milliseconds. */
const lookEvery = 25;
const inTurn = atMost(2);

// Run from source the thread is TypeScript as this file is.
const thread = new URL(
  import.meta.url.endsWith('.ts') ? './pdf-thread.ts' : './pdf-thread.js',
  import.meta.url,
);

const threads = new Set<Worker>();
const idle: Worker[] = [];

export function faultInThread(bytes: Uint8Array): Promise<PdfFault | undefined> {
  return inTurn(() => lookAt(bytes));
}

async function lookAt(bytes: Uint8Array): Promise<PdfFault | undefined> {
  const worker = idle.pop() ?? newThread();
  worker.ref();
  try {
    const answer = await ask(worker, bytes);
    if (answer === 'ended') return 'broken';
    if (answer === 'too-costly') return answer;
    worker.unref();
    idle.push(worker);
    return answer ?? undefined;
  } finally {
    if (!idle.includes(worker)) await worker.terminate();
  }
}

/** Ends every thread. A thread that is kept for the next PDF would keep the process, too. */
export async function endPdfThreads(): Promise<void> {
  await Promise.all([...threads].map((worker) => worker.terminate()));
}

function newThread(): Worker {
  const worker = new Worker(thread, {
    resourceLimits: { maxOldGenerationSizeMb: limits.heap },
    // Not the flags of this process: what it is run with is no matter of the thread.
    execArgv: [],
    // What a PDF makes the library say is nobody's business.
    stdout: true,
    stderr: true,
  });
  // Out of memory, mostly; `exit` follows, and an error that nobody hears would end the server.
  worker.on('error', () => undefined);
  threads.add(worker);
  worker.on('exit', () => {
    threads.delete(worker);
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

/** `ended`: the thread died of it. */
function ask(worker: Worker, bytes: Uint8Array): Promise<PdfFault | 'ended' | null> {
  return new Promise((resolve) => {
    function settle(answer: PdfFault | 'ended' | null): void {
      clearTimeout(timer);
      clearInterval(look);
      worker.off('message', settle);
      worker.off('exit', died);
      resolve(answer);
    }
    const died = (): void => settle('ended');
    const timer = setTimeout(() => settle('too-costly'), limits.milliseconds);
    const look = setInterval(() => {
      worker.getHeapStatistics().then(
        ({ external_memory: unpacked }) => {
          if (unpacked > limits.unpacked) settle('too-costly');
        },
        () => undefined,
      );
    }, lookEvery);
    worker.on('message', settle);
    worker.on('exit', died);
    worker.postMessage(bytes);
  });
}
