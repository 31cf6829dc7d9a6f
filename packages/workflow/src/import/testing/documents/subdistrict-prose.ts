import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** A narrative SOP of a kecamatan: sections, numbered sentences, subjects in the sentences. */
export const subdistrictProse: DocumentTruth = {
  name: 'legalisasi kecamatan: SOP naratif',
  text: `
# STANDAR OPERASIONAL PROSEDUR
# PELAYANAN LEGALISASI SURAT
KECAMATAN SUKARAME KABUPATEN LESTARI
Nomor SOP : 045/12/SOP-KEC/2019
Tanggal Pembuatan : 7 Mei 2019

# I. TUJUAN
Sebagai pedoman dalam pelayanan legalisasi surat agar tertib dan cepat.
# II. RUANG LINGKUP
Prosedur ini mengatur pelayanan legalisasi surat di kantor kecamatan.
# III. DASAR HUKUM
1. Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan
2. Peraturan Bupati Nomor 20 Tahun 2016 tentang Pelimpahan Kewenangan kepada Camat
# IV. DEFINISI
Legalisasi adalah pengesahan salinan surat.
# V. KUALIFIKASI PELAKSANA
1. Memahami tata naskah dinas
# VI. PERALATAN
1. Komputer
2. Stempel
# VII. PROSEDUR
1. Pemohon menyerahkan surat asli dan fotokopi kepada petugas loket.
2. Petugas loket memeriksa kesesuaian fotokopi dengan surat asli.
3. Apabila tidak sesuai, petugas loket mengembalikan berkas kepada pemohon untuk dilengkapi.
4. Apabila sesuai, petugas loket mencatat dalam buku register dan meneruskan berkas kepada Kasi Pelayanan.
5. Kasi Pelayanan memaraf salinan surat.
6. Salinan surat ditandatangani oleh Camat.
7. Petugas loket membubuhkan stempel dan menyerahkan salinan kepada pemohon.
# VIII. PENCATATAN
Buku register legalisasi
`,
  title: 'PELAYANAN LEGALISASI SURAT',
  number: '045/12/SOP-KEC/2019',
  items: {
    purpose: 1,
    scope: 1,
    legalBasis: 2,
    definitions: 1,
    qualifications: 1,
    equipment: 2,
    recordKeeping: 1,
  },
  performers: ['Pemohon', 'Petugas loket', 'Kasi Pelayanan', 'Camat'],
  steps: stepsOf(`
1 | Pemohon menyerahkan surat asli dan fotokopi kepada petugas loket. | | | | => Pemohon
2 | Petugas loket memeriksa kesesuaian fotokopi dengan surat asli. | | | | => Petugas loket [3, 4]
3 | Apabila tidak sesuai, petugas loket mengembalikan berkas kepada pemohon untuk dilengkapi. | | | | => Petugas loket [1]
4 | Apabila sesuai, petugas loket mencatat dalam buku register dan meneruskan berkas kepada Kasi Pelayanan. | | | | => Petugas loket
5 | Kasi Pelayanan memaraf salinan surat. | | | | => Kasi Pelayanan
6 | Salinan surat ditandatangani oleh Camat. | | | | => Camat
7 | Petugas loket membubuhkan stempel dan menyerahkan salinan kepada pemohon. | | | | => Petugas loket
`),
};
