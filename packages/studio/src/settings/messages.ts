import type { Words } from '@alur/components/base/words.js';
import type { Outcome, WorkKind } from '@alur/model/sop/sop.js';

export const settingsMessages = {
  title: { id: 'Pengaturan langkah', en: 'Settings of the step' },
  none: {
    id: 'Pilih sebuah langkah pada tabel atau diagram untuk mengaturnya.',
    en: 'Select a step in the table or the diagram to set it up.',
  },
  step: {
    id: (number: string, name: string) => `Langkah ${number}: ${name}`,
    en: (number: string, name: string) => `Step ${number}: ${name}`,
  },
  performer: { id: 'Pelaksana', en: 'Performer' },
  role: { id: 'Peran yang berwenang', en: 'Role that may act' },
  roleHint: {
    id: (performer: string) =>
      `Berlaku untuk semua langkah ${performer}. Hanya petugas dengan peran ini yang menerima tugasnya.`,
    en: (performer: string) =>
      `For all steps of ${performer}. Only officers of this role get their tasks.`,
  },
  noRole: { id: 'Tanpa peran (pihak luar)', en: 'No role (outside the office)' },
  kind: { id: 'Yang dikerjakan di aplikasi', en: 'What is done in the software' },
  kinds: {
    id: (kind: WorkKind) => kinds[kind].id,
    en: (kind: WorkKind) => kinds[kind].en,
  },
  letters: { id: 'Surat yang diterbitkan', en: 'Letters that it issues' },
  noLetters: {
    id: 'Instansi belum mempunyai surat. Tambahkan pada berkas instansi (agency.json).',
    en: 'The agency has no letters yet. Add them to the agency file (agency.json).',
  },
  outcomes: { id: 'Hasil yang dapat dipilih', en: 'Results to choose from' },
  outcomesHint: {
    id: 'Setiap jawaban keputusan memakai satu hasil. Hasil positif menuntut semua butir pemeriksaan sesuai; hasil negatif menuntut paling sedikit satu yang tidak.',
    en: 'Each answer of a decision uses one result. A positive one needs every checked item to be right, a negative one at least one that is not.',
  },
  noOutcomes: {
    id: 'Langkah ini bukan keputusan. Klik simbolnya pada tabel untuk menjadikannya keputusan.',
    en: 'This step is no decision. Click its symbol in the table to make it one.',
  },
  tones: {
    id: (tone: Outcome['tone']) => tones[tone].id,
    en: (tone: Outcome['tone']) => tones[tone].en,
  },
  tone: {
    id: (title: string) => `Sifat hasil ${title}`,
    en: (title: string) => `Kind of the result ${title}`,
  },
  status: { id: 'Status berkas selama langkah ini', en: 'Status of the case during this step' },
  noStatus: { id: 'Tidak berubah', en: 'As it was' },
  notify: { id: 'Pemberitahuan kepada pemohon', en: 'Mails to the applicant' },
  template: { id: 'Templat surel', en: 'Mail template' },
  when: { id: 'Bila hasilnya', en: 'When the result is' },
  always: { id: 'apa pun hasilnya', en: 'any' },
  add: { id: 'Tambah pemberitahuan', en: 'Add a mail' },
  remove: { id: 'Hapus', en: 'Remove' },
  absence: { id: 'Bila pelaksana berhalangan', en: 'When the performer is absent' },
  absenceHint: {
    id: 'Menambahkan keputusan "berhalangan hadir" dan langkah pengganti oleh pelaksana yang dipilih.',
    en: 'Adds the decision "absent" and a step in their place, by the performer chosen here.',
  },
  deputy: { id: 'Digantikan oleh', en: 'Replaced by' },
  addRule: { id: 'Tambah aturan', en: 'Add the rule' },
  changed: {
    id: (what: string, number: string) => `${what} langkah ${number} diubah`,
    en: (what: string, number: string) => `${what} of step ${number} changed`,
  },
} satisfies Words;

type Two = Required<{ id: string; en: string }>;

const kinds: Readonly<Record<WorkKind, Two>> = {
  account: { id: 'Akun pemohon', en: "The applicant's account" },
  registration: { id: 'Pendaftaran permohonan', en: 'Registration' },
  checklist: { id: 'Daftar periksa', en: 'Checklist' },
  form: { id: 'Mengisi formulir', en: 'Filling in a form' },
  letter: { id: 'Menerbitkan surat', en: 'Issuing a letter' },
  sign: { id: 'Menandatangani', en: 'Signing' },
  'hand-over': { id: 'Menyerahkan', en: 'Handing over' },
  external: { id: 'Di luar aplikasi, oleh pihak lain', en: 'Outside, by somebody else' },
  manual: { id: 'Dikerjakan manual, lalu ditandai selesai', en: 'By hand, then marked as done' },
};

const tones: Readonly<Record<Outcome['tone'], Two>> = {
  positive: { id: 'Positif', en: 'Positive' },
  negative: { id: 'Negatif', en: 'Negative' },
  neutral: { id: 'Netral', en: 'Neutral' },
};
