import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Decisions in four wordings; an insurer and a division act. */
export const insuranceClaim: DocumentTruth = {
  name: 'klaim BPJS: banyak susunan kata, bagian sebagai pelaksana',
  text: `
# RUMAH SAKIT JIWA PELITA
# SOP PENGAJUAN KLAIM BPJS
No. Dokumen : 445.3/SOP/77
Tanggal Terbit : 4 April 2022
# A. TUJUAN
Sebagai acuan pengajuan klaim.
# B. LANGKAH-LANGKAH
1. Petugas rekam medis menyiapkan berkas klaim pasien pulang.
2. Koder melakukan koding diagnosa. Dalam hal diagnosa belum jelas, koder mengonfirmasi kepada dokter penanggung jawab.
3. Verifikator internal memeriksa kesesuaian berkas; apabila tidak sesuai maka berkas dikembalikan kepada koder, apabila sesuai maka berkas diajukan ke BPJS.
4. Petugas klaim mengunggah klaim ke aplikasi.
5. BPJS melakukan verifikasi klaim. Jika klaim pending, rumah sakit memperbaiki paling lama 14 hari; jika klaim disetujui, BPJS membayar klaim.
6. Bagian keuangan mencatat penerimaan klaim.
# C. UNIT TERKAIT
Rekam medis, keuangan
`,
  title: 'PENGAJUAN KLAIM BPJS',
  number: '445.3/SOP/77',
  items: { purpose: 1 },
  performers: [
    'Petugas rekam medis',
    'Koder',
    'Verifikator internal',
    'Petugas klaim',
    'BPJS',
    'Bagian keuangan',
  ],
  steps: stepsOf(`
1 | Petugas rekam medis menyiapkan berkas klaim pasien pulang. | | | | => Petugas rekam medis
2 | Koder melakukan koding diagnosa. Dalam hal diagnosa belum jelas, koder mengonfirmasi kepada dokter penanggung jawab. | | | | => Koder
3 | Verifikator internal memeriksa kesesuaian berkas; apabila tidak sesuai maka berkas dikembalikan kepada koder, apabila sesuai maka berkas diajukan ke BPJS. | | | | => Verifikator internal [4, 2]
4 | Petugas klaim mengunggah klaim ke aplikasi. | | | | => Petugas klaim
5 | BPJS melakukan verifikasi klaim. Jika klaim pending, rumah sakit memperbaiki paling lama 14 hari; jika klaim disetujui, BPJS membayar klaim. | | | | => BPJS [6, 4]
6 | Bagian keuangan mencatat penerimaan klaim. | | | | => Bagian keuangan
`),
};
