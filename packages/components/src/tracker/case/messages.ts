import type { Words } from '../../base/words.ts';

/** The words of one case in the tracker. */
export const caseMessages = {
  steps: { id: 'Kegiatan menurut SOP', en: 'Steps of the SOP' },
  holder: {
    id: (performer: string, role: string) =>
      role && role !== performer ? `${performer} (${role})` : performer,
    en: (performer: string, role: string) =>
      role && role !== performer ? `${performer} (${role})` : performer,
  },
  heldBy: { id: 'Sekarang di tangan', en: 'Held now by' },
  nobody: { id: 'Berkas sudah selesai', en: 'The case has ended' },
  visit: {
    id: (visit: number) => `Pengerjaan ke-${visit}`,
    en: (visit: number) => `Visit ${visit}`,
  },
  notBegun: { id: 'Belum dimulai', en: 'Not begun' },
  part: { id: 'Mutu baku', en: 'Mutu baku' },
  norm: { id: 'Norma', en: 'Norm' },
  fact: { id: 'Kenyataan', en: 'Fact' },
  inputs: { id: 'Kelengkapan', en: 'Required inputs' },
  time: { id: 'Waktu', en: 'Time' },
  outputs: { id: 'Output', en: 'Output' },
  notStated: { id: 'Tidak disebut', en: 'Not stated' },
  present: { id: 'Ada', en: 'There' },
  absent: { id: 'Tidak ada', en: 'Not there' },
  unknown: { id: 'Belum dicatat', en: 'Not on record' },
  produced: { id: 'Dihasilkan', en: 'Produced' },
  late: { id: 'Dihasilkan terlambat', en: 'Produced late' },
  missing: { id: 'Tidak dihasilkan', en: 'Not produced' },
  due: { id: 'Ditunggu', en: 'Due' },
  'not-due': { id: 'Tidak diminta', en: 'Not asked for' },
  used: { id: (time: string) => `terpakai ${time}`, en: (time: string) => `used ${time}` },
  paused: { id: (time: string) => `berhenti ${time}`, en: (time: string) => `stopped ${time}` },
  span: {
    id: (from: string, to: string) => `${from} sampai ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  since: { id: (from: string) => `sejak ${from}`, en: (from: string) => `since ${from}` },
  chainOk: {
    id: (count: number) => `Rantai catatan utuh, ${count} catatan.`,
    en: (count: number) => `The chain of the log is whole, ${count} events.`,
  },
  chainBroken: {
    id: (sequence: number) => `Rantai catatan rusak mulai catatan ${sequence}`,
    en: (sequence: number) => `The chain of the log is broken from event ${sequence} on`,
  },
  chainBrokenHint: {
    id: 'Catatan itu dan semua sesudahnya tidak dapat dipercaya. Jangan memutuskan berdasarkan catatan ini; minta pengelola sistem memeriksa cadangan data.',
    en: 'Neither that event nor any after it can be trusted. Do not decide by this log; ask your administrator to check the backup.',
  },
  untrusted: { id: 'Catatan tidak dapat dipercaya', en: 'Record cannot be trusted' },
  findings: {
    id: (count: number) => `Catatan yang perlu diperiksa (${count})`,
    en: (count: number) => `Records to be checked (${count})`,
  },
  atEvent: {
    id: (sequence: number) => `Catatan ${sequence}: `,
    en: (sequence: number) => `Event ${sequence}: `,
  },
  showFlowchart: { id: 'Tampilkan bagan alir', en: 'Show the flowchart' },
  hideFlowchart: { id: 'Sembunyikan bagan alir', en: 'Hide the flowchart' },
  flowchartFailed: {
    id: 'Bagan alir tidak dapat dimuat. Periksa sambungan Anda, lalu coba lagi.',
    en: 'The flowchart could not be loaded. Check your connection and try again.',
  },
} satisfies Words;
