import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Numbers without a head; "Mutu Buku"; two ways of which one is chosen; one row without number. */
export const readingRoom: DocumentTruth = {
  name: 'ruang baca: dua pilihan layanan, kolom nomor tanpa kepala',
  text: `
Nomor SOP | 041/02/PERPUS
Nama SOP | Layanan Ruang Baca

 | Uraian Prosedur | Pelaksana | < | < | Mutu Buku | < | < | Ket
 | ^ | Pengguna Layanan | Resepsionis | Petugas Layanan | Kelengkapan | Waktu | Output | ^
1 | Pengguna layanan datang ke ruang baca |  |  |  |  |  |  |
2 | Resepsionis mendaftarkan pengguna layanan pada buku tamu |  |  |  | Kartu identitas | 5 menit | Nomor antrean |
3 | Pengguna layanan memilih apakah membaca koleksi tercetak atau digital |  |  |  |  | 5 menit |  |
4 | Petugas pelayanan mengambil koleksi tercetak⏎yang diminta |  |  |  | Formulir | 10 menit | Koleksi | Tidak dibawa pulang
 | Petugas pelayanan membuka akses koleksi digital di komputer |  |  |  |  | 5 menit | Akses |
5 | Pengguna layanan mengisi penilaian |  |  |  |  | 5 menit | Penilaian |
`,
  title: 'Layanan Ruang Baca',
  number: '041/02/PERPUS',
  items: {},
  performers: ['Pengguna Layanan', 'Resepsionis', 'Petugas Layanan'],
  steps: stepsOf(`
1 | Pengguna layanan datang ke ruang baca |  |  |  | => Pengguna Layanan
2 | Resepsionis mendaftarkan pengguna layanan pada buku tamu | Kartu identitas | 5 menit | Nomor antrean | => Resepsionis
3 | Pengguna layanan memilih apakah membaca koleksi tercetak atau digital |  | 5 menit |  | => Pengguna Layanan [4, 5]
4 | Petugas pelayanan mengambil koleksi tercetak yang diminta | Formulir | 10 menit | Koleksi | Tidak dibawa pulang => Petugas Layanan [6]
 | Petugas pelayanan membuka akses koleksi digital di komputer |  | 5 menit | Akses | => Petugas Layanan
5 | Pengguna layanan mengisi penilaian |  | 5 menit | Penilaian | => Pengguna Layanan
`),
};
