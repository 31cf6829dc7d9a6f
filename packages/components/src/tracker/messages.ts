import type { Words } from '../base/words.ts';

/** Writes numbers by a format that is made once, when it is needed. */
function numbersOf(locale: string): (count: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (count) => (format ??= new Intl.NumberFormat(locale)).format(count);
}

/** The words of the tracker that both of its sides, one case and many, use. */
export const trackerMessages = {
  title: { id: 'Pemantauan mutu baku', en: 'Mutu baku tracker' },
  loading: { id: 'Memuat pemantauan mutu baku…', en: 'Loading the tracker…' },
  refresh: { id: 'Perbarui', en: 'Refresh' },
  refreshedAt: {
    id: (time: string) => `Dinilai pukul ${time}`,
    en: (time: string) => `Assessed at ${time}`,
  },
  retry: { id: 'Coba lagi', en: 'Try again' },
  back: { id: 'Kembali ke daftar', en: 'Back to the list' },
  signedOutTitle: { id: 'Anda belum masuk', en: 'You are not signed in' },
  signedOut: {
    id: 'Masuk dengan akun petugas untuk melihat pemantauan mutu baku.',
    en: 'Sign in with your officer account to see the tracker.',
  },
  forbiddenTitle: {
    id: 'Anda tidak berwenang melihat pemantauan ini',
    en: 'You may not see this tracker',
  },
  forbidden: {
    id: 'Pemantauan mutu baku hanya untuk petugas dan pimpinan. Jika Anda petugas, minta pengelola sistem memeriksa peran akun Anda.',
    en: 'The tracker is for officers and those who oversee them. If you are an officer, ask your administrator to check the roles of your account.',
  },
  failedTitle: {
    id: 'Pemantauan mutu baku tidak dapat dimuat',
    en: 'The tracker could not be loaded',
  },
  stale: { id: 'Yang tampil belum diperbarui.', en: 'What is shown is not up to date.' },
  left: { id: (time: string) => `sisa ${time}`, en: (time: string) => `${time} left` },
  over: { id: (time: string) => `lewat ${time}`, en: (time: string) => `${time} over` },
  stopped: {
    id: (time: string) => `berhenti, sisa ${time}`,
    en: (time: string) => `stopped, ${time} left`,
  },
  due: { id: (at: string) => `batas ${at}`, en: (at: string) => `due ${at}` },
  visit: {
    id: (visit: number) => `ke-${visit}`,
    en: (visit: number) => `visit ${visit}`,
  },
  norm: { id: (norm: string) => `norma ${norm}`, en: (norm: string) => `norm ${norm}` },
  noNorm: { id: 'Tanpa norma waktu', en: 'No time stated' },
  unexplained: { id: 'Sebab belum diisi', en: 'No cause yet' },
  close: { id: 'Tutup', en: 'Close' },
  openCase: { id: 'Buka seluruh berkas', en: 'Open the whole case' },
  number: { id: numbersOf('id-ID'), en: numbersOf('en-GB') },
} satisfies Words;
