import type { Words } from '../base/words.ts';

/** What is said while an SOP is on its way, or does not come. */
export const procedureMessages = {
  loading: { id: 'Memuat SOP…', en: 'Loading the SOP…' },
  failed: { id: 'SOP belum dapat ditampilkan', en: 'The SOP cannot be shown yet' },
  retry: { id: 'Coba lagi', en: 'Try again' },
  signedOut: {
    id: 'Masuklah terlebih dahulu untuk melihat perjalanan permohonan ini.',
    en: 'Sign in first to see how this application goes.',
  },
  stale: {
    id: 'Keadaan terbaru belum dapat dimuat; yang tampak di bawah ini lebih lama.',
    en: 'The latest state could not be loaded; what is shown below is older.',
  },
} as const satisfies Words;
