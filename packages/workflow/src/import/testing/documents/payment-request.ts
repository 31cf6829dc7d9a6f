import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Finance: abbreviations as performers (PPTK, PPK), a decision that only a diamond says. */
export const paymentRequest: DocumentTruth = {
  name: 'pencairan dana: singkatan, belah ketupat tanpa kata',
  text: `
# SOP PENCAIRAN DANA GANTI UANG
Nomor SOP : 900/21/SET-DLH/2023
Tanggal Pembuatan : 9 Januari 2023
Tanggal Revisi : -
Tanggal Efektif : 16 Januari 2023
Disahkan Oleh : Kepala Dinas Lingkungan Hidup
Nama SOP : Pencairan Dana Ganti Uang (GU)
DINAS LINGKUNGAN HIDUP KABUPATEN RIMBA RAYA

No. | Kegiatan | Pelaksana | < | < | < | < | Mutu Baku | < | < | Ket
^ | ^ | PPTK | Bendahara Pengeluaran | PPK-SKPD | Pengguna Anggaran | BPKAD | Kelengkapan | Waktu (menit) | Output | ^
1 | Menyiapkan bukti belanja | □ | | | | | Nota, kuitansi | 60 | Bukti belanja |
2 | Menyusun SPP-GU | | □ | | | | Bukti belanja | 60 | SPP-GU |
3 | Meneliti kelengkapan SPP-GU | | | ◇ | | | SPP-GU | 30 | SPP-GU lengkap | Tidak lengkap: dikembalikan ke Bendahara
4 | Menyiapkan SPM-GU | | | □ | | | SPP-GU lengkap | 30 | SPM-GU |
5 | Menandatangani SPM-GU | | | | ◇ | | SPM-GU | 15 | SPM-GU ditandatangani |
6 | Menerbitkan SP2D | | | | | □ | SPM-GU | 120 | SP2D |
7 | Membukukan SP2D dalam BKU | | □ | | | | SP2D | 15 | BKU |

Dasar Hukum
1. PP Nomor 12 Tahun 2019
2. Permendagri Nomor 77 Tahun 2020
Kualifikasi Pelaksana
1. Memahami keuangan daerah
Peringatan
Keterlambatan SPJ menghambat pencairan
`,
  title: 'Pencairan Dana Ganti Uang (GU)',
  number: '900/21/SET-DLH/2023',
  items: { legalBasis: 2, warnings: 1, qualifications: 1 },
  performers: ['PPTK', 'Bendahara Pengeluaran', 'PPK-SKPD', 'Pengguna Anggaran', 'BPKAD'],
  steps: stepsOf(`
1 | Menyiapkan bukti belanja | Nota, kuitansi | 60 menit | Bukti belanja | => PPTK
2 | Menyusun SPP-GU | Bukti belanja | 60 menit | SPP-GU | => Bendahara Pengeluaran
3 | Meneliti kelengkapan SPP-GU | SPP-GU | 30 menit | SPP-GU lengkap | Tidak lengkap: dikembalikan ke Bendahara => PPK-SKPD [4, 2]
4 | Menyiapkan SPM-GU | SPP-GU lengkap | 30 menit | SPM-GU | => PPK-SKPD
5 | Menandatangani SPM-GU | SPM-GU | 15 menit | SPM-GU ditandatangani | => Pengguna Anggaran [6, 4]
6 | Menerbitkan SP2D | SPM-GU | 120 menit | SP2D | => BPKAD
7 | Membukukan SP2D dalam BKU | SP2D | 15 menit | BKU | => Bendahara Pengeluaran
`),
};
