import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Prose under "Mekanisme dan Prosedur", answers as items of their own, roles of a village. */
export const socialAid: DocumentTruth = {
  name: 'rekomendasi bantuan sosial: naratif, cabang sebagai butir',
  text: `
# PEMERINTAH KABUPATEN SEGARA
# DINAS SOSIAL
# SOP PELAYANAN REKOMENDASI BANTUAN SOSIAL
Nomor: 460/08/DINSOS/2021
1. Dasar Hukum
a. UU Nomor 13 Tahun 2011
b. Permensos Nomor 3 Tahun 2021
2. Tujuan
Memberikan kepastian pelayanan rekomendasi.
3. Mekanisme dan Prosedur
a. Warga melapor ke kantor desa dengan membawa KTP dan KK.
b. Operator desa memeriksa data warga pada aplikasi SIKS-NG.
c. Jika warga belum terdaftar, operator desa mengusulkan data baru dan proses selesai.
d. Jika warga terdaftar, operator desa membuat surat pengantar ke Dinas Sosial.
e. Petugas Dinas Sosial memverifikasi surat pengantar. Bila data tidak sesuai, surat pengantar dikembalikan ke operator desa.
f. Kepala Bidang Linjamsos menandatangani rekomendasi.
g. Rekomendasi diserahkan oleh petugas Dinas Sosial kepada warga.
4. Peralatan
a. Komputer
`,
  title: 'PELAYANAN REKOMENDASI BANTUAN SOSIAL',
  number: '460/08/DINSOS/2021',
  items: { purpose: 1, legalBasis: 2, equipment: 1 },
  performers: ['Warga', 'Operator desa', 'Petugas Dinas Sosial', 'Kepala Bidang Linjamsos'],
  steps: stepsOf(`
a | Warga melapor ke kantor desa dengan membawa KTP dan KK. | | | | => Warga
b | Operator desa memeriksa data warga pada aplikasi SIKS-NG. | | | | => Operator desa [3, 4]
c | Jika warga belum terdaftar, operator desa mengusulkan data baru dan proses selesai. | | | | => Operator desa [end]
d | Jika warga terdaftar, operator desa membuat surat pengantar ke Dinas Sosial. | | | | => Operator desa
e | Petugas Dinas Sosial memverifikasi surat pengantar. Bila data tidak sesuai, surat pengantar dikembalikan ke operator desa. | | | | => Petugas Dinas Sosial [6, 4]
f | Kepala Bidang Linjamsos menandatangani rekomendasi. | | | | => Kepala Bidang Linjamsos
g | Rekomendasi diserahkan oleh petugas Dinas Sosial kepada warga. | | | | => Petugas Dinas Sosial
`),
};
