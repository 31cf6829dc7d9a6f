import { askWorker } from '@alur/components/worker/ask-worker.js';
import type { ClipboardReading, PastedInto } from './read-clipboard.ts';
import { startWorker } from './start-worker.ts';

/** Characters: what is read sooner than a worker starts. */
const small = 200_000;

/** Milliseconds. */
const patience = 5_000;

/** Reads what was pasted: a few rows at once, a whole document away from the page's own thread. */
export async function readPastedCells(
  pasted: PastedInto,
  start: () => Worker = startWorker,
): Promise<ClipboardReading> {
  if (pasted.html.length + pasted.text.length > small) {
    const asked = await askWorker<ClipboardReading>(start, pasted, { patience });
    if (asked.kind === 'answered') return asked.value;
    if (asked.kind === 'given-up') return { ok: false, problems: [tooComplicated] };
  }
  const { readClipboard } = await import('./read-clipboard.ts');
  return readClipboard(pasted);
}

const tooComplicated = {
  pointer: '',
  code: 'pasted-too-complicated',
  message: {
    id: 'Yang Anda tempelkan terlalu rumit untuk dibaca. Salin tabel SOP-nya saja, atau sebagian barisnya, lalu tempelkan lagi.',
    en: 'What you have pasted is too complicated to be read. Copy its SOP table alone, or some of its rows, and paste again.',
  },
};
