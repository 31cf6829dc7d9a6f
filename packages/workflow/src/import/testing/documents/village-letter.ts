import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** A kelurahan: no marks at all, performers known by their words only. */
export const villageLetter: DocumentTruth = {
  name: 'surat keterangan kelurahan: tanpa simbol',
  text: `
PEMERINTAH KOTA HARAPAN
KECAMATAN TIMUR
KELURAHAN SEJAHTERA

NOMOR SOP : 470/03/KEL-SJ/2020
TANGGAL PEMBUATAN : Januari 2020
TANGGAL REVISI :
TANGGAL EFEKTIF : 3 Februari 2020
DISAHKAN OLEH : Lurah Sejahtera
NAMA SOP : Pelayanan Surat Keterangan Domisili

# Dasar Hukum
1. Undang-Undang Nomor 24 Tahun 2013 tentang Administrasi Kependudukan
2. Peraturan Wali Kota Nomor 12 Tahun 2017 tentang Tugas Kelurahan
# Kualifikasi Pelaksana
a. Memahami administrasi kependudukan
b. Dapat mengoperasikan komputer
# Peralatan dan Perlengkapan
a. Komputer
b. Printer
c. Stempel
# Peringatan
Apabila tidak dilaksanakan, pelayanan kepada warga terhambat.
# Pencatatan dan Pendataan
Dicatat dalam buku register surat keterangan

No | Kegiatan | Pelaksana | < | < | < | < | Mutu Baku | < | < | Ket
^ | ^ | Warga | Petugas Pelayanan | Kasi Pemerintahan | Sekretaris Lurah | Lurah | Kelengkapan | Waktu | Output | ^
1 | Datang membawa surat pengantar RT/RW dan KTP |  |  |  |  |  | Surat pengantar, KTP, KK | 5 Menit | Berkas |
2 | Menerima dan memeriksa berkas warga, bila tidak lengkap dikembalikan untuk dilengkapi |  |  |  |  |  | Berkas | 5 Menit | Berkas lengkap |
3 | Mengetik konsep surat keterangan domisili dan meneruskannya kepada Kasi Pemerintahan |  |  |  |  |  | Berkas lengkap | 10 Menit | Konsep surat |
4 | Meneliti dan memaraf konsep surat |  |  |  |  |  | Konsep surat | 5 Menit | Konsep diparaf |
5 | Konsep surat diparaf oleh Sekretaris Lurah |  |  |  |  |  | Konsep diparaf | 5 Menit | Konsep diparaf |
6 | Menandatangani surat keterangan domisili |  |  |  |  |  | Konsep diparaf | 5 Menit | Surat keterangan |
7 | Memberi nomor dan stempel, mencatat dalam register |  |  |  |  |  | Surat keterangan | 5 Menit | Surat bernomor |
8 | Menerima surat keterangan domisili |  |  |  |  |  | Surat bernomor | 2 Menit | Surat diterima |
`,
  title: 'Pelayanan Surat Keterangan Domisili',
  number: '470/03/KEL-SJ/2020',
  items: { legalBasis: 2, warnings: 1, qualifications: 2, equipment: 3, recordKeeping: 1 },
  performers: ['Warga', 'Petugas Pelayanan', 'Kasi Pemerintahan', 'Sekretaris Lurah', 'Lurah'],
  steps: stepsOf(`
1 | Datang membawa surat pengantar RT/RW dan KTP | Surat pengantar, KTP, KK | 5 Menit | Berkas | => Warga
2 | Menerima dan memeriksa berkas warga, bila tidak lengkap dikembalikan untuk dilengkapi | Berkas | 5 Menit | Berkas lengkap | => Petugas Pelayanan [3, 1]
3 | Mengetik konsep surat keterangan domisili dan meneruskannya kepada Kasi Pemerintahan | Berkas lengkap | 10 Menit | Konsep surat | => Petugas Pelayanan
4 | Meneliti dan memaraf konsep surat | Konsep surat | 5 Menit | Konsep diparaf | => Kasi Pemerintahan
5 | Konsep surat diparaf oleh Sekretaris Lurah | Konsep diparaf | 5 Menit | Konsep diparaf | => Sekretaris Lurah
6 | Menandatangani surat keterangan domisili | Konsep diparaf | 5 Menit | Surat keterangan | => Lurah
7 | Memberi nomor dan stempel, mencatat dalam register | Surat keterangan | 5 Menit | Surat bernomor | => Petugas Pelayanan
8 | Menerima surat keterangan domisili | Surat bernomor | 2 Menit | Surat diterima | => Warga
`),
};
