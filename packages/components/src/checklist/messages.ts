import type { Words } from '../base/words.ts';

/** The words of the checklist. Questions, reasons and outcomes are the agency's own. */
export const checklistMessages = {
  chooseTask: {
    id: 'Pilih tugas dari daftar untuk mulai bekerja.',
    en: 'Choose a task from the list to start.',
  },
  loading: { id: 'Memuat tugas…', en: 'Loading the task…' },
  failedTitle: { id: 'Tugas tidak dapat dimuat', en: 'The task could not be loaded' },
  retry: { id: 'Coba lagi', en: 'Try again' },

  registrationNumber: { id: 'Nomor registrasi', en: 'Registration number' },
  submitted: { id: 'Didaftarkan', en: 'Registered' },
  waitingSince: { id: 'Menunggu sejak', en: 'Waiting since' },
  standard: { id: 'Waktu baku', en: 'Standard time' },
  serviceTime: { id: 'Jangka waktu pelayanan', en: 'Service time' },

  evidence: { id: 'Berkas dan data', en: 'Documents and data' },
  allData: { id: 'Data permohonan', en: 'Application data' },
  missing: { id: '(tidak diunggah)', en: '(not uploaded)' },
  notUploaded: {
    id: 'Pemohon tidak mengunggah dokumen ini.',
    en: 'The applicant has not uploaded this document.',
  },
  loadingDocument: { id: 'Memuat dokumen…', en: 'Loading the document…' },
  documentFailed: { id: 'Dokumen tidak dapat dimuat', en: 'The document could not be loaded' },
  notShownHere: {
    id: 'Dokumen ini tidak dapat ditampilkan di halaman ini. Buka di tab baru atau unduh.',
    en: 'This document cannot be shown on this page. Open it in a new tab or download it.',
  },
  openDocument: { id: 'Buka di tab baru', en: 'Open in a new tab' },
  download: { id: 'Unduh', en: 'Download' },
  enlarge: { id: 'Perbesar', en: 'Enlarge' },
  fit: { id: 'Paskan', en: 'Fit' },
  picture: { id: (title: string) => `Gambar ${title}`, en: (title: string) => `Picture: ${title}` },
  back: { id: 'Kembali ke daftar periksa', en: 'Back to the checklist' },

  checklist: { id: 'Daftar periksa', en: 'Checklist' },
  progress: {
    id: (answered: number, all: number) => `${answered} dari ${all} diperiksa`,
    en: (answered: number, all: number) => `${answered} of ${all} checked`,
  },
  look: { id: (title: string) => `Lihat ${title}`, en: (title: string) => `Look at ${title}` },
  lookShort: { id: 'Lihat', en: 'Look' },
  ok: { id: 'Sesuai', en: 'In order' },
  notOk: { id: 'Tidak sesuai', en: 'Not in order' },
  reason: { id: 'Alasan', en: 'Reason' },
  reasonHint: {
    id: 'Alasan ini disampaikan kepada pemohon.',
    en: 'The applicant is told this reason.',
  },
  chooseReason: { id: 'Pilih alasan', en: 'Choose a reason' },
  note: { id: 'Catatan untuk pemohon (tidak wajib)', en: 'Note to the applicant (optional)' },
  noteHint: {
    id: 'Tuliskan apa yang perlu diperbaiki, dengan kata-kata Anda sendiri.',
    en: 'Say in your own words what to put right.',
  },

  saving: { id: 'Menyimpan…', en: 'Saving…' },
  savedAt: {
    id: (time: string) => `Tersimpan pukul ${time}`,
    en: (time: string) => `Saved at ${time}`,
  },
  unsaved: {
    id: 'Belum tersimpan. Hasil pemeriksaan Anda aman di perangkat ini.',
    en: 'Not saved yet. Your findings are safe on this device.',
  },
  saveAgain: { id: 'Simpan lagi', en: 'Save again' },

  decision: { id: 'Keputusan', en: 'Decision' },
  decide: {
    id: (outcome: string) => `Tetapkan: ${outcome}`,
    en: (outcome: string) => `Decide: ${outcome}`,
  },
  unanswered: {
    id: (count: number) =>
      `Masih ada ${count} hal yang belum diperiksa. Periksa semuanya, supaya pemohon mengetahui semua kekurangan sekaligus.`,
    en: (count: number) =>
      `${count === 1 ? '1 item has' : `${count} items have`} not been checked. Check all of them, so that the applicant learns everything at once.`,
  },
  failed: {
    id: (count: number) => `${count} hal tidak sesuai, jadi keputusan ini tidak dapat dipilih.`,
    en: (count: number) =>
      `${count === 1 ? '1 item is' : `${count} items are`} not in order, so this decision cannot be chosen.`,
  },
  reasonMissing: {
    id: (count: number) => `Pilih alasan pada ${count} hal yang tidak sesuai.`,
    en: (count: number) =>
      `Choose a reason for the ${count === 1 ? 'item' : `${count} items`} not in order.`,
  },
  noneFailed: {
    id: 'Semua hal sesuai. Keputusan ini memerlukan paling sedikit satu hal yang tidak sesuai.',
    en: 'Everything is in order. This decision needs at least one item that is not.',
  },
  refused: {
    id: 'Periksa kembali hasil pemeriksaan: ada isian yang belum benar.',
    en: 'Look at your findings again: something in them is not right yet.',
  },

  officerNote: { id: 'Catatan petugas', en: 'Note from the officer' },

  letters: { id: 'Surat dan berkas', en: 'Letters and file' },
  printFile: { id: 'Cetak berkas permohonan', en: 'Print the application file' },
  printFileHint: {
    id: 'Semua data dan dokumen permohonan dalam satu PDF.',
    en: 'All data and documents of the application in one PDF.',
  },
  preparing: { id: 'Menyiapkan…', en: 'Preparing…' },
  fileReady: { id: 'Berkas siap.', en: 'The file is ready.' },
  openFile: { id: 'Buka PDF', en: 'Open the PDF' },
  downloadFile: { id: 'Unduh PDF', en: 'Download the PDF' },
  printFailed: { id: 'Tidak dapat dicetak', en: 'It could not be printed' },
  print: { id: (title: string) => `Cetak ${title}`, en: (title: string) => `Print: ${title}` },
  numberLater: {
    id: (title: string) =>
      `${title} mendapat nomor dan dapat dicetak setelah tugas ini diselesaikan.`,
    en: (title: string) =>
      `The ${title} gets its number, and can be printed, once this task is completed.`,
  },
  complete: { id: 'Selesaikan tugas', en: 'Complete the task' },
  completing: { id: 'Menyelesaikan…', en: 'Completing…' },
  completeHint: {
    id: 'Selesaikan setelah pekerjaan di atas dilakukan. Berkas lalu diteruskan ke langkah berikutnya.',
    en: 'Complete it when the work above is done. The case then goes on to its next step.',
  },
  notCompleted: { id: 'Tugas belum diselesaikan', en: 'The task has not been completed' },

  doneTitle: { id: 'Tugas selesai', en: 'The task is completed' },
  doneWith: {
    id: (outcome: string) => `Keputusan ditetapkan: ${outcome}`,
    en: (outcome: string) => `Decided: ${outcome}`,
  },
  done: {
    id: 'Permohonan diteruskan ke langkah berikutnya menurut SOP.',
    en: 'The application has gone on to its next step of the SOP.',
  },
  ended: {
    id: 'Proses permohonan ini berakhir.',
    en: 'This application has come to its end.',
  },
  takenTitle: { id: 'Tugas ini sudah diselesaikan', en: 'This task is already completed' },
  takenBy: {
    id: (role: string, at: string) =>
      `${role} menyelesaikannya pada ${at}. Pilihan Anda tidak dikirim.`,
    en: (role: string, at: string) => `${role} completed it on ${at}. Your choice was not sent.`,
  },
  history: { id: 'Riwayat permohonan', en: 'What has happened' },
} satisfies Words;
