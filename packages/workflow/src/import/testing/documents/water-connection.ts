import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** A quality manual: its title below "PROSEDUR MUTU", who made and checked it in a table. */
export const waterConnection: DocumentTruth = {
  name: 'sambungan air: prosedur mutu, tabel pengesahan',
  text: `
PERUMDA AIR MINUM TIRTA JERNIH | PROSEDUR MUTU | No. Dokumen | PM-PEL-05
^ | SAMBUNGAN BARU | Revisi | 02
^ | ^ | Tanggal Berlaku | 1 Juli 2020
^ | ^ | Halaman | 1 dari 3

 | Dibuat oleh | Diperiksa oleh | Disetujui oleh
Nama | (nama pejabat) | (nama pejabat) | (nama pejabat)
Jabatan | Kasubbag Pelayanan | Kabag Hubungan Langganan | Direktur Utama
Tanda Tangan | | |

# 1. TUJUAN
Prosedur ini dibuat untuk mengatur pelayanan sambungan baru.
# 2. RUANG LINGKUP
Berlaku bagi seluruh cabang.
# 3. REFERENSI
3.1. ISO 9001:2015 klausul 8.2
3.2. Peraturan Direksi Nomor 12 Tahun 2019
# 4. DEFINISI
4.1. Sambungan baru adalah pemasangan pipa dinas dan meter air pada calon pelanggan.
# 5. PROSEDUR
5.1. Calon pelanggan mengisi formulir permohonan sambungan baru dan menyerahkan fotokopi KTP dan rekening listrik kepada Petugas Loket.
5.2. Petugas Loket memeriksa kelengkapan permohonan. Jika tidak lengkap, permohonan dikembalikan kepada calon pelanggan.
5.3. Petugas Survei melaksanakan survei lokasi maksimal 3 hari kerja. Apabila tidak memungkinkan dipasang, Petugas Loket memberitahukan penolakan kepada calon pelanggan.
5.4. Kasubbag Pelayanan menerbitkan surat perintah bayar.
5.5. Calon pelanggan membayar biaya sambungan baru.
5.6. Kasubbag Pelayanan menerbitkan Surat Perintah Kerja (SPK).
5.7. Petugas Teknik memasang sambungan baru paling lambat 6 (enam) hari kerja setelah pembayaran.
5.8. Petugas Loket mencatat pelanggan baru ke dalam sistem.
# 6. REKAMAN
6.1. Formulir permohonan
6.2. SPK
# 7. LAMPIRAN
7.1. Diagram alir
`,
  title: 'SAMBUNGAN BARU',
  number: 'PM-PEL-05',
  items: { purpose: 1, scope: 1, legalBasis: 2, definitions: 1, recordKeeping: 2 },
  performers: [
    'Calon pelanggan',
    'Petugas Loket',
    'Petugas Survei',
    'Kasubbag Pelayanan',
    'Petugas Teknik',
  ],
  steps: stepsOf(`
5.1 | Calon pelanggan mengisi formulir permohonan sambungan baru dan menyerahkan fotokopi KTP dan rekening listrik kepada Petugas Loket. | | | | => Calon pelanggan
5.2 | Petugas Loket memeriksa kelengkapan permohonan. Jika tidak lengkap, permohonan dikembalikan kepada calon pelanggan. | | | | => Petugas Loket [3, 1]
5.3 | Petugas Survei melaksanakan survei lokasi maksimal 3 hari kerja. Apabila tidak memungkinkan dipasang, Petugas Loket memberitahukan penolakan kepada calon pelanggan. | | | | => Petugas Survei [4, end]
5.4 | Kasubbag Pelayanan menerbitkan surat perintah bayar. | | | | => Kasubbag Pelayanan
5.5 | Calon pelanggan membayar biaya sambungan baru. | | | | => Calon pelanggan
5.6 | Kasubbag Pelayanan menerbitkan Surat Perintah Kerja (SPK). | | | | => Kasubbag Pelayanan
5.7 | Petugas Teknik memasang sambungan baru paling lambat 6 (enam) hari kerja setelah pembayaran. | | | | => Petugas Teknik
5.8 | Petugas Loket mencatat pelanggan baru ke dalam sistem. | | | | => Petugas Loket
`),
};
