import type { Words } from '@alur/components/base/words.js';

export const findingsMessages = {
  title: { id: 'Pemeriksaan', en: 'Checks' },
  lead: {
    id: 'Aturan yang sama dengan alur check. Kesalahan menghalangi penerbitan; catatan tidak.',
    en: 'The same rules as alur check. An error stands in the way of publishing; a notice does not.',
  },
  none: { id: 'Tidak ada temuan. SOP ini siap diuji.', en: 'Nothing found. The SOP can be tried.' },
  error: { id: 'Kesalahan', en: 'Error' },
  notice: { id: 'Catatan', en: 'Notice' },
  show: { id: 'Tunjukkan', en: 'Show' },
  step: { id: (number: string) => `Langkah ${number}`, en: (number: string) => `Step ${number}` },
} satisfies Words;
