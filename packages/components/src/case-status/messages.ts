import type { Words } from '../base/words.ts';

/** The words of the status of one case. Activities are in the words of the SOP. */
export const caseStatusMessages = {
  label: { id: 'Status permohonan', en: 'Status of the application' },
  loading: { id: 'Memuat status…', en: 'Loading the status…' },
  signedOut: {
    id: 'Masuk untuk melihat status permohonan Anda.',
    en: 'Sign in to see the status of your application.',
  },
  none: {
    id: 'Belum ada permohonan. Permohonan yang Anda kirim akan muncul di sini.',
    en: 'No applications yet. Those that you send appear here.',
  },
  failed: { id: 'Status tidak dapat dimuat', en: 'The status could not be loaded' },
  stale: { id: 'Keterangan ini belum diperbarui.', en: 'This is not up to date.' },
  retry: { id: 'Coba lagi', en: 'Try again' },
  since: { id: (at: string) => `Sejak ${at}`, en: (at: string) => `Since ${at}` },
  yours: { id: 'Giliran Anda', en: 'Your turn' },
  now: { id: 'Sedang dikerjakan', en: 'Being done' },
  by: { id: (who: string) => `oleh ${who}`, en: (who: string) => `by ${who}` },
  norm: {
    id: (duration: string) => `waktu menurut SOP: ${duration}`,
    en: (duration: string) => `time that the SOP gives: ${duration}`,
  },
} satisfies Words;
