import type { CaseStatus } from '@alur/model/case/event.js';
import type { Language } from '@alur/model/text.js';

const agencyTells = {
  id: 'Penjelasannya ada di riwayat permohonan; bila belum jelas, hubungi loket kami.',
  en: 'The history of the application says why; if it is not clear, ask at our counter.',
};

const words: Partial<Readonly<Record<CaseStatus, Readonly<Record<Language, string>>>>> = {
  returnedForCorrection: {
    id: 'Perbaiki yang diminta, lalu kirim kembali.',
    en: 'Put right what is asked for, then send it again.',
  },
  awaitingPayment: {
    id: 'Bayar sesuai surat ketetapan agar izin dapat diproses lebih lanjut.',
    en: 'Pay what the assessment letter states, so that the permit can go on.',
  },
  issued: {
    id: 'Izin Anda sudah terbit. Anda tidak perlu melakukan apa pun lagi.',
    en: 'Your permit has been issued. There is nothing more for you to do.',
  },
  deemedGranted: {
    id: 'Permohonan dianggap dikabulkan karena batas waktu pemrosesan sudah lewat.',
    en: 'The application counts as granted, for the time limit of its processing has passed.',
  },
  rejected: {
    id: 'Jika ingin melanjutkan, lihat alasannya di riwayat permohonan, lalu ajukan permohonan baru.',
    en: 'To go on, see the reasons in the history of the application, then send a new one.',
  },
  withdrawn: {
    id: 'Permohonan ini tidak diproses lagi. Anda dapat mengajukan permohonan baru.',
    en: 'This application is not processed any more. You can send a new one.',
  },
  expired: {
    id: 'Masa berlakunya sudah habis. Anda dapat mengajukan permohonan baru.',
    en: 'Its time has run out. You can send a new application.',
  },
  suspended: agencyTells,
  revoked: agencyTells,
};

/** What a status means for the applicant; undefined where the step in hand says it. */
export function nextSentence(status: CaseStatus, language: Language): string | undefined {
  return words[status]?.[language];
}
