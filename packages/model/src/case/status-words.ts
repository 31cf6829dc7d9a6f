import type { CaseStatus } from './event.ts';
import type { Language } from '../text.ts';

/** How a status feels, in the terms of INA Digital's design system. Colour only repeats it. */
export type StatusTone = 'neutral' | 'info' | 'warning' | 'success' | 'danger';

interface StatusWords {
  readonly tone: StatusTone;
  readonly title: Readonly<Record<Language, string>>;
}

const words: Readonly<Record<CaseStatus, StatusWords>> = {
  submitted: { tone: 'info', title: { id: 'Terkirim', en: 'Submitted' } },
  underCompletenessCheck: {
    tone: 'warning',
    title: { id: 'Sedang diverifikasi', en: 'Being verified' },
  },
  returnedForCorrection: {
    tone: 'warning',
    title: { id: 'Perlu perbaikan', en: 'Needs correction' },
  },
  received: { tone: 'success', title: { id: 'Diterima', en: 'Accepted' } },
  underTechnicalReview: {
    tone: 'warning',
    title: { id: 'Diproses seksi perizinan', en: 'With the permit section' },
  },
  awaitingPayment: { tone: 'warning', title: { id: 'Menunggu pembayaran', en: 'Payment due' } },
  awaitingSignature: {
    tone: 'warning',
    title: { id: 'Menunggu tanda tangan', en: 'Awaiting signature' },
  },
  issued: { tone: 'success', title: { id: 'Izin terbit', en: 'Permit issued' } },
  deemedGranted: {
    tone: 'success',
    title: { id: 'Dianggap dikabulkan', en: 'Deemed granted' },
  },
  rejected: { tone: 'danger', title: { id: 'Ditolak', en: 'Rejected' } },
  withdrawn: { tone: 'neutral', title: { id: 'Dibatalkan', en: 'Withdrawn' } },
  expired: { tone: 'neutral', title: { id: 'Kedaluwarsa', en: 'Expired' } },
  suspended: { tone: 'danger', title: { id: 'Dibekukan', en: 'Suspended' } },
  revoked: { tone: 'danger', title: { id: 'Dicabut', en: 'Revoked' } },
};

export function statusTitle(status: CaseStatus, language: Language): string {
  return words[status].title[language];
}

export function statusTone(status: CaseStatus): StatusTone {
  return words[status].tone;
}
