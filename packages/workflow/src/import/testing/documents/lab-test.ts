import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Short nouns as activities, no marks, hours; three answers of which two go back. */
export const labTest: DocumentTruth = {
  name: 'pengujian air: kegiatan sebagai kata benda, dua jalan kembali',
  text: `
UPTD LABORATORIUM LINGKUNGAN KABUPATEN SEGARA | No. Dokumen | SOP-LAB-07
^ | Tanggal Terbit | 10 Oktober 2022
^ | Disetujui oleh | Kepala UPTD Laboratorium Lingkungan
^ | Judul | Pengujian Contoh Air
Referensi | Kualifikasi Personil | <
SNI ISO/IEC 17025:2017 | Analis kimia | <

No | Tahapan | Penanggung Jawab | < | < | < | Kelengkapan | Waktu | Hasil | Keterangan
^ | ^ | Pelanggan | Petugas Penerima Contoh | Analis Laboratorium | Manajer Teknis | ^ | ^ | ^ | ^
1 | Penyerahan contoh uji | | | | | Contoh air, formulir | 0,5 jam | Formulir terisi |
2 | Pemeriksaan kondisi contoh. Apabila wadah rusak, contoh ditolak. Apabila volume kurang, contoh dikembalikan kepada pelanggan untuk ditambah | | | | | Formulir terisi | 0,5 jam | Contoh terdaftar |
3 | Pengujian contoh | | | | | Contoh terdaftar | 3 hari | Data hasil uji |
4 | Verifikasi data hasil uji. Jika data diragukan, dilakukan pengujian ulang oleh analis | | | | | Data hasil uji | 2 jam | Data terverifikasi |
5 | Penandatanganan laporan hasil uji | | | | | Data terverifikasi | 1 jam | Laporan hasil uji |
6 | Penyerahan laporan hasil uji kepada pelanggan | | | | | Laporan hasil uji | 0,5 jam | Tanda terima |
`,
  title: 'Pengujian Contoh Air',
  number: 'SOP-LAB-07',
  items: { legalBasis: 1, qualifications: 1 },
  performers: ['Pelanggan', 'Petugas Penerima Contoh', 'Analis Laboratorium', 'Manajer Teknis'],
  steps: stepsOf(`
1 | Penyerahan contoh uji | Contoh air, formulir | 0,5 jam | Formulir terisi | => Pelanggan
2 | Pemeriksaan kondisi contoh. Apabila wadah rusak, contoh ditolak. Apabila volume kurang, contoh dikembalikan kepada pelanggan untuk ditambah | Formulir terisi | 0,5 jam | Contoh terdaftar | => Petugas Penerima Contoh [3, end, 1]
3 | Pengujian contoh | Contoh terdaftar | 3 hari | Data hasil uji | => Analis Laboratorium
4 | Verifikasi data hasil uji. Jika data diragukan, dilakukan pengujian ulang oleh analis | Data hasil uji | 2 jam | Data terverifikasi | => Manajer Teknis [5, 3]
5 | Penandatanganan laporan hasil uji | Data terverifikasi | 1 jam | Laporan hasil uji | => Manajer Teknis
6 | Penyerahan laporan hasil uji kepada pelanggan | Laporan hasil uji | 0,5 jam | Tanda terima | => Petugas Penerima Contoh
`),
};
