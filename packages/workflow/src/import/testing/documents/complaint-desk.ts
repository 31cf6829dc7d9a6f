import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Columns in another order, activities as nouns, two decisions of which one forwards. */
export const complaintDesk: DocumentTruth = {
  name: 'pengaduan: kolom terbalik, dua keputusan',
  text: `
# SOP PENANGANAN PENGADUAN
Nomor SOP: 060/09/INSP/2023
Tanggal Pembuatan: 9 Januari 2023
Tanggal Efektif: 1 Februari 2023
Disahkan Oleh: Inspektur Kabupaten Lestari
Nama SOP: Penanganan Pengaduan Masyarakat
INSPEKTORAT KABUPATEN LESTARI

DASAR HUKUM
1. UU Nomor 25 Tahun 2009
2. Perpres Nomor 76 Tahun 2013
KUALIFIKASI PELAKSANA
1. Memahami alur pengaduan
KETERKAITAN
1. SOP Audit Khusus
PERALATAN/PERLENGKAPAN
1. Komputer
PERINGATAN
Identitas pelapor wajib dirahasiakan
PENCATATAN DAN PENDATAAN
Aplikasi pengaduan

No | Pelaksana | < | < | < | Uraian Kegiatan | Mutu Baku | < | < | Ket
^ | Pelapor | Admin Pengaduan | Tim Telaah | Inspektur | ^ | Waktu | Kelengkapan | Hasil | ^
1 | | | | | Penyampaian pengaduan melalui aplikasi atau datang langsung | 15 menit | Formulir pengaduan | Pengaduan |
2 | | | | | Pencatatan dan pemeriksaan identitas pelapor. Jika identitas tidak jelas, pengaduan dikembalikan kepada pelapor untuk dilengkapi | 30 menit | Pengaduan | Nomor pengaduan |
3 | | | | | Penelaahan pengaduan. Apabila berkadar pengawasan disampaikan kepada Inspektur, apabila tidak berkadar pengawasan ke langkah 6 | 2 hari | Nomor pengaduan | Hasil telaah |
4 | | | | | Penetapan tindak lanjut | 1 hari | Hasil telaah | Disposisi |
5 | | | | | Pelaksanaan klarifikasi dan penyusunan laporan oleh Tim Telaah | 5 hari | Disposisi | Laporan |
6 | | | | | Penyampaian jawaban kepada pelapor | 1 hari | Laporan | Surat jawaban |
`,
  title: 'Penanganan Pengaduan Masyarakat',
  number: '060/09/INSP/2023',
  items: {
    legalBasis: 2,
    relatedProcedures: 1,
    warnings: 1,
    qualifications: 1,
    equipment: 1,
    recordKeeping: 1,
  },
  performers: ['Pelapor', 'Admin Pengaduan', 'Tim Telaah', 'Inspektur'],
  steps: stepsOf(`
1 | Penyampaian pengaduan melalui aplikasi atau datang langsung | Formulir pengaduan | 15 menit | Pengaduan | => Pelapor
2 | Pencatatan dan pemeriksaan identitas pelapor. Jika identitas tidak jelas, pengaduan dikembalikan kepada pelapor untuk dilengkapi | Pengaduan | 30 menit | Nomor pengaduan | => Admin Pengaduan [3, 1]
3 | Penelaahan pengaduan. Apabila berkadar pengawasan disampaikan kepada Inspektur, apabila tidak berkadar pengawasan ke langkah 6 | Nomor pengaduan | 2 hari | Hasil telaah | => Tim Telaah [4, 6]
4 | Penetapan tindak lanjut | Hasil telaah | 1 hari | Disposisi | => Inspektur
5 | Pelaksanaan klarifikasi dan penyusunan laporan oleh Tim Telaah | Disposisi | 5 hari | Laporan | => Tim Telaah
6 | Penyampaian jawaban kepada pelapor | Laporan | 1 hari | Surat jawaban | => Admin Pengaduan
`),
};
