import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Guarded rows within a table, a step that runs on below, a sum of times at the end. */
export const businessTrip: DocumentTruth = {
  name: 'perjalanan dinas: baris bersyarat dan jumlah waktu',
  text: `
SEKRETARIAT DPRD KOTA LENTERA | Nomor SOP | 090/04/SETWAN/2019
^ | Tanggal Pembuatan | 2 September 2019
^ | Tanggal Revisi | -
^ | Tanggal Efektif | 1 Oktober 2019
^ | Disahkan oleh | Sekretaris DPRD
^ | Nama SOP | Pengurusan Surat Perintah Perjalanan Dinas
Dasar Hukum | Kualifikasi Pelaksana | <
1. Permendagri Nomor 33 Tahun 2017 | 1. Memahami administrasi perjalanan dinas | <
Peralatan/Perlengkapan | Pencatatan dan Pendataan | <
1. Komputer⏎2. Printer | 1. Agenda SPPD | <

No | Kegiatan | Pelaksana | < | < | < | Mutu Baku | < | < | Ket
^ | ^ | Staf Persidangan | Kasubbag Rapat | Kabag Persidangan | Sekwan | Kelengkapan | Waktu | Output | ^
1 | Menerima undangan dan menyiapkan telaahan staf | | | | | Undangan | 30 menit | Telaahan staf |
2 | Memeriksa telaahan staf | | | | | Telaahan staf | 15 menit | Telaahan diperiksa |
3 | Apabila tidak sesuai, telaahan dikembalikan kepada Staf Persidangan | | | | | Telaahan diperiksa | 5 menit | Telaahan dikembalikan |
4 | Apabila sesuai, diparaf dan diteruskan kepada Kabag Persidangan | | | | | Telaahan diperiksa | 5 menit | Telaahan diparaf |
5 | Meneliti dan memaraf telaahan staf | | | | | Telaahan diparaf | 15 menit | Telaahan diparaf |
6 | Menyetujui atau menolak telaahan. Jika disetujui memerintahkan pembuatan SPPD | | | | | Telaahan diparaf | 1 hari | Disposisi |
7 | Membuat SPPD | | | | | Disposisi | 30 menit | SPPD |
 | dan mencatat dalam agenda | | | | | | | |
8 | Menandatangani SPPD | | | | | SPPD | 15 menit | SPPD ditandatangani |
 | Jumlah waktu | | | | | | 1 hari 115 menit | |
`,
  title: 'Pengurusan Surat Perintah Perjalanan Dinas',
  number: '090/04/SETWAN/2019',
  items: { legalBasis: 1, qualifications: 1, equipment: 2, recordKeeping: 1 },
  performers: ['Staf Persidangan', 'Kasubbag Rapat', 'Kabag Persidangan', 'Sekwan'],
  steps: stepsOf(`
1 | Menerima undangan dan menyiapkan telaahan staf | Undangan | 30 menit | Telaahan staf | => Staf Persidangan
2 | Memeriksa telaahan staf | Telaahan staf | 15 menit | Telaahan diperiksa | => Kasubbag Rapat [3, 4]
3 | Apabila tidak sesuai, telaahan dikembalikan kepada Staf Persidangan | Telaahan diperiksa | 5 menit | Telaahan dikembalikan | => Kasubbag Rapat [1]
4 | Apabila sesuai, diparaf dan diteruskan kepada Kabag Persidangan | Telaahan diperiksa | 5 menit | Telaahan diparaf | => Kasubbag Rapat
5 | Meneliti dan memaraf telaahan staf | Telaahan diparaf | 15 menit | Telaahan diparaf | => Kabag Persidangan
6 | Menyetujui atau menolak telaahan. Jika disetujui memerintahkan pembuatan SPPD | Telaahan diparaf | 1 hari | Disposisi | => Sekwan [7, end]
7 | Membuat SPPD dan mencatat dalam agenda | Disposisi | 30 menit | SPPD | => Staf Persidangan
8 | Menandatangani SPPD | SPPD | 15 menit | SPPD ditandatangani | => Sekwan
`),
};
