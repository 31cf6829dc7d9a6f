import { askWorker } from '@alur/components/worker/ask-worker.js';
import type { Reading } from '@alur/model/problem.js';
import type { ImportResult } from '@alur/workflow/import/import-result.js';
import type { ImportQuestion } from './read-import.ts';
import { startWorker } from './start-worker.ts';

/** Bytes: more no office writes into an SOP, and a phone could not hold it twice. */
const largest = 20 * 1024 * 1024;

/** Milliseconds: whatever it is by then, it will not become an SOP. */
const patience = 5_000;

/** Milliseconds: the readers are half a megabyte on their way to a village's office. */
const startPatience = 60_000;

/**
 * Reads a document away from the page's own thread, so that the author can go on, or cancel.
 *
 * @throws the signal's reason, when it is aborted
 */
export async function importInWorker(
  question: ImportQuestion,
  {
    signal,
    start = startWorker,
  }: { readonly signal?: AbortSignal; readonly start?: () => Worker } = {},
): Promise<Reading<ImportResult>> {
  signal?.throwIfAborted();
  const { source } = question;
  if (source.kind === 'file' && source.file.size > largest) return refused(tooLarge);
  const asked = await askWorker<Reading<ImportResult>>(start, question, {
    signal,
    patience,
    startPatience,
  });
  if (asked.kind === 'answered') return asked.value;
  if (asked.kind === 'given-up') return refused(givenUp);
  const { readImport } = await import('./read-import.ts');
  signal?.throwIfAborted();
  return readImport(question);
}

function refused(message: Required<{ id: string; en: string }>): Reading<never> {
  return { ok: false, problems: [{ pointer: '', code: 'import', message }] };
}

const tooLarge = {
  id: 'Berkas ini lebih besar dari 20 MB. Hapus gambar di dalamnya atau simpan hanya halaman SOP-nya, lalu coba lagi.',
  en: 'This file is larger than 20 MB. Remove the pictures in it, or save the pages of the SOP alone, and try again.',
};

const givenUp = {
  id: 'Dokumen ini terlalu rumit untuk dibaca. Salin tabel SOP-nya saja ke dokumen baru, lalu coba lagi.',
  en: 'This document is too complicated to be read. Copy its SOP table alone into a new document, and try again.',
};
