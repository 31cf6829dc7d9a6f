import type { Words } from '../base/words.ts';

export const monitoringMessages = {
  loading: { id: 'Memuat…', en: 'Loading…' },
  procedure: { id: 'Prosedur', en: 'Procedure' },
  allProcedures: { id: 'Semua prosedur', en: 'All procedures' },
  print: { id: 'Cetak', en: 'Print' },
  register: {
    id: 'Register penyimpangan mutu baku',
    en: 'Register of deviations from the mutu baku',
  },
  registerBasis: {
    id: '“Segala bentuk penyimpangan atas mutu baku dari SOP ini dikategorikan sebagai bentuk kegagalan yang harus dipertanggungjawabkan oleh Pelaksana.”',
    en: 'The SOP demands it: performers answer for every deviation from its mutu baku.',
  },
  count: {
    id: (count: string) => `${count} penyimpangan`,
    en: (count: string) => `${count} deviations`,
  },
  noDeviation: {
    id: 'Tidak ada penyimpangan dalam masa dan saringan ini.',
    en: 'There is no deviation in this period and filter.',
  },
  download: { id: 'Unduh', en: 'Download' },
  excel: { id: 'Excel (.xlsx)', en: 'Excel (.xlsx)' },
  csv: { id: 'CSV', en: 'CSV' },
  logs: { id: 'Catatan langkah untuk penambangan proses', en: 'Log of steps for process mining' },
  logsHint: {
    id: 'Mulai dan selesai setiap langkah dari berkas yang tersaring, tanpa data pribadi.',
    en: 'Start and end of each step of the filtered cases, without personal data.',
  },
  chooseProcedure: {
    id: 'Pilih satu prosedur untuk mengunduh catatan langkahnya.',
    en: 'Choose one procedure to download the log of its steps.',
  },
  failed: {
    id: 'Berkas tidak dapat dibuat. Coba lagi; jika tetap gagal, persempit masanya.',
    en: 'The file could not be made. Try again; if it fails again, choose a shorter period.',
  },
  more: {
    id: (count: string) => `Tampilkan ${count} lagi`,
    en: (count: string) => `Show ${count} more`,
  },
  number: { id: 'No.', en: 'No.' },
  case: { id: 'Nomor registrasi', en: 'Registration' },
  step: { id: 'Langkah', en: 'Step' },
  performer: { id: 'Pelaksana', en: 'Performer' },
  began: { id: 'Mulai', en: 'Began' },
  kind: { id: 'Jenis', en: 'Kind' },
  what: { id: 'Penyimpangan', en: 'Deviation' },
  norm: { id: 'Norma waktu', en: 'Norm' },
  cause: { id: 'Sebab', en: 'Cause' },
  followUp: { id: 'Tindak lanjut', en: 'Follow-up' },
  notYet: { id: 'Belum diisi', en: 'Not filled in' },
  doneSuffix: { id: ' (selesai)', en: ' (done)' },
  openSuffix: { id: ' (belum selesai)', en: ' (to be done)' },
  period: { id: 'Masa', en: 'Period' },
  upTo: {
    id: (from: string, to: string) => `${from} – ${to}`,
    en: (from: string, to: string) => `${from} – ${to}`,
  },
  known: { id: 'Mengetahui,', en: 'Seen by' },
  headOfAgency: { id: 'Kepala Dinas', en: 'Head of the agency' },
  official: { id: '(nama pejabat)', en: '(name of the official)' },
  form: { id: 'Formulir', en: 'Form' },
  monitoring: { id: 'Monitoring semesteran', en: 'Half-yearly monitoring' },
  evaluation: { id: 'Evaluasi tahunan', en: 'Yearly evaluation' },
  monitoringTitle: {
    id: 'Formulir monitoring pelaksanaan SOP',
    en: 'Form for the monitoring of an SOP',
  },
  evaluationTitle: {
    id: 'Formulir evaluasi penerapan SOP',
    en: 'Form for the evaluation of an SOP',
  },
  basis: {
    id: 'Menurut Peraturan Menteri PANRB Nomor 35 Tahun 2012',
    en: 'By Regulation 35/2012 of the Minister of Administrative Reform',
  },
  semester: {
    id: (half: number, year: number) => `Semester ${half === 1 ? 'I' : 'II'} ${year}`,
    en: (half: number, year: number) => `${half === 1 ? 'First' : 'Second'} half of ${year}`,
  },
  year: { id: (year: number) => `Tahun ${year}`, en: (year: number) => `Year ${year}` },
  partly: {
    id: (from: string, to: string) =>
      `Data yang dimuat hanya mencakup ${from} – ${to}. Pilih masa yang lebih panjang di atas agar formulir terisi penuh.`,
    en: (from: string, to: string) =>
      `What was loaded reaches only from ${from} to ${to}. Choose a longer period above to fill the whole form.`,
  },
  proposal: {
    id: 'Terisi dari catatan berkas sebagai usulan. Ubah menurut hasil observasi dan wawancara Anda; perubahan tersimpan di perangkat ini.',
    en: 'Filled from the case logs as a proposal. Change it by what you observed and heard; changes are kept on this device.',
  },
  reset: { id: 'Kembali ke usulan', en: 'Back to the proposal' },
  noSop: {
    id: 'Prosedur belum dapat dimuat. Periksa sambungan Anda, lalu buka kembali formulir ini.',
    en: 'The procedure could not be loaded. Check your connection, then open this form again.',
  },
  procedureColumn: { id: 'Prosedur', en: 'Procedure' },
  rating: { id: 'Penilaian terhadap penerapan', en: 'Assessment of how it is carried out' },
  runsWell: { id: 'Berjalan baik', en: 'Runs well' },
  runsBadly: { id: 'Tidak berjalan baik', en: 'Does not run well' },
  notRated: { id: 'Belum dinilai', en: 'Not assessed' },
  notes: { id: 'Catatan hasil penilaian', en: 'Notes' },
  action: { id: 'Tindakan yang harus diambil', en: 'Action to be taken' },
  initials: { id: 'Paraf penilai', en: 'Initials' },
  question: { id: 'Penilaian', en: 'Assessment' },
  answer: { id: 'Jawaban', en: 'Answer' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  ground: { id: 'Dasar', en: 'Ground' },
  of: {
    id: (what: string, of: string) => `${what}: ${of}`,
    en: (what: string, of: string) => `${what}: ${of}`,
  },
  methods: { id: 'Cara monitoring', en: 'How it was monitored' },
  result: { id: 'Hasil evaluasi', en: 'Result of the evaluation' },
  keep: { id: 'SOP tetap', en: 'The SOP stays' },
  improve: { id: 'SOP diperbaiki', en: 'The SOP is improved' },
  replace: { id: 'SOP diganti', en: 'The SOP is replaced' },
  assessor: { id: 'Penilai (jabatan)', en: 'Assessor (office)' },
  assessedOn: { id: 'Tanggal penilaian', en: 'Date of the assessment' },
  signature: { id: 'Tanda tangan', en: 'Signature' },
} satisfies Words;

/** By which PermenPAN-RB 35/2012 has SOPs monitored. */
export const methods = [
  { id: 'observation', words: { id: 'Observasi supervisor', en: 'Observation by the supervisor' } },
  { id: 'performers', words: { id: 'Wawancara pelaksana', en: 'Interviews of performers' } },
  { id: 'customers', words: { id: 'Wawancara pelanggan', en: 'Interviews of customers' } },
  { id: 'meeting', words: { id: 'Pertemuan kelompok kerja', en: 'Meeting of the working group' } },
  { id: 'guidance', words: { id: 'Pengarahan pelaksanaan', en: 'Guidance on carrying it out' } },
] as const;
