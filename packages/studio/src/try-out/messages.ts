import type { Words } from '@alur/components/base/words.js';

export const tryOutMessages = {
  title: { id: 'Uji coba', en: 'Try it' },
  lead: {
    id: 'Jalankan SOP ini langkah demi langkah, seperti sebuah berkas sungguhan. Tidak ada yang dikirim.',
    en: 'Play the SOP step by step as a real case would go. Nothing is sent.',
  },
  start: { id: 'Mulai', en: 'Start' },
  restart: { id: 'Ulang dari awal', en: 'Start again' },
  back: { id: 'Mundur satu langkah', en: 'One step back' },
  cannotRun: {
    id: 'SOP ini belum dapat dijalankan. Perbaiki bagian berikut:',
    en: 'This SOP cannot run yet. Mend the following:',
  },
  now: { id: 'Sekarang', en: 'Now' },
  by: {
    id: (performer: string) => `oleh ${performer}`,
    en: (performer: string) => `by ${performer}`,
  },
  done: { id: 'Selesai', en: 'Done' },
  error: { id: (code: string) => `Terjadi galat ${code}`, en: (code: string) => `Error ${code}` },
  anyError: { id: 'Terjadi galat', en: 'An error happens' },
  decides: { id: 'Keputusan: ', en: 'Decision: ' },
  nameless: { id: 'Jalan ini', en: 'This way' },
  expected: { id: 'sesuai hasil yang dipilih', en: 'what follows from the result' },
  wait: { id: (text: string) => `Menunggu ${text}`, en: (text: string) => `Waits for ${text}` },
  passTime: { id: 'Waktu berlalu', en: 'Time passes' },
  message: {
    id: (name: string) => `Menunggu pesan ${name}`,
    en: (name: string) => `Waits for the message ${name}`,
  },
  receive: { id: 'Pesan diterima', en: 'The message comes' },
  join: { id: 'Menunggu jalan lain yang bersamaan', en: 'Waits for the other ways' },
  ended: { id: 'Prosedur selesai.', en: 'The procedure has ended.' },
  failed: { id: 'Prosedur terhenti.', en: 'The procedure is stuck.' },
  changed: {
    id: 'SOP berubah sejak dijalankan; uji coba diulang sampai langkah yang masih sama.',
    en: 'The SOP has changed since; the play was repeated as far as it still fits.',
  },
  path: { id: 'Yang sudah dilalui', en: 'The way so far' },
  soFar: {
    id: (time: string) => `Waktu kerja sejauh ini: ${time}.`,
    en: (time: string) => `Working time so far: ${time}.`,
  },
  times: { id: 'Waktu kerja', en: 'Working time' },
  shortest: { id: 'Tercepat', en: 'Shortest' },
  usual: { id: 'Biasanya', en: 'Usual' },
  longest: { id: 'Terlama', en: 'Longest' },
  way: { id: 'Jalan', en: 'Way' },
  total: { id: 'Waktu', en: 'Time' },
  steps: { id: 'Langkah', en: 'Steps' },
  unread: {
    id: (steps: string) =>
      `Tidak dihitung karena waktunya belum ditulis atau tidak terbaca: langkah ${steps}.`,
    en: (steps: string) =>
      `Not counted, for their time is missing or cannot be read: step ${steps}.`,
  },
  where: { id: 'Ke mana waktu pergi', en: 'Where time goes' },
  whereLead: { id: 'Pada jalan yang biasa.', en: 'On the usual way.' },
  perStep: { id: 'Per langkah', en: 'By step' },
  perPerformer: { id: 'Per pelaksana', en: 'By performer' },
  share: { id: 'Bagian', en: 'Share' },
  promised: {
    id: (permit: string, text: string) => `Dijanjikan untuk ${permit}: ${text}.`,
    en: (permit: string, text: string) => `Promised for ${permit}: ${text}.`,
  },
  within: { id: 'Cukup', en: 'Kept' },
  beyond: { id: 'Terlampaui', en: 'Exceeded' },
  unsure: { id: 'Belum dapat dipastikan', en: 'Cannot be said yet' },
} satisfies Words;
