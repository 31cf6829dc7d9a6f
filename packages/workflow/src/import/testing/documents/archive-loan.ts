import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Lost merged cells: "Pelaksana" over the middle column; labels of arrows left; wrapped lines. */
export const archiveLoan: DocumentTruth = {
  name: 'peminjaman arsip: kepala tabel bergeser, label anak panah tertinggal',
  text: `
Nomor SOP | 045.4/11/ARSIP
Nama SOP | Peminjaman Arsip Inaktif
Peralatan | Komputer

 |  |  | PELAKSANA |  |  | Mutu Baku |  |
No | Kegiatan | Unit Pengguna | Arsiparis | Kepala Bidang Kearsipan | Kelengkapan | Waktu | Output | Ket.
1 | Mengajukan permohonan peminjaman⏎arsip kepada Kepala Bidang Kearsipan |  |  |  | Surat permohonan | 10 menit | Permohonan |
2 | Kepala Bidang Kearsipan⏎memeriksa permohonan. Jika disetujui didisposisikan kepada Arsiparis,⏎jika tidak dikembalikan kepada unit pengguna | Tidak setuju |  |  | Permohonan | 1 jam | Disposisi |
3 | Mencari arsip sesuai disposisi⏎dan mencatat pada buku peminjaman |  | | Ya, setuju | Disposisi | 30 menit | Arsip |
4 | Menyerahkan arsip kepada Unit Pengguna |  |  |  | Arsip | 5 menit | Tanda terima | Paling lama 5 hari
5 | Unit Pengguna mengembalikan arsip |  |  |  | Arsip | 5 menit | Bukti pengembalian |
`,
  title: 'Peminjaman Arsip Inaktif',
  number: '045.4/11/ARSIP',
  items: { equipment: 1 },
  performers: ['Unit Pengguna', 'Arsiparis', 'Kepala Bidang Kearsipan'],
  steps: stepsOf(`
1 | Mengajukan permohonan peminjaman arsip kepada Kepala Bidang Kearsipan | Surat permohonan | 10 menit | Permohonan | => Unit Pengguna
2 | Kepala Bidang Kearsipan memeriksa permohonan. Jika disetujui didisposisikan kepada Arsiparis, jika tidak dikembalikan kepada unit pengguna | Permohonan | 1 jam | Disposisi | => Kepala Bidang Kearsipan [3, 1]
3 | Mencari arsip sesuai disposisi dan mencatat pada buku peminjaman | Disposisi | 30 menit | Arsip | => Arsiparis
4 | Menyerahkan arsip kepada Unit Pengguna | Arsip | 5 menit | Tanda terima | Paling lama 5 hari => Arsiparis
5 | Unit Pengguna mengembalikan arsip | Arsip | 5 menit | Bukti pengembalian | => Unit Pengguna
`),
};
