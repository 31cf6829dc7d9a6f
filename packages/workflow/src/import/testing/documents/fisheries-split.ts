import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** A table over two pages with its head again, passive voice, days; "Waktu" before "Kelengkapan". */
export const fisheriesSplit: DocumentTruth = {
  name: 'izin usaha perikanan: tabel dua halaman, kalimat pasif',
  text: `
PEMERINTAH PROVINSI NUSA JAYA⏎DINAS KELAUTAN DAN PERIKANAN⏎Bidang Perikanan Tangkap | Nomor SOP | 523/77/SOP
^ | Tanggal Pembuatan | 12-08-2020
^ | Tanggal Revisi |
^ | Tanggal Pengesahan | 20-08-2020
^ | Disahkan oleh | Kepala Dinas Kelautan dan Perikanan
^ | Nama SOP | Rekomendasi Izin Usaha Perikanan
Dasar Hukum | Kualifikasi Pelaksana | <
1 UU Nomor 45 Tahun 2009 tentang Perikanan⏎2 Permen KP Nomor 58 Tahun 2020 | 1 Sarjana Perikanan⏎2 Mampu mengoperasikan komputer⏎3 Memahami SIPI dan SIKPI | <
Keterkaitan | Peralatan / Perlengkapan | <
SOP Cek Fisik Kapal | Komputer, alat ukur | <
Peringatan | Pencatatan & Pendataan | <
- | Database kapal | <

No. | Kegiatan | Pelaksana | < | < | < | < | Mutu Baku | < | < | Ket.
^ | ^ | Nelayan / Pelaku Usaha | Sekretariat | Bidang Perikanan Tangkap | Petugas Cek Fisik | Kepala Dinas | Waktu | Kelengkapan | Output | ^
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
1. | Permohonan diajukan oleh pelaku usaha |  |  |  |  |  | 1 hari | Surat permohonan, SIUP | Berkas permohonan |
2. | Berkas diterima dan diagendakan oleh Sekretariat, selanjutnya disampaikan ke Bidang Perikanan Tangkap |  |  |  |  |  | 1 hari | Berkas permohonan | Lembar disposisi |
3. | Berkas diverifikasi. Bila dokumen lengkap dijadwalkan cek fisik, bila tidak lengkap dikembalikan kepada pelaku usaha |  |  |  |  |  | 2 hari | Lembar disposisi | Jadwal cek fisik |

No. | Kegiatan | Pelaksana | < | < | < | < | Mutu Baku | < | < | Ket.
^ | ^ | Nelayan / Pelaku Usaha | Sekretariat | Bidang Perikanan Tangkap | Petugas Cek Fisik | Kepala Dinas | Waktu | Kelengkapan | Output | ^
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
4. | Cek fisik kapal dilakukan oleh petugas cek fisik |  |  |  |  |  | 3 hari | Jadwal cek fisik | Berita acara cek fisik |
5. | Penyusunan draf rekomendasi oleh Bidang Perikanan Tangkap |  |  |  |  |  | 1 hari | Berita acara cek fisik | Draf rekomendasi |
6. | Penandatanganan rekomendasi oleh Kepala Dinas |  |  |  |  |  | 1 hari | Draf rekomendasi | Rekomendasi |
7. | Rekomendasi diserahkan oleh Sekretariat kepada pelaku usaha |  |  |  |  |  | 30 menit | Rekomendasi | Tanda terima |
`,
  title: 'Rekomendasi Izin Usaha Perikanan',
  number: '523/77/SOP',
  items: {
    legalBasis: 2,
    relatedProcedures: 1,
    warnings: 1,
    qualifications: 3,
    equipment: 1,
    recordKeeping: 1,
  },
  performers: [
    'Nelayan / Pelaku Usaha',
    'Sekretariat',
    'Bidang Perikanan Tangkap',
    'Petugas Cek Fisik',
    'Kepala Dinas',
  ],
  steps: stepsOf(`
1 | Permohonan diajukan oleh pelaku usaha | Surat permohonan, SIUP | 1 hari | Berkas permohonan | => Nelayan / Pelaku Usaha
2 | Berkas diterima dan diagendakan oleh Sekretariat, selanjutnya disampaikan ke Bidang Perikanan Tangkap | Berkas permohonan | 1 hari | Lembar disposisi | => Sekretariat
3 | Berkas diverifikasi. Bila dokumen lengkap dijadwalkan cek fisik, bila tidak lengkap dikembalikan kepada pelaku usaha | Lembar disposisi | 2 hari | Jadwal cek fisik | => Bidang Perikanan Tangkap [4, 1]
4 | Cek fisik kapal dilakukan oleh petugas cek fisik | Jadwal cek fisik | 3 hari | Berita acara cek fisik | => Petugas Cek Fisik
5 | Penyusunan draf rekomendasi oleh Bidang Perikanan Tangkap | Berita acara cek fisik | 1 hari | Draf rekomendasi | => Bidang Perikanan Tangkap
6 | Penandatanganan rekomendasi oleh Kepala Dinas | Draf rekomendasi | 1 hari | Rekomendasi | => Kepala Dinas
7 | Rekomendasi diserahkan oleh Sekretariat kepada pelaku usaha | Rekomendasi | 30 menit | Tanda terima | => Sekretariat
`),
};
