import type { Words } from '../base/words.ts';

/** What is said when the form of a permit was renewed while somebody was filling it in. */
export const renewalMessages = {
  renewedTitle: { id: 'Formulir izin ini sudah diperbarui', en: 'This form has been renewed' },
  renewed: {
    id: 'Pindahkan permohonan Anda ke formulir baru sebelum mengirimnya. Isian dan dokumen yang masih sesuai tetap di tempatnya, yang berubah kami tunjukkan kepada Anda, dan yang tidak diminta lagi kami simpan terpisah.',
    en: 'Move your application to the new form before you send it. Entries and documents that still fit stay where they are, we show you what changed, and we keep aside what is no longer asked for.',
  },
  move: { id: 'Pindah ke formulir baru', en: 'Move to the new form' },
  movedTitle: {
    id: 'Permohonan Anda sudah di formulir baru',
    en: 'Your application is on the new form',
  },
  nothingAsked: {
    id: 'Semua isian Anda masih sesuai. Anda dapat langsung melanjutkan.',
    en: 'All your entries still fit. You can simply go on.',
  },
  asked: {
    id: 'Yang perlu Anda isi atau periksa lagi:',
    en: 'What to fill in or look at again:',
  },
  statement: {
    id: (start: string) => `Pernyataan “${start}”`,
    en: (start: string) => `The statement “${start}”`,
  },
  close: { id: 'Tutup', en: 'Close' },
  aside: {
    id: (count: number) => `Isian dan dokumen yang tidak diminta lagi (${count})`,
    en: (count: number) => `Entries and documents no longer asked for (${count})`,
  },
  asideIntro: {
    id: 'Tersimpan bersama draf ini sampai Anda mengirim atau menghapusnya, dan tidak ikut terkirim.',
    en: 'Kept with this draft until you send or delete it, and not sent along.',
  },
  document: { id: 'Dokumen', en: 'Document' },
} as const satisfies Words;

/** Why somebody should look at a part of the form again. */
export const whyAsked = {
  new: { id: 'baru diminta', en: 'asked for now' },
  cleared: { id: 'berubah, isi kembali', en: 'changed, fill in again' },
  reworded: {
    id: 'pertanyaannya berubah, periksa isian Anda',
    en: 'the question changed, check your entry',
  },
  misfit: {
    id: 'aturannya berubah, perbaiki isian Anda',
    en: 'the rule changed, correct your entry',
  },
  restored: {
    id: 'isian lama Anda dikembalikan, periksa',
    en: 'your earlier entry is back, check it',
  },
} as const satisfies Words;
