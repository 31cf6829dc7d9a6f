import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Performer columns after the quality standard, decisions as "Diterima/Ditolak" and by numbers. */
export const cemeteryPermit: DocumentTruth = {
  name: 'izin pemakaman: lanjut ke nomor, jawaban dengan titik dua',
  text: `
DINAS LINGKUNGAN HIDUP DAN KEBERSIHAN KOTA MAWAR
NO. SOP : 469/12/DLHK
TANGGAL PEMBUATAN : 12 Maret 2020
TANGGAL EFEKTIF : 1 April 2020
DISAHKAN OLEH : KEPALA DINAS
JUDUL SOP : PELAYANAN IZIN PEMAKAMAN

NO | URAIAN KEGIATAN | MUTU BAKU | < | < | PELAKSANA | < | < | < | KETERANGAN
^ | ^ | PERSYARATAN | WAKTU | OUTPUT | AHLI WARIS | STAF UPT PEMAKAMAN | KEPALA UPT | BENDAHARA | ^
1 | Ahli waris melapor dengan membawa surat kematian | Surat kematian, KTP | 5 menit | Laporan | | | | |
2 | Mengecek ketersediaan makam. Ya: lanjut ke nomor 3. Tidak: disarankan ke TPU lain dan proses selesai | Laporan | 10 menit | Petak makam | | | | |
3 | Membuat surat izin pemakaman | Petak makam | 10 menit | Surat izin | | | | |
4 | Menandatangani surat izin pemakaman | Surat izin | 5 menit | Surat izin ditandatangani | | | | |
5 | Membayar retribusi | Surat izin | 5 menit | Uang retribusi | | | | |
6 | Menerima pembayaran dan memberikan kuitansi | Uang retribusi | 5 menit | Kuitansi | | | | |
7 | Menyiapkan petak makam | Kuitansi | 2 jam | Petak siap | | | | |
`,
  title: 'PELAYANAN IZIN PEMAKAMAN',
  number: '469/12/DLHK',
  items: {},
  performers: ['AHLI WARIS', 'STAF UPT PEMAKAMAN', 'KEPALA UPT', 'BENDAHARA'],
  steps: stepsOf(`
1 | Ahli waris melapor dengan membawa surat kematian | Surat kematian, KTP | 5 menit | Laporan | => AHLI WARIS
2 | Mengecek ketersediaan makam. Ya: lanjut ke nomor 3. Tidak: disarankan ke TPU lain dan proses selesai | Laporan | 10 menit | Petak makam | => STAF UPT PEMAKAMAN [3, end]
3 | Membuat surat izin pemakaman | Petak makam | 10 menit | Surat izin | => STAF UPT PEMAKAMAN
4 | Menandatangani surat izin pemakaman | Surat izin | 5 menit | Surat izin ditandatangani | => KEPALA UPT
5 | Membayar retribusi | Surat izin | 5 menit | Uang retribusi | => AHLI WARIS
6 | Menerima pembayaran dan memberikan kuitansi | Uang retribusi | 5 menit | Kuitansi | => BENDAHARA
7 | Menyiapkan petak makam | Kuitansi | 2 jam | Petak siap | => STAF UPT PEMAKAMAN
`),
};
