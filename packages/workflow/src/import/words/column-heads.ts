import type { ColumnPart } from '@alur/model/sop/sop.js';

/** What the head of a column stands for; a group stands above others. */
export type HeadPart = Exclude<ColumnPart, 'performer'> | 'performers' | 'mutuBaku';

/**
 * What documents call the columns of the flowchart table, as `keyOf` gives it: PermenPAN-RB
 * 35/2012, the variants counted in 348 signed SOPs ("Perlengkapan", "Persyaratan/Kelengkapan",
 * "Mutu Buku"), and those of regional templates.
 */
export const columnHeads: Readonly<Record<HeadPart, readonly string[]>> = {
  number: ['no', 'nomor', 'no urut', 'nomer'],
  activity: [
    ...['kegiatan', 'aktivitas', 'aktifitas', 'uraian kegiatan', 'uraian prosedur', 'uraian'],
    ...['tahapan', 'tahapan kegiatan', 'langkah', 'langkah kegiatan', 'langkah langkah'],
    ...[
      'prosedur',
      'uraian aktivitas',
      'uraian proses',
      'proses',
      'tahapan prosedur',
      'langkah kerja',
    ],
    ...[
      'kegiatan aktivitas',
      'aktivitas kegiatan',
      'uraian tugas',
      'uraian pekerjaan',
      'tahapan proses',
    ],
    ...['nama kegiatan', 'rincian kegiatan', 'uraian kegiatan prosedur', 'kegiatan prosedur'],
  ],
  performers: [
    ...['pelaksana', 'pelaksana kegiatan', 'aktor', 'pelaku', 'penanggung jawab', 'pihak terkait'],
    ...[
      'unit pelaksana',
      'pejabat pelaksana',
      'petugas',
      'unit terkait',
      'pic',
      'pejabat',
      'pihak',
    ],
    ...['pelaksana aktor', 'pelaksana penanggung jawab', 'unit kerja'],
  ],
  mutuBaku: ['mutu baku', 'mutu buku', 'baku mutu', 'standar mutu', 'mutu', 'standar baku'],
  requiredInputs: [
    ...['kelengkapan', 'perlengkapan', 'persyaratan', 'persyaratan kelengkapan', 'syarat', 'input'],
    ...['persyaratan perlengkapan', 'kelengkapan persyaratan', 'syarat kelengkapan', 'masukan'],
    ...[
      'syarat perlengkapan',
      'perlengkapan persyaratan',
      'bahan',
      'dokumen',
      'dokumen persyaratan',
    ],
    ...['kelengkapan perlengkapan', 'persyaratan dan kelengkapan', 'persyaratan dokumen'],
    ...[
      'sumber data',
      'data dukung',
      'dokumen sumber',
      'dokumen pendukung',
      'kebutuhan',
      'bahan kelengkapan',
    ],
  ],
  duration: [
    ...['waktu', 'durasi', 'jangka waktu', 'lama waktu', 'waktu penyelesaian', 'target waktu'],
    ...['lama', 'waktu pelaksanaan', 'lamanya', 'estimasi waktu'],
  ],
  outputs: [
    ...['output', 'keluaran', 'hasil', 'out put', 'output hasil', 'hasil output', 'luaran'],
    ...['hasil keluaran', 'keluaran output', 'output keluaran', 'produk', 'hasil kegiatan'],
  ],
  remarks: ['keterangan', 'ket', 'catatan', 'keterangan catatan', 'informasi tambahan'],
};

/** "Waktu (menit)": the unit of bare numbers below it. */
export const unitInHead = /\((?:dalam\s+)?(menit|jam|hari(?: kerja)?|minggu|bulan)\)/i;

/** Heads that say more than the name of their column: "Waktu Proses", "Kelengkapan Berkas Pemohon". */
export const longerHeads: readonly (readonly [RegExp, HeadPart])[] = [
  [/^(?:kelengkapan|persyaratan) (?:berkas|dokumen|administrasi|pemohon)\b/, 'requiredInputs'],
  [/^(?:waktu|durasi|lama) (?:proses|pengerjaan|kerja|waktu|pelayanan)\b/, 'duration'],
  [/^(?:output|keluaran) (?:kegiatan|dokumen|proses)\b/, 'outputs'],
];
