import type { Words } from '@alur/components/base/words.js';

export const diagramWords = {
  drawing: {
    id: (title: string) => `Diagram SOP ${title}`,
    en: (title: string) => `Diagram of the SOP ${title}`,
  },
  opening: { id: 'Diagram sedang disiapkan…', en: 'Preparing the diagram…' },
  failed: {
    id: 'Diagram tidak dapat dibuka di peramban ini. Sunting SOP ini dalam tabel; isinya sama.',
    en: 'The diagram cannot be opened in this browser. Edit this SOP in the table; it says the same.',
  },
  policy: {
    id: 'Diagram tidak dapat dibuka karena kebijakan keamanan halaman ini belum mengizinkan "alur-bpmn". Beri tahu tim TI; sementara itu sunting SOP ini dalam tabel.',
    en: 'The diagram cannot be opened, because the security policy of this page lacks "alur-bpmn". Tell the IT team; meanwhile, edit this SOP in the table.',
  },
  notDrawn: {
    id: 'Perubahan terakhir tidak dapat digambar. Urungkan, atau lanjutkan dalam tabel.',
    en: 'The last change cannot be drawn. Undo it, or go on in the table.',
  },
  empty: {
    id: 'SOP ini belum berisi langkah. Tambahkan langkah pertama dari deretan di atas.',
    en: 'This SOP has no steps yet. Add the first one from the row above.',
  },

  palette: { id: 'Tambahkan ke diagram', en: 'Add to the diagram' },
  tools: { id: 'Pengatur diagram', en: 'Diagram controls' },
  zoomIn: { id: 'Perbesar', en: 'Zoom in' },
  zoomOut: { id: 'Perkecil', en: 'Zoom out' },
  fit: { id: 'Tampilkan seluruh diagram', en: 'Show the whole diagram' },
  tidy: { id: 'Rapikan', en: 'Tidy' },
  hintMouse: {
    id: 'Seret kotak untuk memindahkannya; ke jalur lain berarti pelaksana lain. Seret kepala jalur untuk mengubah urutan pelaksana, dan ujung anak panah yang terpilih untuk mengubah tujuannya. Shift + seret memilih beberapa kotak. Klik dua kali untuk memberi nama. Ctrl + roda tetikus memperbesar.',
    en: 'Drag a box to move it; another lane is another performer. Drag the head of a lane to change the order of performers, and the end of a selected arrow to lead it elsewhere. Shift + drag selects several boxes. Double-click to name. Ctrl + mouse wheel zooms.',
  },
  hintTouch: {
    id: 'Ketuk sebuah unsur, lalu pilih perintahnya. Geser ke samping dengan satu jari; cubit untuk memperbesar.',
    en: 'Tap an element, then choose what to do. Swipe sideways with one finger; pinch to zoom.',
  },
  hintKeys: {
    id: 'Panah: unsur berikutnya; Shift+panah dan Ctrl+A: pilih beberapa; Alt+panah: geser; Enter: perintah; F2: nama; Delete: hapus; + dan −: perbesar dan perkecil; 0: seluruh diagram.',
    en: 'Arrows: next element; Shift+arrows and Ctrl+A: select several; Alt+arrows: move; Enter: commands; F2: name; Delete: remove; + and −: zoom; 0: whole diagram.',
  },

  list: { id: 'Unsur diagram', en: 'Elements of the diagram' },
  step: {
    id: (number: string, name: string) => `Langkah ${number} ${name}`,
    en: (number: string, name: string) => `Step ${number} ${name}`,
  },
  arrow: {
    id: (name: string, from: string, to: string) => `Anak panah ${name} dari ${from} ke ${to}`,
    en: (name: string, from: string, to: string) => `Arrow ${name} from ${from} to ${to}`,
  },
  lane: { id: (name: string) => `Pelaksana ${name}`, en: (name: string) => `Performer ${name}` },
  title: { id: 'Judul SOP', en: 'Title of the SOP' },
  findings: {
    id: (count: number) => `${count} catatan`,
    en: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
  },
  also: { id: 'Pilih juga', en: 'Select as well' },
  several: {
    id: (count: number) => `${count} unsur terpilih`,
    en: (count: number) => `${count} elements selected`,
  },

  none: {
    id: 'Pilih sebuah unsur diagram untuk melihat perintahnya.',
    en: 'Select an element of the diagram to see what can be done with it.',
  },
  commands: {
    id: (name: string) => `Perintah untuk ${name}`,
    en: (name: string) => `Commands for ${name}`,
  },
  rename: { id: 'Ubah nama', en: 'Rename' },
  name: { id: (name: string) => `Nama ${name}`, en: (name: string) => `Name of ${name}` },
  answer: { id: 'Ubah jawaban', en: 'Change the answer' },
  nextStep: { id: 'Langkah berikutnya', en: 'Next step' },
  addAfter: { id: 'Tambah sesudahnya', en: 'Add behind it' },
  insert: { id: 'Sisipkan', en: 'Insert' },
  connect: { id: 'Hubungkan ke', en: 'Connect to' },
  leadTo: { id: 'Arahkan ke', en: 'Lead to' },
  leadFrom: { id: 'Mulai dari', en: 'Begin at' },
  kind: { id: 'Jenis', en: 'Kind' },
  performerOf: { id: 'Pelaksana', en: 'Performer' },
  time: { id: 'Ubah waktu', en: 'Change the time' },
  message: { id: 'Ubah pesan', en: 'Change the message' },
  giveBack: { id: 'Letakkan otomatis', en: 'Place automatically' },
  up: { id: 'Naikkan', en: 'Move up' },
  down: { id: 'Turunkan', en: 'Move down' },
  below: { id: 'Tambah pelaksana di bawah', en: 'Add a performer below' },
  remove: { id: 'Hapus', en: 'Remove' },
  noTarget: { id: 'Tidak ada tujuan lain', en: 'Nowhere else to lead' },
  drawArrow: {
    id: 'Klik tujuan anak panah, atau tekan Esc untuk batal.',
    en: 'Click where the arrow leads, or press Esc to cancel.',
  },
} as const satisfies Words;
