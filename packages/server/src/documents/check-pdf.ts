/** Opens a PDF in a thread of its own, for a PDF may be made to take for ever or all memory. */

import { Worker } from 'node:worker_threads';
import type { LocalText } from '@alur/model/text.js';
import type { PdfFault } from './pdf-faults.ts';

const limits = {
  milliseconds: 5_000,
  /** Of what the thread unpacks beside its heap, in bytes. */
  unpacked: 300_000_000,
  /** Of the thread's heap, in MiB. */
  heap: 256,
};
/** How often memory is looked at, in milliseconds. */
const lookEvery = 25;
/** So many at once; others wait. */
const atOnce = 2;

// Run from source the thread is TypeScript as this file is.
const thread = new URL(
  import.meta.url.endsWith('.ts') ? './pdf-thread.ts' : './pdf-thread.js',
  import.meta.url,
);

let running = 0;
const waiting: (() => void)[] = [];

/** Undefined when the PDF can be opened, has pages and holds nothing that acts by itself. */
export async function checkPdf(bytes: Uint8Array): Promise<Required<LocalText> | undefined> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    const fault = await faultInThread(bytes);
    return fault && texts[fault];
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function faultInThread(bytes: Uint8Array): Promise<PdfFault | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(thread, {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: limits.heap },
      // Not the flags of this process: what it is run with is no matter of the thread.
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    function settle(fault: PdfFault | undefined): void {
      clearTimeout(timer);
      clearInterval(look);
      void worker.terminate();
      resolve(fault);
    }
    const timer = setTimeout(() => settle('too-costly'), limits.milliseconds);
    const look = setInterval(() => {
      worker.getHeapStatistics().then(
        ({ external_memory: unpacked }) => {
          if (unpacked > limits.unpacked) settle('too-costly');
        },
        () => undefined,
      );
    }, lookEvery);
    worker.once('message', (fault: PdfFault | null) => settle(fault ?? undefined));
    worker.once('error', () => settle('broken'));
    worker.once('exit', () => settle('broken'));
  });
}

const texts: Readonly<Record<PdfFault, Required<LocalText>>> = {
  broken: {
    id: 'PDF ini rusak atau tidak lengkap. Buat atau pindai kembali, lalu unggah lagi.',
    en: 'This PDF is damaged or incomplete. Make or scan it again, then upload it.',
  },
  encrypted: {
    id: 'PDF ini dikunci dengan kata sandi. Simpan salinan tanpa kata sandi, misalnya dengan Cetak › Simpan sebagai PDF, lalu unggah salinan itu.',
    en: 'This PDF is locked with a password. Save a copy without a password, for instance with Print › Save as PDF, then upload the copy.',
  },
  'no-pages': {
    id: 'PDF ini tidak memiliki halaman. Buat atau pindai kembali, lalu unggah lagi.',
    en: 'This PDF has no pages. Make or scan it again, then upload it.',
  },
  active: {
    id: 'PDF ini memuat program atau berkas lain di dalamnya, yang tidak dapat kami terima. Cetak › Simpan sebagai PDF, lalu unggah salinan itu.',
    en: 'This PDF holds a program or other files, which we cannot take. Use Print › Save as PDF, then upload that copy.',
  },
  'too-costly': {
    id: 'PDF ini terlalu rumit untuk diperiksa. Cetak › Simpan sebagai PDF, atau pindai dokumennya, lalu unggah salinan itu.',
    en: 'This PDF is too complicated to check. Use Print › Save as PDF, or scan the document, then upload that copy.',
  },
};
