import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Marks by "●" and a diamond without words; two marks in one row; a decision to the end. */
export const guestHouse: DocumentTruth = {
  name: 'tanda daftar usaha pariwisata: dua tanda dalam satu baris',
  text: `
PEMERINTAH KABUPATEN PANTAI⏎DINAS PARIWISATA | Nomor SOP | 556/77
^ | Nama SOP | Rekomendasi Usaha Pondok Wisata
Dasar Hukum | Kualifikasi Pelaksana | <
1. Permenparekraf 4/2021 | 1. Memahami kepariwisataan | <

No | Kegiatan | Pelaksana | < | < | < | Mutu Baku | < | < | Ket
^ | ^ | Pengusaha | Staf Bidang | Kabid Destinasi | Kadis | Kelengkapan | Waktu | Output | ^
1 | Pengusaha menyerahkan permohonan kepada Staf Bidang | ● | ○ | | | Permohonan | 5 mnt | Berkas |
2 | Memeriksa kelengkapan | | ◆ | | | Berkas | 15 mnt | Berkas lengkap |
3 | Meninjau lokasi | | ● | | | Berkas lengkap | 1 hari | Laporan |
4 | Memverifikasi laporan | | | ◆ | | Laporan | 1 jam | Laporan disetujui | Ditolak: diberitahukan kepada pengusaha dan proses selesai
5 | Menandatangani rekomendasi | | | | ● | Laporan disetujui | 1 hari | Rekomendasi |
6 | Menyerahkan rekomendasi kepada pengusaha | | ● | | | Rekomendasi | 5 mnt | Tanda terima |
`,
  title: 'Rekomendasi Usaha Pondok Wisata',
  number: '556/77',
  items: { legalBasis: 1, qualifications: 1 },
  performers: ['Pengusaha', 'Staf Bidang', 'Kabid Destinasi', 'Kadis'],
  steps: stepsOf(`
1 | Pengusaha menyerahkan permohonan kepada Staf Bidang | Permohonan | 5 mnt | Berkas | => Pengusaha
2 | Memeriksa kelengkapan | Berkas | 15 mnt | Berkas lengkap | => Staf Bidang [3, 1]
3 | Meninjau lokasi | Berkas lengkap | 1 hari | Laporan | => Staf Bidang
4 | Memverifikasi laporan | Laporan | 1 jam | Laporan disetujui | Ditolak: diberitahukan kepada pengusaha dan proses selesai => Kabid Destinasi [5, end]
5 | Menandatangani rekomendasi | Laporan disetujui | 1 hari | Rekomendasi | => Kadis
6 | Menyerahkan rekomendasi kepada pengusaha | Rekomendasi | 5 mnt | Tanda terima | => Staf Bidang
`),
};
