import type { Words } from '@alur/components/base/words.js';

export const tableWords = {
  grid: {
    id: (title: string) => `Tabel SOP ${title || 'tanpa judul'}`,
    en: (title: string) => `SOP table ${title || 'without a title'}`,
  },
  tools: { id: 'Perintah tabel', en: 'Table commands' },
  newRow: { id: 'Langkah baru', en: 'New step' },
  newRowHint: {
    id: 'Ketik kegiatan berikutnya di sini',
    en: 'Write the next activity here',
  },
  step: { id: (number: string) => `Langkah ${number}`, en: (number: string) => `Step ${number}` },
  empty: { id: 'kosong', en: 'empty' },
  noPerformer: { id: 'Belum ada pelaksana', en: 'No performer yet' },
  newPerformer: { id: 'Pelaksana baru', en: 'New performer' },
  performer: {
    id: (name: string) => `Pelaksana ${name}`,
    en: (name: string) => `Performer ${name}`,
  },

  process: { id: 'Kotak: kegiatan', en: 'Box: activity' },
  decision: { id: 'Belah ketupat: keputusan', en: 'Diamond: decision' },
  terminator: { id: 'Kapsul: mulai atau selesai', en: 'Capsule: start or end' },
  symbolNames: {
    id: (kind: 'process' | 'decision' | 'terminator') =>
      ({ process: 'kegiatan', decision: 'keputusan', terminator: 'mulai atau selesai' })[kind],
    en: (kind: 'process' | 'decision' | 'terminator') =>
      ({ process: 'activity', decision: 'decision', terminator: 'start or end' })[kind],
  },

  symbolMenu: { id: 'Simbol dan alur', en: 'Symbol and flow' },
  columnMenu: { id: 'Pelaksana', en: 'Performer' },
  moreOfRow: {
    id: (number: string) => `Perintah untuk langkah ${number}`,
    en: (number: string) => `Commands for step ${number}`,
  },
  moreOfPerformer: {
    id: (name: string) => `Perintah untuk pelaksana ${name}`,
    en: (name: string) => `Commands for the performer ${name}`,
  },

  editCell: { id: 'Ubah isi sel', en: 'Edit the cell' },
  details: { id: 'Rincian langkah', en: 'Step details' },
  flow: { id: 'Alur dan jawaban', en: 'Flow and answers' },
  insertAbove: { id: 'Sisipkan di atas', en: 'Insert above' },
  insertBelow: { id: 'Sisipkan di bawah', en: 'Insert below' },
  insertAboveInBranch: {
    id: 'Sisipkan di atas, di cabang ini',
    en: 'Insert above, in this branch',
  },
  insertBelowInBranch: {
    id: 'Sisipkan di bawah, di cabang ini',
    en: 'Insert below, in this branch',
  },
  insertBeside: { id: 'Tambah langkah bersamaan', en: 'Add a step at the same time' },
  runBeside: {
    id: (steps: string) => `Jalankan bersamaan dengan langkah ${steps}`,
    en: (steps: string) => `Run at the same time as step ${steps}`,
  },
  runAtOnce: { id: 'Jalankan bersamaan', en: 'Run at the same time' },
  runAlone: { id: 'Jalankan berurutan', en: 'Run one after the other' },
  alone: { id: 'berurutan, tidak bersamaan', en: 'one after the other' },
  addStep: { id: 'Tambah langkah', en: 'Add a step' },
  more: { id: 'Lainnya', en: 'More' },
  stepButton: { id: 'Langkah', en: 'Step' },
  performerButton: { id: 'Pelaksana', en: 'Performer' },
  flowButton: { id: 'Alur', en: 'Flow' },
  detailsButton: { id: 'Rincian', en: 'Details' },
  deleteRows: { id: 'Hapus langkah', en: 'Delete the step' },
  moveUp: { id: 'Naikkan', en: 'Move up' },
  moveDown: { id: 'Turunkan', en: 'Move down' },
  renumber: { id: 'Nomori ulang', en: 'Number anew' },
  addPerformer: { id: 'Tambah pelaksana', en: 'Add a performer' },
  rename: { id: 'Ganti nama', en: 'Rename' },
  removePerformer: { id: 'Hapus pelaksana', en: 'Remove the performer' },
  moveLeft: { id: 'Geser ke kiri', en: 'Move left' },
  moveRight: { id: 'Geser ke kanan', en: 'Move right' },

  offer: {
    id: (count: number) =>
      `Yang Anda tempelkan adalah tabel SOP dengan ${count} langkah. Tempelkan sebagai langkah, agar setiap bagian masuk ke kolomnya?`,
    en: (count: number) =>
      `What you have pasted is an SOP table with ${count} steps. Paste it as steps, each part into its column?`,
  },
  asSteps: {
    id: (count: number) => `Tambahkan ${count} langkah`,
    en: (count: number) => `Add ${count} steps`,
  },
  asCells: { id: 'Tempel ke sel', en: 'Paste into the cells' },
  cancel: { id: 'Batal', en: 'Cancel' },
  pasted: {
    id: (count: number) => (count > 0 ? `Ditempelkan, ${count} langkah baru.` : 'Ditempelkan.'),
    en: (count: number) => (count > 0 ? `Pasted, with ${count} new steps.` : 'Pasted.'),
  },
  beside: {
    id: (count: number) => `${count} paragraf di luar tabel tidak ditempelkan.`,
    en: (count: number) => `${count} paragraphs beside the table were not pasted.`,
  },

  atOnce: {
    id: (steps: string) => `bersamaan dengan langkah ${steps}`,
    en: (steps: string) => `at the same time as step ${steps}`,
  },
  notShown: {
    id: (names: string) =>
      `Tabel resmi tidak mempunyai simbol untuk: ${names}. Semuanya tetap ada dalam SOP ini; lihat dan ubah pada diagram.`,
    en: (names: string) =>
      `The official table has no symbol for: ${names}. All of it stays in this SOP; see and change it in the diagram.`,
  },

  keys: { id: 'Tombol papan ketik', en: 'Keyboard' },
  help: {
    id: 'Panah: pindah sel. Enter atau F2: ubah. Ketik: ganti isi. Spasi di kolom pelaksana: letakkan atau ganti simbol. Shift+Spasi: pilih seluruh baris. Tab: sel berikutnya; Esc lalu Tab: keluar dari tabel. Alt+panah: pindahkan langkah atau pelaksana. Ctrl+Alt+=: langkah baru. Ctrl+Alt+\\: langkah baru yang berjalan bersamaan; dengan Shift: langkah ini bersamaan atau berurutan. Shift+F10: menu.',
    en: 'Arrows: move. Enter or F2: edit. Typing: replaces. Space in a performer’s column: place or change the symbol. Shift+Space: select whole rows. Tab: next cell; Esc then Tab: leave the table. Alt+arrows: move the step or performer. Ctrl+Alt+=: new step. Ctrl+Alt+\\: new step at the same time; with Shift: this step at the same time or in sequence. Shift+F10: menu.',
  },
  left: {
    id: 'Tab berikutnya keluar dari tabel.',
    en: 'The next Tab leaves the table.',
  },
  undone: {
    id: (what: string) => `Diurungkan: ${what}.`,
    en: (what: string) => `Undone: ${what}.`,
  },
  redone: {
    id: (what: string) => `Diulangi: ${what}.`,
    en: (what: string) => `Done again: ${what}.`,
  },
  error: { id: 'Galat', en: 'Error' },
  notice: { id: 'Catatan', en: 'Notice' },
  editorKeys: {
    id: 'Enter menyimpan, Shift+Enter baris baru, Esc membatalkan.',
    en: 'Enter saves, Shift+Enter begins a new line, Esc cancels.',
  },
  emptyTable: {
    id: 'SOP ini belum memiliki pelaksana. Tambahkan pelaksana pertama, lalu tulis kegiatannya.',
    en: 'This SOP has no performers yet. Add the first, then write the activities.',
  },
} as const satisfies Words;
