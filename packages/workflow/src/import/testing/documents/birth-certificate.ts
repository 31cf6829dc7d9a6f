import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Civil registry: verifier and operator, a refusal of the officer, no second head row merged. */
export const birthCertificate: DocumentTruth = {
  name: 'akta kelahiran: operator dan verifikator',
  text: `
PEMERINTAH KABUPATEN SEGARA
DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL
Nomor SOP | : | 474.1/05/DISDUKCAPIL
Tanggal Pembuatan | : | 3 Agustus 2020
Tanggal Revisi | : | 4 Agustus 2022
Tanggal Efektif | : | 15 Agustus 2022
Disahkan Oleh | : | Kepala Dinas Kependudukan dan Pencatatan Sipil
Nama SOP | : | Penerbitan Kutipan Akta Kelahiran
Dasar Hukum | : | 1. UU Nomor 24 Tahun 2013⏎2. Perpres Nomor 96 Tahun 2018
Kualifikasi Pelaksana | : | 1. Memahami administrasi kependudukan⏎2. Dapat mengoperasikan aplikasi SIAK
Keterkaitan | : | SOP Penerbitan Kartu Keluarga
Peralatan/Perlengkapan | : | Komputer, printer, jaringan
Peringatan | : | Kesalahan data menjadi tanggung jawab pemohon
Pencatatan dan Pendataan | : | Register akta

NO | URAIAN KEGIATAN | PELAKSANA | | | | | MUTU BAKU | | | KET
 | | Masyarakat | Petugas Loket | Operator SIAK | Verifikator | Kepala Dinas | Kelengkapan | Waktu | Output |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
1 | Mengambil nomor antrian dan menyerahkan formulir F-2.01 | | | | | | F-2.01, KK, KTP | 10 Menit | Formulir |
2 | Menerima dan meneliti berkas, apabila tidak lengkap berkas dikembalikan kepada masyarakat | | | | | | Formulir | 10 Menit | Berkas lengkap |
3 | Melakukan perekaman data ke dalam aplikasi SIAK | | | | | | Berkas lengkap | 15 Menit | Data terekam |
4 | Memverifikasi data hasil perekaman, jika ada kesalahan dikembalikan ke operator untuk perbaikan | | | | | | Data terekam | 15 Menit | Data benar |
5 | Menandatangani kutipan akta kelahiran secara elektronik (TTE) | | | | | | Data benar | 1 Hari | Akta |
6 | Mencetak kutipan akta kelahiran | | | | | | Akta | 5 Menit | Kutipan akta |
7 | Menyerahkan kutipan akta kelahiran kepada masyarakat | | | | | | Kutipan akta | 5 Menit | Akta diterima |
`,
  title: 'Penerbitan Kutipan Akta Kelahiran',
  number: '474.1/05/DISDUKCAPIL',
  items: {
    legalBasis: 2,
    relatedProcedures: 1,
    warnings: 1,
    qualifications: 2,
    equipment: 1,
    recordKeeping: 1,
  },
  performers: ['Masyarakat', 'Petugas Loket', 'Operator SIAK', 'Verifikator', 'Kepala Dinas'],
  steps: stepsOf(`
1 | Mengambil nomor antrian dan menyerahkan formulir F-2.01 | F-2.01, KK, KTP | 10 Menit | Formulir | => Masyarakat
2 | Menerima dan meneliti berkas, apabila tidak lengkap berkas dikembalikan kepada masyarakat | Formulir | 10 Menit | Berkas lengkap | => Petugas Loket [3, 1]
3 | Melakukan perekaman data ke dalam aplikasi SIAK | Berkas lengkap | 15 Menit | Data terekam | => Operator SIAK
4 | Memverifikasi data hasil perekaman, jika ada kesalahan dikembalikan ke operator untuk perbaikan | Data terekam | 15 Menit | Data benar | => Verifikator [5, 3]
5 | Menandatangani kutipan akta kelahiran secara elektronik (TTE) | Data benar | 1 Hari | Akta | => Kepala Dinas
6 | Mencetak kutipan akta kelahiran | Akta | 5 Menit | Kutipan akta | => Operator SIAK
7 | Menyerahkan kutipan akta kelahiran kepada masyarakat | Kutipan akta | 5 Menit | Akta diterima | => Petugas Loket
`),
};
