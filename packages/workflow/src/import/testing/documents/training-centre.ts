import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Manpower: training for job seekers, an instructor and a head of a centre. */
export const trainingCentre: DocumentTruth = {
  name: 'pelatihan kerja: pencari kerja, instruktur',
  text: `
DINAS TENAGA KERJA KABUPATEN HULU
Nomor SOP : 563/9/DISNAKER
Nama SOP : Pelatihan Berbasis Kompetensi

No | Uraian Prosedur | Pelaksana | < | < | < | Mutu Baku | < | < | Ket
^ | ^ | Pencari Kerja | Petugas Pendaftaran | Instruktur | Kepala BLK | Kelengkapan | Waktu | Output | ^
1 | Mengisi formulir pendaftaran dan melampirkan persyaratan | | | | | KTP, ijazah | 30 menit | Formulir |
2 | Menerima dan memeriksa kelengkapan formulir. Jika tidak lengkap, dikembalikan | | | | | Formulir | 15 menit | Daftar peserta |
3 | Melaksanakan seleksi peserta | | | | | Daftar peserta | 1 hari | Hasil seleksi |
4 | Menetapkan peserta pelatihan | | | | | Hasil seleksi | 1 hari | SK peserta |
5 | Melaksanakan pelatihan dan evaluasi | | | | | SK peserta | 30 hari | Nilai |
6 | Menandatangani sertifikat | | | | | Nilai | 1 hari | Sertifikat |
7 | Mengambil sertifikat | | | | | Sertifikat | 10 menit | Sertifikat diterima |
`,
  title: 'Pelatihan Berbasis Kompetensi',
  number: '563/9/DISNAKER',
  items: {},
  performers: ['Pencari Kerja', 'Petugas Pendaftaran', 'Instruktur', 'Kepala BLK'],
  steps: stepsOf(`
1 | Mengisi formulir pendaftaran dan melampirkan persyaratan | KTP, ijazah | 30 menit | Formulir | => Pencari Kerja
2 | Menerima dan memeriksa kelengkapan formulir. Jika tidak lengkap, dikembalikan | Formulir | 15 menit | Daftar peserta | => Petugas Pendaftaran [3, 1]
3 | Melaksanakan seleksi peserta | Daftar peserta | 1 hari | Hasil seleksi | => Instruktur
4 | Menetapkan peserta pelatihan | Hasil seleksi | 1 hari | SK peserta | => Kepala BLK
5 | Melaksanakan pelatihan dan evaluasi | SK peserta | 30 hari | Nilai | => Instruktur
6 | Menandatangani sertifikat | Nilai | 1 hari | Sertifikat | => Kepala BLK
7 | Mengambil sertifikat | Sertifikat | 10 menit | Sertifikat diterima | => Pencari Kerja
`),
};
