import type { Words } from '../base/words.ts';

/** What is said of a step that waits for the applicant. */
export const ownTaskMessages = {
  title: { id: 'Menunggu Anda', en: 'Waiting for you' },
  correct: {
    id: 'Permohonan dikembalikan kepada Anda untuk diperbaiki. Isian dan dokumen yang sudah dikirim tetap ada; ubah yang perlu saja, lalu kirim kembali. Nomor registrasinya tetap.',
    en: 'Your application has come back for you to put right. What you sent is still there; change only what is needed, then send it again. Its registration number stays.',
  },
  begin: { id: 'Perbaiki permohonan', en: 'Put it right' },
  begun: {
    id: 'Perbaikan siap diisi. Buka halaman pengajuan; perbaikan ini ada di bawah “Lanjutkan permohonan Anda”.',
    en: 'You can put it right now. Open the page for applications; it is under “Continue your application”.',
  },
  step: {
    id: 'Langkah ini bagian Anda. Setelah selesai, beri tahu kami agar permohonan dapat dilanjutkan.',
    en: 'This step is yours. Tell us when it is done, so that the application can go on.',
  },
  choose: {
    id: 'Langkah ini bagian Anda. Pilih jawaban agar permohonan dapat dilanjutkan.',
    en: 'This step is yours. Choose an answer, so that the application can go on.',
  },
  done: { id: 'Sudah saya lakukan', en: 'I have done this' },
  sending: { id: 'Mengirim…', en: 'Sending…' },
  failed: { id: 'Belum berhasil', en: 'That did not work' },
} satisfies Words;
