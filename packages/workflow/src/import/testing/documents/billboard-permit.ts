import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Ticks in the cells, a gap in the numbers, "Uraian Kegiatan" and "Keluaran". */
export const billboardPermit: DocumentTruth = {
  name: 'izin reklame: tanda centang, nomor melompat',
  text: `
PEMERINTAH KABUPATEN SUKAMAJU⏎DINAS PENANAMAN MODAL DAN PTSP | Nomor SOP | : | 503/17/SOP-PTSP/2021
^ | Tanggal Pembuatan | : | 4 Januari 2021
^ | Tanggal Revisi | : | 2 Maret 2022
^ | Tanggal Efektif | : | 1 April 2022
^ | Disahkan oleh | : | Kepala Dinas Penanaman Modal dan PTSP
^ | Judul SOP | : | Penerbitan Izin Penyelenggaraan Reklame
Dasar Hukum | < | Kualifikasi Pelaksana | <
1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik⏎2. Peraturan Daerah Nomor 4 Tahun 2018 tentang Penyelenggaraan Reklame | < | 1. Memahami aturan tentang reklame⏎2. Mampu mengoperasikan komputer | <
Keterkaitan | < | Peralatan dan Perlengkapan | <
SOP Pemungutan Pajak Reklame | < | 1. Komputer⏎2. Printer⏎3. Alat tulis kantor | <
Peringatan | < | Pencatatan dan Pendataan | <
Apabila SOP tidak dilaksanakan maka penerbitan izin terlambat | < | Buku register izin reklame | <

No | Uraian Kegiatan | Pelaksana | < | < | < | < | Mutu Baku | < | < | Keterangan
^ | ^ | Pemohon | Petugas Loket | Tim Teknis | Kepala Bidang Perizinan | Kepala Dinas | Persyaratan | Durasi | Keluaran | ^
1 | Mengajukan permohonan izin reklame beserta lampirannya | v |  |  |  |  | Formulir, KTP, NPWPD | 15 menit | Berkas permohonan |
2 | Memeriksa kelengkapan berkas. Jika lengkap dicatat dalam buku register, jika tidak lengkap dikembalikan kepada pemohon |  | v |  |  |  | Berkas permohonan | 20 menit | Berkas lengkap |
3 | Melakukan peninjauan lokasi pemasangan |  |  | v |  |  | Berkas lengkap, surat tugas | 2 hari | Berita acara peninjauan | Bersama OPD terkait
5 | Membuat telaahan dan konsep izin |  |  |  | v |  | Berita acara peninjauan | 1 hari | Konsep izin |
6 | Menandatangani izin reklame |  |  |  |  | v | Konsep izin | 1 hari | Izin reklame |
7 | Menyerahkan izin reklame kepada pemohon |  | v |  |  |  | Izin reklame, bukti bayar pajak | 10 menit | Tanda terima |
`,
  title: 'Penerbitan Izin Penyelenggaraan Reklame',
  number: '503/17/SOP-PTSP/2021',
  items: {
    legalBasis: 2,
    relatedProcedures: 1,
    warnings: 1,
    qualifications: 2,
    equipment: 3,
    recordKeeping: 1,
  },
  performers: ['Pemohon', 'Petugas Loket', 'Tim Teknis', 'Kepala Bidang Perizinan', 'Kepala Dinas'],
  steps: stepsOf(`
1 | Mengajukan permohonan izin reklame beserta lampirannya | Formulir, KTP, NPWPD | 15 menit | Berkas permohonan | => Pemohon
2 | Memeriksa kelengkapan berkas. Jika lengkap dicatat dalam buku register, jika tidak lengkap dikembalikan kepada pemohon | Berkas permohonan | 20 menit | Berkas lengkap | => Petugas Loket [3, 1]
3 | Melakukan peninjauan lokasi pemasangan | Berkas lengkap, surat tugas | 2 hari | Berita acara peninjauan | Bersama OPD terkait => Tim Teknis
5 | Membuat telaahan dan konsep izin | Berita acara peninjauan | 1 hari | Konsep izin | => Kepala Bidang Perizinan
6 | Menandatangani izin reklame | Konsep izin | 1 hari | Izin reklame | => Kepala Dinas
7 | Menyerahkan izin reklame kepada pemohon | Izin reklame, bukti bayar pajak | 10 menit | Tanda terima | => Petugas Loket
`),
};
