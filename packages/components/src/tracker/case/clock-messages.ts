import type { ClockMove, TrackedClock } from '@alur/client/tracking-service.js';
import type { ResetReason, ResumeReason } from '@alur/model/case/event.js';
import type { LocalText } from '@alur/model/text.js';
import type { Words } from '../../base/words.ts';

type Texts<K extends string> = Readonly<Record<K, Required<LocalText>>>;

export const clockStates: Texts<TrackedClock['state']> = {
  waiting: {
    id: 'Belum berjalan: menunggu berkas lengkap',
    en: 'Not running: waiting for a complete file',
  },
  running: { id: 'Berjalan', en: 'Running' },
  paused: { id: 'Dihentikan sementara', en: 'Paused' },
  ended: { id: 'Selesai', en: 'Ended' },
};

export const moveNames: Texts<ClockMove['kind']> = {
  start: { id: 'Mulai waktu layanan', en: 'Start the clock' },
  pause: { id: 'Hentikan sementara', en: 'Pause' },
  resume: { id: 'Lanjutkan', en: 'Go on' },
  reset: { id: 'Ulang dari awal', en: 'Start from zero' },
};

export const resumeWords: Texts<ResumeReason> = {
  answered: { id: 'Sudah dijawab', en: 'It has been answered' },
  lapsed: { id: 'Batas menjawab terlewati', en: 'The time to answer has lapsed' },
  over: { id: 'Keadaannya sudah berakhir', en: 'The circumstance is over' },
};

export const resetWords: Texts<ResetReason> = {
  reconfirmed: {
    id: 'Pemohon mengonfirmasi ulang data',
    en: 'The applicant has reconfirmed the data',
  },
  'application-changed': { id: 'Permohonan berubah', en: 'The application has changed' },
  ruling: { id: 'Perintah atasan atau putusan', en: 'An order or a ruling' },
};

/** The words of the clock of a case. */
export const clockMessages = {
  title: { id: 'Waktu layanan', en: 'Service time' },
  pausedFor: {
    id: (reason: string, from: string) => `${reason}, sejak ${from}`,
    en: (reason: string, from: string) => `${reason}, since ${from}`,
  },
  used: { id: 'Terpakai', en: 'Used' },
  dueAt: { id: 'Dijanjikan paling lambat', en: 'Promised by' },
  deemed: { id: 'Fiktif positif', en: 'Deemed approval' },
  deemedAt: {
    id: (at: string) =>
      `Bila tidak ada keputusan sampai ${at}, permohonan dianggap dikabulkan menurut hukum. Sistem tidak memutuskannya sendiri.`,
    en: (at: string) =>
      `Without a decision by ${at} the law takes the application as granted. The system does not decide that by itself.`,
  },
  deemedPassed: {
    id: (at: string) =>
      `Batas keputusan ${at} sudah lewat. Menurut hukum permohonan dapat dianggap dikabulkan; laporkan kepada pimpinan sekarang.`,
    en: (at: string) =>
      `The time for a decision, ${at}, has passed. By law the application may count as granted; tell your superiors now.`,
  },
  resets: {
    id: (done: number, allowed: number) => `Pengulangan dari awal: ${done} dari ${allowed}`,
    en: (done: number, allowed: number) => `Started from zero: ${done} of ${allowed}`,
  },
  reason: { id: 'Alasan', en: 'Reason' },
  note: { id: 'Keterangan (boleh kosong)', en: 'Note (optional)' },
  noReason: { id: 'Pilih alasannya lebih dahulu.', en: 'Choose a reason first.' },
  cancel: { id: 'Batal', en: 'Cancel' },
  saving: { id: 'Menyimpan…', en: 'Saving…' },
} satisfies Words;
