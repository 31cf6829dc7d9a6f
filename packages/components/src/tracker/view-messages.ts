import type { Words } from '../base/words.ts';

/** The words around the views of many cases. */
export const viewMessages = {
  views: { id: 'Tampilan', en: 'View' },
  steps: { id: 'Daftar', en: 'List' },
  charts: { id: 'Grafik', en: 'Charts' },
  register: { id: 'Register penyimpangan', en: 'Deviation register' },
  forms: { id: 'Formulir monitoring dan evaluasi', en: 'Monitoring and evaluation forms' },
  loading: { id: 'Memuat tampilan…', en: 'Loading the view…' },
  failed: {
    id: 'Tampilan ini tidak dapat dimuat. Periksa sambungan Anda, lalu coba lagi.',
    en: 'This view could not be loaded. Check your connection and try again.',
  },
  retry: { id: 'Coba lagi', en: 'Try again' },
} satisfies Words;
