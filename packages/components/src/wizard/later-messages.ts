import type { Words } from '../base/words.ts';

/** The words of the stages after the questions: documents, review, statements. */
export const laterMessages = {
  merged: {
    id: 'Permohonan ini juga diubah di jendela lain. Kami menggabungkan keduanya; periksa kembali isian Anda.',
    en: 'This application was changed in another window, too. We have put both together; please check your entries.',
  },
  close: { id: 'Tutup', en: 'Close' },

  goneTitle: {
    id: 'Permohonan ini tidak ditemukan lagi',
    en: 'This application is no longer there',
  },
  gone: {
    id: 'Mungkin sudah dikirim atau dihapus dari jendela lain. Isian Anda masih ada di halaman ini dan dapat disimpan sebagai permohonan baru.',
    en: 'It may have been sent or deleted from another window. Your entries are still on this page and can be kept as a new application.',
  },
  rescue: {
    id: 'Simpan isian sebagai permohonan baru',
    en: 'Keep the entries as a new application',
  },

  documentsIntro: {
    id: 'Foto atau pindai dokumen asli di tempat yang terang sampai seluruh tulisan terbaca. Anda dapat melanjutkan ke tahap berikutnya selagi dokumen diunggah.',
    en: 'Photograph or scan the originals in good light so that all text can be read. You may go on while documents are being sent.',
  },
  required: { id: 'Wajib', en: 'Required' },
  recommended: { id: 'Disarankan', en: 'Recommended' },
  optionalDocument: { id: 'Tidak wajib', en: 'Optional' },
  limits: {
    id: (kinds: string, size: string) => `${kinds}, paling besar ${size}`,
    en: (kinds: string, size: string) => `${kinds}, at most ${size}`,
  },
  or: { id: 'atau', en: 'or' },
  retry: { id: 'Coba lagi', en: 'Try again' },
  chooseFile: { id: 'Pilih berkas', en: 'Choose a file' },
  orDrop: { id: 'atau seret berkas ke sini', en: 'or drag a file here' },
  replaceFile: { id: 'Ganti', en: 'Replace' },
  removeFile: { id: 'Hapus', en: 'Remove' },
  cancelUpload: { id: 'Batalkan', en: 'Cancel' },
  uploading: { id: 'Mengunggah', en: 'Sending' },
  uploaded: { id: 'Terunggah', en: 'Uploaded' },
  uploadedNow: {
    id: (title: string) => `${title} sudah terunggah.`,
    en: (title: string) => `${title} is uploaded.`,
  },
  uploadFailed: { id: 'Belum terunggah', en: 'Not uploaded yet' },
  uploadOffline: {
    id: 'Unggahan berlanjut sendiri begitu koneksi kembali.',
    en: 'The upload goes on by itself when the connection is back.',
  },
  uploadInterrupted: {
    id: (name: string) =>
      `Unggahan “${name}” terhenti. Pilih berkas yang sama untuk melanjutkan dari tempat terakhir.`,
    en: (name: string) =>
      `The upload of “${name}” was cut off. Choose the same file to go on from where it stopped.`,
  },
  documentProgress: {
    id: (done: number, all: number) => `${done} dari ${all} dokumen wajib terunggah`,
    en: (done: number, all: number) => `${done} of ${all} required documents uploaded`,
  },

  reviewTitle: { id: 'Periksa kembali permohonan Anda', en: 'Check your application' },
  edit: { id: 'Ubah', en: 'Change' },
  notAnswered: { id: 'Tidak diisi', en: 'Not answered' },
  documentsTitle: { id: 'Dokumen persyaratan', en: 'Documents' },
  noDocument: { id: 'Belum diunggah', en: 'Not uploaded' },
  statementOpen: {
    id: (start: string) => `Setujui pernyataan “${start}”`,
    en: (start: string) => `Agree to the statement “${start}”`,
  },
  statementsTitle: { id: 'Pernyataan', en: 'Statements' },
  statementsHint: {
    id: 'Centang setiap pernyataan setelah Anda membacanya.',
    en: 'Tick each statement after you have read it.',
  },
  afterSubmit: {
    id: 'Setelah dikirim, isian dan dokumen tidak dapat diubah lagi. Petugas memeriksanya dan mengabari Anda lewat surel.',
    en: 'Once sent, entries and documents can no longer be changed. An officer checks them and lets you know by e-mail.',
  },
} as const satisfies Words;
