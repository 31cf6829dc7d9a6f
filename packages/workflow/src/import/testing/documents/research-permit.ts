import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** One column "Pelaksana" with names in its cells; a return by the number of a step. */
export const researchPermit: DocumentTruth = {
  name: 'rekomendasi penelitian: pelaksana satu kolom',
  text: `
# STANDAR OPERASIONAL PROSEDUR
BADAN KESATUAN BANGSA DAN POLITIK KABUPATEN LESTARI

Nomor SOP | 070/SOP/BKBP/2022
Tgl. Pembuatan | 10 Februari 2022
Tgl. Revisi | -
Tgl. Efektif | 1 Maret 2022
Disahkan Oleh | Kepala Badan Kesatuan Bangsa dan Politik
Nama SOP | Penerbitan Rekomendasi Penelitian

Dasar Hukum | Kualifikasi Pelaksana
1. Permendagri Nomor 3 Tahun 2018 tentang Penerbitan Surat Keterangan Penelitian | 1. Memahami tata naskah dinas
Keterkaitan | Peralatan/Perlengkapan
1. SOP Penomoran Surat | 1. Komputer⏎2. Jaringan internet
Peringatan | Pencatatan dan Pendataan
Keterlambatan menghambat penelitian | Buku agenda

No | Tahapan Kegiatan | Pelaksana | Mutu Baku | < | < | Keterangan
^ | ^ | ^ | Syarat/Kelengkapan | Waktu | Output | ^
1 | Menyampaikan surat permohonan dan proposal penelitian | Pemohon | Surat permohonan, proposal | 10 menit | Surat permohonan |
2 | Menerima dan mengagendakan surat permohonan | Staf Pelayanan | Surat permohonan | 10 menit | Surat teragenda |
3 | Memeriksa proposal. Jika proposal belum sesuai, kembali ke langkah 1 | Kasubbid Ormas | Surat teragenda | 1 jam | Proposal diperiksa |
4 | Menyusun draf rekomendasi | Staf Pelayanan | Proposal diperiksa | 1 jam | Draf rekomendasi |
5 | Mengoreksi dan memaraf draf rekomendasi. Apabila ada kesalahan, draf dikembalikan ke Staf Pelayanan | Sekretaris | Draf rekomendasi | 30 menit | Draf diparaf |
6 | Menandatangani rekomendasi | Kepala Badan | Draf diparaf | 1 hari | Rekomendasi |
7 | Memberikan nomor dan menyerahkan rekomendasi kepada pemohon | Staf Pelayanan | Rekomendasi | 15 menit | Rekomendasi diterima | Dapat dikirim lewat email
`,
  title: 'Penerbitan Rekomendasi Penelitian',
  number: '070/SOP/BKBP/2022',
  items: {
    legalBasis: 1,
    relatedProcedures: 1,
    warnings: 1,
    qualifications: 1,
    equipment: 2,
    recordKeeping: 1,
  },
  performers: ['Pemohon', 'Staf Pelayanan', 'Kasubbid Ormas', 'Sekretaris', 'Kepala Badan'],
  steps: stepsOf(`
1 | Menyampaikan surat permohonan dan proposal penelitian | Surat permohonan, proposal | 10 menit | Surat permohonan | => Pemohon
2 | Menerima dan mengagendakan surat permohonan | Surat permohonan | 10 menit | Surat teragenda | => Staf Pelayanan
3 | Memeriksa proposal. Jika proposal belum sesuai, kembali ke langkah 1 | Surat teragenda | 1 jam | Proposal diperiksa | => Kasubbid Ormas [4, 1]
4 | Menyusun draf rekomendasi | Proposal diperiksa | 1 jam | Draf rekomendasi | => Staf Pelayanan
5 | Mengoreksi dan memaraf draf rekomendasi. Apabila ada kesalahan, draf dikembalikan ke Staf Pelayanan | Draf rekomendasi | 30 menit | Draf diparaf | => Sekretaris [6, 4]
6 | Menandatangani rekomendasi | Draf diparaf | 1 hari | Rekomendasi | => Kepala Badan
7 | Memberikan nomor dan menyerahkan rekomendasi kepada pemohon | Rekomendasi | 15 menit | Rekomendasi diterima | Dapat dikirim lewat email => Staf Pelayanan
`),
};
