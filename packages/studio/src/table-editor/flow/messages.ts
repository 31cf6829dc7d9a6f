import type { Words } from '@alur/components/base/words.js';

export const flowWords = {
  title: {
    id: (number: string) => `Alur langkah ${number}`,
    en: (number: string) => `Flow of step ${number}`,
  },
  next: { id: 'Langkah berikutnya', en: 'Next step' },
  makeDecision: { id: 'Jadikan keputusan', en: 'Make it a decision' },
  addAnswer: { id: 'Tambah jawaban', en: 'Add an answer' },
  answerNumber: { id: (at: number) => `Jawaban ${at}`, en: (at: number) => `Answer ${at}` },
  answer: { id: 'Jawaban', en: 'Answer' },
  leadsTo: { id: 'Menuju', en: 'Leads to' },
  meaning: { id: 'Artinya bagi permohonan', en: 'What it means for the application' },
  neutral: { id: 'Proses berlanjut', en: 'The procedure goes on' },
  positive: {
    id: 'Memenuhi syarat atau disetujui',
    en: 'Meets the requirements, or is approved',
  },
  negative: {
    id: 'Tidak memenuhi syarat: dikembalikan atau ditolak',
    en: 'Does not meet them: returned or rejected',
  },
  removeAnswer: {
    id: (label: string) => `Hapus jawaban ${label}`,
    en: (label: string) => `Remove the answer ${label}`,
  },
  missingLabel: {
    id: 'Tulis jawabannya, misalnya "Ya" atau "Lengkap".',
    en: 'Write the answer, for instance "Ya" or "Lengkap".',
  },
  unnamed: { id: '(belum bernama)', en: '(no name yet)' },
  back: { id: (step: string) => `↑ kembali ke ${step}`, en: (step: string) => `↑ back to ${step}` },
  end: { id: 'Selesai', en: 'End of the procedure' },
  decision: {
    id: (name: string) => `Keputusan ${name}`.trim(),
    en: (name: string) => `Decision ${name}`.trim(),
  },
  lone: {
    id: (names: string) => `Jawaban keputusan berikutnya (${names}) diubah pada diagram.`,
    en: (names: string) =>
      `The answers of the decision behind it (${names}) are changed in the diagram.`,
  },
  beside: { id: 'Berjalan bersamaan dengan', en: 'Runs at the same time as' },
  alone: { id: 'Tidak ada: langkah berurutan', en: 'None: one step after the other' },
  besideHint: {
    id: 'Langkah tepat sebelum atau sesudahnya. Prosedur berlanjut sesudah semuanya selesai. Langkah baru di cabang yang sama, atau cabang baru: lewat menu langkah.',
    en: 'The step right before or behind it. The procedure goes on when all of them are done. A new step in the same branch, or a new branch: by the menu of the step.',
  },
  inBranch: {
    id: 'Ada langkah lain yang berjalan bersamaan. Jawaban langkah ini menuju langkah di cabangnya sendiri, atau berlanjut sesudah semuanya selesai.',
    en: 'Other steps are done at the same time. The answers of this one lead to steps of its own branch, or on when all are done.',
  },
  together: {
    id: (steps: string) =>
      `Langkah ini berjalan bersamaan dengan ${steps}. Prosedur berlanjut sesudah semuanya selesai.`,
    en: (steps: string) =>
      `This step runs at the same time as ${steps}. The procedure goes on when all of them are done.`,
  },
  besideInDiagram: {
    id: (steps: string) =>
      `Langkah ini berjalan bersamaan dengan ${steps}. Cabangnya diubah pada diagram.`,
    en: (steps: string) =>
      `This step runs at the same time as ${steps}. Its branch is changed in the diagram.`,
  },
  atOnce: {
    id: (steps: string) => `Sesudah langkah ini, semuanya dikerjakan: ${steps}.`,
    en: (steps: string) => `After this step all of these are done: ${steps}.`,
  },
  allOf: {
    id: (steps: string) => `Bersamaan: ${steps}`,
    en: (steps: string) => `At the same time: ${steps}`,
  },
  severalWays: {
    id: 'Langkah ini menuju beberapa langkah sekaligus atau memakai batas waktu. Ubah alurnya pada diagram.',
    en: 'This step leads to several others at once, or has a time limit. Change its flow in the diagram.',
  },
  close: { id: 'Tutup', en: 'Close' },
  save: { id: 'Simpan', en: 'Save' },
  cancel: { id: 'Batal', en: 'Cancel' },
} as const satisfies Words;
