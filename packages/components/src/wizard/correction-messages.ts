import type { Words } from '../base/words.ts';

/** What is said of a draft that puts an application right. */
export const correctionMessages = {
  title: {
    id: (number: string) => `Anda memperbaiki permohonan ${number}`,
    en: (number: string) => `You are putting application ${number} right`,
  },
  intro: {
    id: 'Semua yang sudah dikirim ada di sini. Ubah yang perlu saja, lalu kirim kembali. Nomor registrasinya tetap.',
    en: 'All that you sent is here. Change only what is needed, then send it again. Its registration number stays.',
  },
  note: { id: 'Catatan petugas', en: 'Note from the officer' },
  faults: { id: 'Yang belum sesuai menurut petugas', en: 'What the officer found not in order' },
} satisfies Words;
