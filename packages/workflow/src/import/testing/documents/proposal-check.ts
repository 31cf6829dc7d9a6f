import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** A question, and below it a step for what fits and one for what does not; returns in the remarks. */
export const proposalCheck: DocumentTruth = {
  name: "usulan musrenbang: langkah bagi 'yang tidak sesuai'",
  text: `
PEMERINTAH KABUPATEN DANAU BIRU⏎BADAN PERENCANAAN PEMBANGUNAN DAERAH | Nomor Standar Operasional Prosedur | 050/SOP-3/BAPPEDA
^ | Tanggal Pembuatan | Januari 2023
^ | Tanggal Revisi | -
^ | Tanggal Aktif | Februari 2023
^ | Disahkan Oleh | Kepala Bappeda
^ | Nama Standar Operasional Prosedur | Verifikasi Usulan Musrenbang
Dasar Hukum: | Cara Mengatasi: | <
1. Permendagri Nomor 86 Tahun 2017 | 1. Menghubungi operator kecamatan | <
Keterkaitan: | Kualifikasi Pelaksana: | <
1. SOP Penyusunan RKPD | 1. Memahami SIPD | <
Peringatan: | Peralatan/Perlengkapan: | <
Usulan terlambat tidak diproses | 1. Komputer⏎2. Akun SIPD | <
 | Pencatatan dan Pendataan: | <
 | Aplikasi SIPD | <

No | Kegiatan | Pelaksana | < | < | Mutu Baku | < | < | Ket
^ | ^ | Operator Kecamatan | Mitra Bappeda | Kabid | Kelengkapan | Waktu | Output | ^
1 | Menginput usulan ke SIPD | ⬭ | | | Berita acara musrenbang | 3 hari | Usulan |
2 | Apakah usulan sesuai prioritas daerah? | | ◇ | | Usulan | 2 hari | Usulan terverifikasi |
3 | Menyempurnakan usulan yang tidak sesuai | □ | | | Usulan | 1 hari | Usulan perbaikan | Kembali ke langkah 2
4 | Merekap usulan yang sesuai | | □ | | Usulan terverifikasi | 1 hari | Rekap usulan |
5 | Menyetujui rekap usulan | | | ◇ | Rekap usulan | 1 hari | Rekap disetujui | Jika tidak disetujui kembali ke no. 4
6 | Meneruskan rekap usulan ke OPD | | ⬭ | | Rekap disetujui | 1 hari | Usulan OPD |
`,
  title: 'Verifikasi Usulan Musrenbang',
  number: '050/SOP-3/BAPPEDA',
  items: {
    legalBasis: 1,
    relatedProcedures: 1,
    warnings: 2,
    qualifications: 1,
    equipment: 2,
    recordKeeping: 1,
  },
  performers: ['Operator Kecamatan', 'Mitra Bappeda', 'Kabid'],
  steps: stepsOf(`
1 | Menginput usulan ke SIPD | Berita acara musrenbang | 3 hari | Usulan | => Operator Kecamatan
2 | Apakah usulan sesuai prioritas daerah? | Usulan | 2 hari | Usulan terverifikasi | => Mitra Bappeda [4, 3]
3 | Menyempurnakan usulan yang tidak sesuai | Usulan | 1 hari | Usulan perbaikan | Kembali ke langkah 2 => Operator Kecamatan [2]
4 | Merekap usulan yang sesuai | Usulan terverifikasi | 1 hari | Rekap usulan | => Mitra Bappeda
5 | Menyetujui rekap usulan | Rekap usulan | 1 hari | Rekap disetujui | Jika tidak disetujui kembali ke no. 4 => Kabid [6, 4]
6 | Meneruskan rekap usulan ke OPD | Rekap disetujui | 1 hari | Usulan OPD | => Mitra Bappeda
`),
};
