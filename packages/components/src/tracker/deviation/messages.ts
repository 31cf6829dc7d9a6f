import type { Words } from '../../base/words.ts';

/** The words of the form in which a deviation is explained. */
export const deviationMessages = {
  heading: {
    id: (count: number) => `Penyimpangan (${count})`,
    en: (count: number) => `Deviations (${count})`,
  },
  none: { id: 'Tidak ada penyimpangan.', en: 'No deviation.' },
  answers: {
    id: (performer: string) => `Dipertanggungjawabkan oleh ${performer}`,
    en: (performer: string) => `${performer} answers for it`,
  },
  cause: { id: 'Sebab', en: 'Cause' },
  choose: { id: 'Pilih…', en: 'Choose…' },
  causeText: { id: 'Penjelasan sebab', en: 'The cause in words' },
  action: { id: 'Tindak lanjut', en: 'Follow-up' },
  followUpText: { id: 'Penjelasan tindak lanjut', en: 'The follow-up in words' },
  done: { id: 'Sudah dilaksanakan', en: 'Done' },
  notDone: { id: 'Belum dilaksanakan', en: 'Not done yet' },
  noPersonalData: {
    id: 'Jangan menulis nama atau data pribadi pemohon.',
    en: 'Do not write an applicant’s name or personal data.',
  },
  save: { id: 'Simpan', en: 'Save' },
  saveIt: {
    id: (what: string) => `Simpan sebab dan tindak lanjut: ${what}`,
    en: (what: string) => `Save cause and follow-up: ${what}`,
  },
  saving: { id: 'Menyimpan…', en: 'Saving…' },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  keptHere: {
    id: 'Isian Anda tetap ada di perangkat ini sampai tersimpan.',
    en: 'What you have written stays on this device until it is saved.',
  },
  'nothing-new': { id: 'Belum ada yang berubah.', en: 'Nothing has changed yet.' },
  'no-cause': { id: 'Pilih sebabnya lebih dahulu.', en: 'Choose a cause first.' },
  'no-action': { id: 'Pilih tindak lanjutnya lebih dahulu.', en: 'Choose a follow-up first.' },
  'say-more': {
    id: 'Tulis penjelasannya, karena Anda memilih “Lainnya”.',
    en: 'Write what it is, because you chose “Other”.',
  },
  history: {
    id: (count: number) => `Riwayat (${count})`,
    en: (count: number) => `History (${count})`,
  },
  by: {
    id: (role: string, at: string) => `${role}, ${at}`,
    en: (role: string, at: string) => `${role}, ${at}`,
  },
  system: { id: 'Sistem', en: 'The system' },
  mayNot: {
    id: 'Sebab dan tindak lanjut diisi oleh pelaksana atau atasannya.',
    en: 'The performer or a superior fills in cause and follow-up.',
  },
} satisfies Words;
