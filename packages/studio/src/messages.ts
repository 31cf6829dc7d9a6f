import type { Words } from '@alur/components/base/words.js';
import type { Panel } from './panels/panels.ts';

export type StudioView = 'table' | 'diagram' | 'both';

export const studioMessages = {
  loading: { id: 'SOP sedang dibuka…', en: 'Opening the SOP…' },
  signedOutTitle: { id: 'Anda belum masuk', en: 'You are not signed in' },
  signedOut: {
    id: 'Masuk dengan akun penyusun SOP untuk membuka studio.',
    en: 'Sign in with an account of an SOP author to open the studio.',
  },
  failedTitle: { id: 'Studio tidak dapat dibuka', en: 'The studio could not be opened' },
  retry: { id: 'Coba lagi', en: 'Try again' },
  unreadable: {
    id: 'Berkas SOP ini tidak dapat dibaca. Perbaiki bagian berikut di berkasnya, lalu buka kembali.',
    en: 'This SOP file cannot be read. Mend the following in the file and open it again.',
  },
  back: { id: 'Semua SOP', en: 'All SOPs' },
  undo: { id: 'Urungkan', en: 'Undo' },
  redo: { id: 'Ulangi', en: 'Redo' },
  undoOf: { id: (what: string) => `Urungkan: ${what}`, en: (what: string) => `Undo: ${what}` },
  redoOf: { id: (what: string) => `Ulangi: ${what}`, en: (what: string) => `Redo: ${what}` },
  views: { id: 'Tampilan', en: 'View' },
  viewNames: {
    id: (view: StudioView) => ({ table: 'Tabel', diagram: 'Diagram', both: 'Keduanya' })[view],
    en: (view: StudioView) => ({ table: 'Table', diagram: 'Diagram', both: 'Both' })[view],
  },
  panels: { id: 'Panel', en: 'Panels' },
  panelNames: {
    id: (panel: Panel) => panelNames[panel].id,
    en: (panel: Panel) => panelNames[panel].en,
  },
  imported: { id: 'Dokumen diimpor', en: 'Document imported' },
  closePanel: { id: 'Tutup panel', en: 'Close the panel' },
  saved: { id: 'Draf tersimpan', en: 'Draft saved' },
  unchanged: { id: 'Belum ada perubahan', en: 'Nothing changed yet' },
  waiting: { id: 'Menyimpan…', en: 'Saving…' },
  keptHere: {
    id: 'Tersimpan di peramban ini',
    en: 'Kept in this browser',
  },
  notSent: { id: 'Belum terkirim ke server', en: 'Not sent to the server yet' },
  unsafe: {
    id: 'Peramban ini tidak dapat menyimpan draf. Unduh SOP ini sebelum menutup halaman.',
    en: 'This browser cannot keep the draft. Download the SOP before you close the page.',
  },
  conflict: { id: 'Ada perubahan penulis lain', en: 'Somebody else has changed it' },
  conflictText: {
    id: (who = 'Penulis lain') =>
      `${who} menyimpan perubahan pada SOP ini setelah Anda membukanya. Pekerjaan Anda aman di peramban ini dan belum dikirim. Buka panel Versi untuk melihat perbedaannya dan menggabungkannya.`,
    en: (who = 'Somebody else') =>
      `${who} has saved changes to this SOP since you opened it. Your work is safe in this browser and was not sent. Open the panel Versions to see the difference and to merge.`,
  },
  others: {
    id: (who: string) => `Sedang dibuka juga oleh ${who}.`,
    en: (who: string) => `Also open at ${who}.`,
  },
  restored: {
    id: 'Pekerjaan Anda yang belum terkirim dipulihkan dari peramban ini.',
    en: 'Your work that had not been sent was restored from this browser.',
  },
  discardRestored: { id: 'Buang dan buka dari server', en: 'Discard it and open from the server' },
  editorFailed: {
    id: 'Bagian ini tidak dapat dimuat. Periksa sambungan internet Anda, lalu coba lagi; pekerjaan Anda tersimpan.',
    en: 'This part could not be loaded. Check your internet connection and try again; your work is kept.',
  },
} satisfies Words;

const panelNames: Readonly<Record<Panel, Required<{ id: string; en: string }>>> = {
  step: { id: 'Langkah', en: 'Step' },
  identity: { id: 'Identitas', en: 'Identity' },
  findings: { id: 'Pemeriksaan', en: 'Checks' },
  doubts: { id: 'Hasil impor', en: 'Import' },
  'try-out': { id: 'Uji coba', en: 'Try it' },
  document: { id: 'Dokumen', en: 'Document' },
  versions: { id: 'Versi', en: 'Versions' },
};
