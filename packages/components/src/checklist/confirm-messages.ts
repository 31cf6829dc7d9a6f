import type { Words } from '../base/words.ts';

/** The last look before a decision. */
export const confirmMessages = {
  confirmTitle: {
    id: (outcome: string) => `Tetapkan keputusan: ${outcome}?`,
    en: (outcome: string) => `Decide: ${outcome}?`,
  },
  confirmTold: {
    id: 'Pemohon akan diberi tahu:',
    en: 'The applicant will be told:',
  },
  toldOutcome: {
    id: (number: string, outcome: string) => `Permohonan ${number}: ${outcome}.`,
    en: (number: string, outcome: string) => `Application ${number}: ${outcome}.`,
  },
  final: {
    id: 'Keputusan tidak dapat diubah setelah ditetapkan.',
    en: 'A decision cannot be changed once it is made.',
  },
  confirm: {
    id: (outcome: string) => `Ya, tetapkan ${outcome}`,
    en: (outcome: string) => `Yes, decide ${outcome}`,
  },
  deciding: { id: 'Menetapkan…', en: 'Deciding…' },
  cancel: { id: 'Kembali memeriksa', en: 'Back to checking' },
  notDecided: { id: 'Keputusan belum ditetapkan', en: 'The decision has not been made' },
  note: { id: 'Catatan untuk pemohon', en: 'Note to the applicant' },
  noteHint: {
    id: 'Boleh dikosongkan. Pemohon membacanya pada riwayat permohonan.',
    en: 'May be left out. The applicant reads it in the history of the application.',
  },
  noteAsked: {
    id: 'Tuliskan apa yang harus diperbaiki. Pemohon membacanya pada riwayat permohonan dan surel.',
    en: 'Write what has to be put right. The applicant reads it in the history and in the mail.',
  },
} satisfies Words;
