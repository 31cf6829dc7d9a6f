import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** No heading is a known label; the title stands below the name of the office. */
export const policeRecord: DocumentTruth = {
  name: "SKCK: prosedur di bawah judul 'Mekanisme Penerbitan …'",
  text: `
# KEPOLISIAN RESOR KOTA BARU
# STANDAR OPERASIONAL PROSEDUR PENERBITAN SKCK
Nomor : SOP/14/III/2022/Intelkam
# 1. Dasar
a. UU Nomor 2 Tahun 2002
b. Perkap Nomor 18 Tahun 2014
# 2. Mekanisme Penerbitan SKCK
a. Pemohon mengambil nomor antrean dan menyerahkan berkas persyaratan kepada petugas loket.
b. Petugas loket meneliti kelengkapan berkas. Berkas yang belum lengkap dikembalikan kepada pemohon.
c. Petugas identifikasi mengambil sidik jari pemohon.
d. Petugas pencatatan meneliti catatan kriminal pemohon; bila terdapat catatan, dikoordinasikan dengan Kasat Intelkam.
e. Pemohon membayar PNBP kepada bendahara penerimaan.
f. Petugas pencetakan mencetak SKCK.
g. Kasat Intelkam menandatangani SKCK.
h. Petugas loket menyerahkan SKCK kepada pemohon.
# 3. Penutup
Demikian SOP ini dibuat untuk dipedomani.
`,
  title: 'PENERBITAN SKCK',
  number: 'SOP/14/III/2022/Intelkam',
  items: { legalBasis: 2 },
  performers: [
    'Pemohon',
    'Petugas loket',
    'Petugas identifikasi',
    'Petugas pencatatan',
    'Petugas pencetakan',
    'Kasat Intelkam',
  ],
  steps: stepsOf(`
a | Pemohon mengambil nomor antrean dan menyerahkan berkas persyaratan kepada petugas loket. | | | | => Pemohon
b | Petugas loket meneliti kelengkapan berkas. Berkas yang belum lengkap dikembalikan kepada pemohon. | | | | => Petugas loket [3, 1]
c | Petugas identifikasi mengambil sidik jari pemohon. | | | | => Petugas identifikasi
d | Petugas pencatatan meneliti catatan kriminal pemohon; bila terdapat catatan, dikoordinasikan dengan Kasat Intelkam. | | | | => Petugas pencatatan
e | Pemohon membayar PNBP kepada bendahara penerimaan. | | | | => Pemohon
f | Petugas pencetakan mencetak SKCK. | | | | => Petugas pencetakan
g | Kasat Intelkam menandatangani SKCK. | | | | => Kasat Intelkam
h | Petugas loket menyerahkan SKCK kepada pemohon. | | | | => Petugas loket
`),
};
