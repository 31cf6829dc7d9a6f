import type { Words } from '../base/words.ts';

export const chartMessages = {
  title: { id: 'Kinerja mutu baku', en: 'Performance against the mutu baku' },
  loading: { id: 'Memuat grafik…', en: 'Loading the charts…' },
  notLoaded: {
    id: 'Grafik tidak dapat dimuat. Periksa sambungan Anda; tabelnya tetap lengkap.',
    en: 'The charts could not be loaded. Check your connection; the tables are complete.',
  },
  retry: { id: 'Coba lagi', en: 'Try again' },
  nothing: {
    id: 'Tidak ada langkah dalam masa dan saringan ini. Pilih masa yang lebih panjang atau longgarkan saringan.',
    en: 'There is no step in this period and filter. Choose a longer period or a wider filter.',
  },
  procedure: { id: 'Prosedur', en: 'Procedure' },
  print: { id: 'Cetak', en: 'Print' },
  asTable: { id: 'Tabel', en: 'Table' },
  asChart: { id: 'Grafik', en: 'Chart' },
  asTableOf: { id: (title: string) => `Tabel: ${title}`, en: (title: string) => `Table: ${title}` },
  cases: { id: 'Berkas', en: 'Cases' },
  steps: { id: 'Langkah dikerjakan', en: 'Steps carried out' },
  inTime: { id: 'Tepat waktu', en: 'In time' },
  late: { id: 'Terlambat', en: 'Late' },
  tooFast: { id: 'Terlalu cepat', en: 'Too fast' },
  clean: { id: 'Tanpa penyimpangan', en: 'Without a deviation' },
  deviating: { id: 'Menyimpang', en: 'Deviating' },
  cleanBy: {
    id: (of: string) => `Tanpa penyimpangan per ${of.toLowerCase()}`,
    en: (of: string) => `Without a deviation, by ${of.toLowerCase()}`,
  },
  deviations: { id: 'Penyimpangan', en: 'Deviations' },
  open: { id: 'Sedang menunggu', en: 'Waiting now' },
  ofAssessed: {
    id: (count: string) => `dari ${count} yang dapat dinilai`,
    en: (count: string) => `of ${count} that can be assessed`,
  },
  explained: {
    id: (count: string) => `${count} sudah dijelaskan`,
    en: (count: string) => `${count} explained`,
  },
  step: { id: 'Langkah', en: 'Step' },
  performer: { id: 'Pelaksana', en: 'Performer' },
  month: { id: 'Bulan', en: 'Month' },
  norm: { id: 'Norma', en: 'Norm' },
  done: { id: 'Selesai', en: 'Done' },
  share: { id: 'Bagian tepat waktu', en: 'Share in time' },
  lowerQuarter: { id: 'Kuartil bawah', en: 'Lower quartile' },
  median: { id: 'Median', en: 'Median' },
  upperQuarter: { id: 'Kuartil atas', en: 'Upper quartile' },
  tenth: { id: 'Persentil 5', en: '5th percentile' },
  ninth: { id: 'Persentil 95', en: '95th percentile' },
  byStep: { id: 'Tepat waktu per langkah', en: 'In time, by step' },
  byRole: { id: 'Tepat waktu per pelaksana', en: 'In time, by performer' },
  kinds: { id: 'Penyimpangan per langkah', en: 'Deviations by step' },
  distribution: { id: 'Waktu terpakai terhadap norma', en: 'Time used against the norm' },
  distributionPlain: { id: 'Waktu kerja terpakai per langkah', en: 'Working time used by step' },
  histogram: {
    id: (step: string) => `Sebaran waktu: ${step}`,
    en: (step: string) => `How the time is spread: ${step}`,
  },
  trend: { id: 'Kecenderungan per bulan', en: 'Month by month' },
  monthly: { id: 'Penyimpangan per bulan', en: 'Deviations by month' },
  waiting: { id: 'Tempat berkas menunggu', en: 'Where cases wait' },
  heat: { id: 'Peta panas pada bagan alir', en: 'Heat on the flowchart' },
  heatHint: {
    id: 'Makin pekat sebuah langkah, makin besar bagian kunjungannya yang menyimpang.',
    en: 'The deeper the colour, the larger the share of its visits that deviated.',
  },
  heatOf: {
    id: (share: string, visits: string) => `${share} dari ${visits} menyimpang`,
    en: (share: string, visits: string) => `${share} of ${visits} deviated`,
  },
  visits: { id: 'Kunjungan', en: 'Visits' },
  noNorms: {
    id: 'SOP ini tidak menyatakan waktu bagi langkahnya, jadi ketepatan waktu tidak dapat dinilai.',
    en: 'This SOP states no time for its steps, so being in time cannot be assessed.',
  },
  lowest: {
    id: (name: string, share: string) => `Paling rendah: ${name}, ${share}.`,
    en: (name: string, share: string) => `Lowest: ${name}, ${share}.`,
  },
  allInTime: { id: 'Semuanya tepat waktu.', en: 'All of it in time.' },
  mostDeviations: {
    id: (name: string, count: string) => `Terbanyak: ${name}, ${count} penyimpangan.`,
    en: (name: string, count: string) => `Most: ${name}, ${count} deviations.`,
  },
  noDeviation: { id: 'Tidak ada penyimpangan.', en: 'There is no deviation.' },
  normWrong: {
    id: (name: string, share: string) =>
      `${name}: separuh kunjungannya memakai ${share} dari norma atau lebih. Mungkin normanya yang perlu ditinjau.`,
    en: (name: string, share: string) =>
      `${name}: half of its visits take ${share} of the norm or more. It may be the norm that is wrong.`,
  },
  normsFit: {
    id: 'Separuh kunjungan setiap langkah berada di dalam normanya.',
    en: 'At every step half of the visits lie within the norm.',
  },
  findNorm: {
    id: 'Dari waktu yang terpakai, norma dapat disusun: kuartil atas memuat tiga perempat kunjungan.',
    en: 'A norm may be found in what was used: three quarters of the visits are below the upper quartile.',
  },
  histogramSays: {
    id: (within: string, norm: string) => `${within} selesai dalam norma ${norm}.`,
    en: (within: string, norm: string) => `${within} ended within the norm of ${norm}.`,
  },
  choose: { id: 'Langkah', en: 'Step' },
  better: {
    id: (from: string, to: string) => `Naik dari ${from} menjadi ${to}.`,
    en: (from: string, to: string) => `Up from ${from} to ${to}.`,
  },
  worse: {
    id: (from: string, to: string) => `Turun dari ${from} menjadi ${to}.`,
    en: (from: string, to: string) => `Down from ${from} to ${to}.`,
  },
  oneMonth: {
    id: 'Baru satu bulan; belum ada kecenderungan.',
    en: 'Only one month: no trend yet.',
  },
  waitMost: {
    id: (name: string, count: string, age: string) =>
      `Terbanyak: ${name}, ${count} berkas; yang terlama ${age}.`,
    en: (name: string, count: string, age: string) =>
      `Most: ${name}, ${count} cases; the oldest for ${age}.`,
  },
  nothingWaits: { id: 'Tidak ada berkas yang menunggu.', en: 'No case is waiting.' },
  oldest: { id: 'Terlama', en: 'Oldest' },
  upToDay: { id: 'sampai 1 hari', en: 'up to 1 day' },
  upToThree: { id: '1–3 hari', en: '1–3 days' },
  upToWeek: { id: '3–7 hari', en: '3–7 days' },
  longer: { id: 'lebih dari 7 hari', en: 'more than 7 days' },
  ofNorm: { id: '% dari norma', en: '% of the norm' },
  normLine: { id: 'norma', en: 'norm' },
  count: { id: 'Jumlah', en: 'Count' },
  range: { id: 'Waktu terpakai', en: 'Time used' },
  andMore: { id: (from: string) => `${from} atau lebih`, en: (from: string) => `${from} or more` },
  printedAt: { id: (at: string) => `Dinilai ${at}`, en: (at: string) => `Assessed ${at}` },
} satisfies Words;
