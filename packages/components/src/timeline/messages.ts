import type { Words } from '../base/words.ts';

/** The words of the timeline. Activities are in the words of the SOP. */
export const timelineMessages = {
  loading: { id: 'Memuat permohonan…', en: 'Loading the application…' },
  listTitle: { id: 'Permohonan Anda', en: 'Your applications' },
  listCount: {
    id: (count: number) => `${count} permohonan`,
    en: (count: number) => (count === 1 ? '1 application' : `${count} applications`),
  },
  open: { id: 'Lihat', en: 'View' },
  openCase: {
    id: (number: string) => `Lihat permohonan ${number}`,
    en: (number: string) => `View application ${number}`,
  },
  submittedAt: { id: (at: string) => `Didaftarkan ${at}`, en: (at: string) => `Registered ${at}` },
  changedAt: {
    id: (at: string) => `Terakhir berubah ${at}`,
    en: (at: string) => `Last change ${at}`,
  },
  emptyTitle: { id: 'Belum ada permohonan', en: 'No applications yet' },
  empty: {
    id: 'Permohonan yang Anda kirim akan muncul di sini.',
    en: 'Applications that you send appear here.',
  },
  signedOutTitle: { id: 'Anda belum masuk', en: 'You are not signed in' },
  signedOut: {
    id: 'Masuk untuk melihat perjalanan permohonan Anda.',
    en: 'Sign in to see where your application is.',
  },
  failedTitle: {
    id: 'Permohonan tidak dapat dimuat',
    en: 'The application could not be loaded',
  },
  stale: { id: 'Keterangan ini belum diperbarui.', en: 'This is not up to date.' },
  retry: { id: 'Coba lagi', en: 'Try again' },
  back: { id: 'Semua permohonan', en: 'All applications' },

  history: { id: 'Perjalanan permohonan', en: 'Where your application is' },
  historyOf: { id: 'Riwayat permohonan', en: 'What has happened to the application' },
  done: { id: 'Selesai', en: 'Done' },
  current: { id: 'Sedang berjalan', en: 'In progress' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
  since: { id: (at: string) => `Sejak ${at}`, en: (at: string) => `Since ${at}` },
  result: { id: 'Hasil', en: 'Result' },
  reasons: { id: 'Yang belum sesuai', en: 'What is not in order' },
  note: { id: 'Catatan petugas', en: 'Note from the officer' },
  changed: { id: 'Yang diperbaiki', en: 'What was put right' },
  ended: { id: 'Proses berakhir', en: 'The process has ended' },
  nextStep: {
    id: 'Jika ingin melanjutkan, perbaiki hal di atas lalu ajukan permohonan baru.',
    en: 'To go on, put these things right and send a new application.',
  },
  letters: { id: 'Surat', en: 'Letters' },
  print: { id: (title: string) => `Cetak ${title}`, en: (title: string) => `Print: ${title}` },
  preparing: { id: 'Menyiapkan…', en: 'Preparing…' },
  printFailed: { id: 'Tidak dapat dicetak', en: 'It could not be printed' },
  broken: {
    id: (sequence: number) => `Riwayat tidak utuh mulai kejadian ke-${sequence}`,
    en: (sequence: number) => `The history is not intact from event ${sequence} on`,
  },
  brokenHelp: {
    id: 'Beri tahu kami dengan menyebutkan nomor registrasi ini. Jangan mengandalkan riwayat di bawah.',
    en: 'Tell us, with this registration number. Do not rely on the history below.',
  },
} satisfies Words;
