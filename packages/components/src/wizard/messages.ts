import type { Words } from '../base/words.ts';

/** The words of the wizard. What is asked comes from the permit type. */
export const wizardMessages = {
  loading: { id: 'Memuat formulir…', en: 'Loading the form…' },
  failedTitle: { id: 'Formulir belum dapat dibuka', en: 'The form could not be opened' },
  retry: { id: 'Coba lagi', en: 'Try again' },
  stages: { id: 'Tahap pendaftaran', en: 'Stages of the registration' },
  stageOf: {
    id: (numeral: string, last: string) => `Tahap ${numeral} dari ${last}`,
    en: (numeral: string, last: string) => `Stage ${numeral} of ${last}`,
  },
  allStages: { id: 'Lihat semua tahap', en: 'See all stages' },
  done: { id: 'selesai', en: 'done' },
  back: { id: 'Kembali', en: 'Back' },
  next: { id: 'Simpan dan lanjut', en: 'Save and continue' },
  submit: { id: 'Kirim permohonan', en: 'Send the application' },
  submitting: { id: 'Mengirim…', en: 'Sending…' },
  waitingForUploads: { id: 'Menunggu unggahan selesai…', en: 'Waiting for the uploads…' },

  saved: { id: (time: string) => `Tersimpan ${time}`, en: (time: string) => `Saved ${time}` },
  allSaved: { id: 'Semua isian tersimpan', en: 'All entries are saved' },
  saving: { id: 'Menyimpan…', en: 'Saving…' },
  savedAgain: { id: 'Isian Anda sudah tersimpan kembali.', en: 'Your entries are saved again.' },
  notSaved: { id: 'Belum tersimpan', en: 'Not saved yet' },
  notSavedOffline: {
    id: 'Belum tersimpan: koneksi terputus. Isian Anda aman di perangkat ini dan dikirim begitu tersambung.',
    en: 'Not saved yet: no connection. Your entries are safe on this device and are sent once you are online.',
  },
  saveNow: { id: 'Simpan sekarang', en: 'Save now' },
  summaryTitle: { id: 'Ada yang perlu diperbaiki', en: 'Something needs correcting' },
  summaryIntro: {
    id: 'Pilih salah satu untuk langsung ke isiannya.',
    en: 'Choose one to go straight to it.',
  },
  mended: { id: 'sudah diperbaiki', en: 'corrected' },

  signInTitle: { id: 'Masuk untuk melanjutkan', en: 'Sign in to continue' },
  signInIntro: {
    id: 'Permohonan diajukan dengan akun Anda sendiri, supaya isian tersimpan dan kabar sampai kepada Anda.',
    en: 'You apply with an account of your own, so that your entries are kept and news reaches you.',
  },
  signedOutTitle: { id: 'Anda perlu masuk kembali', en: 'You need to sign in again' },
  signedOutIntro: {
    id: 'Sesi Anda telah berakhir. Isian Anda tetap aman; masuk kembali untuk melanjutkan dari tahap ini.',
    en: 'Your session has ended. Your entries are safe; sign in again to go on from this stage.',
  },
  accountLoading: { id: 'Memuat halaman masuk…', en: 'Loading the sign-in…' },

  search: { id: 'Cari jenis izin', en: 'Search permits' },
  searchHint: {
    id: 'Ketik nama izin atau kegiatan Anda, misalnya “praktik dokter” atau “papan nama”.',
    en: 'Type the name of the permit or what you plan to do, such as “doctor” or “billboard”.',
  },
  found: {
    id: (count: number) => `${count} jenis izin ditemukan`,
    en: (count: number) => (count === 1 ? '1 permit found' : `${count} permits found`),
  },
  nothingFound: {
    id: 'Tidak ada jenis izin yang cocok. Coba kata lain, atau kosongkan pencarian untuk melihat semuanya.',
    en: 'No permit matches. Try other words, or clear the search to see all.',
  },
  noPermits: {
    id: 'Belum ada jenis izin yang dapat diajukan di sini.',
    en: 'There are no permits to apply for here yet.',
  },
  showAll: { id: 'Tampilkan semua', en: 'Show all' },
  otherCategory: { id: 'Lainnya', en: 'Other' },
  serviceTime: { id: 'Waktu layanan', en: 'Service time' },
  fee: { id: 'Biaya', en: 'Fee' },
  choose: { id: 'Ajukan izin ini', en: 'Apply for this permit' },
  openDrafts: { id: 'Lanjutkan permohonan Anda', en: 'Continue your application' },
  lastChanged: {
    id: (when: string) => `Terakhir diubah ${when}`,
    en: (when: string) => `Last changed ${when}`,
  },
  correction: {
    id: (number: string) => `Perbaikan permohonan ${number}`,
    en: (number: string) => `Correction of application ${number}`,
  },
  resume: { id: 'Lanjutkan', en: 'Continue' },
  remove: { id: 'Hapus', en: 'Delete' },
  removeSure: {
    id: 'Hapus permohonan ini beserta dokumennya?',
    en: 'Delete this application with its documents?',
  },
  removeYes: { id: 'Ya, hapus', en: 'Yes, delete' },
  removeNo: { id: 'Batal', en: 'Cancel' },

  laterFailed: {
    id: 'Tahap ini belum dapat dimuat. Periksa koneksi internet Anda, lalu coba lagi.',
    en: 'This stage could not be loaded. Check your internet connection, then try again.',
  },

  mustSaveFirst: {
    id: 'Isian Anda belum tersimpan di server. Periksa koneksi internet, lalu kirim kembali.',
    en: 'Your entries are not saved on the server yet. Check your connection, then send again.',
  },
} as const satisfies Words;
