import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Symbols as characters, a head of three rows, an activity that runs over two rows of the table. */
export const practiceLicence: DocumentTruth = {
  name: 'SIP dokter: simbol ketikan, kepala tiga baris, baris gabungan',
  text: `
DINAS KESEHATAN KOTA MEKARJAYA | NOMOR SOP | 440/SOP/021/2023
^ | TGL PEMBUATAN | 11 Mei 2023
^ | TGL REVISI | -
^ | TGL EFEKTIF | 1 Juni 2023
^ | DISAHKAN OLEH | Kepala Dinas Kesehatan
^ | NAMA SOP | Pelayanan Surat Izin Praktik Dokter
DASAR HUKUM: | KUALIFIKASI PELAKSANA: | <
- UU Nomor 17 Tahun 2023 tentang Kesehatan⏎- Permenkes Nomor 2052 Tahun 2011 | - S1 Kesehatan Masyarakat⏎- D3 Komputer | <
KETERKAITAN: | PERALATAN/PERLENGKAPAN: | <
- SOP Surat Masuk | - Komputer dan internet⏎- Printer | <
PERINGATAN: | PENCATATAN DAN PENDATAAN: | <
Jika persyaratan tidak lengkap maka SIP tidak dapat diproses | - Buku agenda⏎- Aplikasi perizinan | <

# BAGAN ALIR
No. | Aktivitas | Pelaksana | < | < | < | Mutu Baku | < | < | Ket
^ | ^ | Eksternal | Internal | < | < | Kelengkapan | Waktu | Output | ^
^ | ^ | Dokter | Staf Perizinan | Kasi SDK | Kadinkes | ^ | ^ | ^ | ^
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
1. | Dokter mengajukan permohonan SIP melalui aplikasi | ⬭ |  |  |  | STR, ijazah, pas foto | 10 menit | Permohonan terkirim |
2. | Verifikasi berkas permohonan. Apabila tidak sesuai dikembalikan untuk diperbaiki |  | ◇ |  |  | Permohonan terkirim | 1 hari | Hasil verifikasi |
3. | Mengetik draf SIP |  | □ |  |  | Hasil verifikasi | 30 menit | Draf SIP |
^ |  dan mengajukan kepada Kasi | | | | | | | |
4. | Memeriksa draf SIP |  |  | ◇ |  | Draf SIP | 1 jam | Draf SIP terparaf | Tidak: kembali ke nomor 3
5. | Menandatangani SIP |  |  |  | □ | Draf SIP terparaf | 1 hari | SIP |
6. | Mengunduh SIP | ⬭ |  |  |  | SIP | 5 menit | SIP diterima |
`,
  title: 'Pelayanan Surat Izin Praktik Dokter',
  number: '440/SOP/021/2023',
  items: {
    legalBasis: 2,
    relatedProcedures: 1,
    warnings: 1,
    qualifications: 2,
    equipment: 2,
    recordKeeping: 2,
  },
  performers: ['Dokter', 'Staf Perizinan', 'Kasi SDK', 'Kadinkes'],
  steps: stepsOf(`
1 | Dokter mengajukan permohonan SIP melalui aplikasi | STR, ijazah, pas foto | 10 menit | Permohonan terkirim | => Dokter
2 | Verifikasi berkas permohonan. Apabila tidak sesuai dikembalikan untuk diperbaiki | Permohonan terkirim | 1 hari | Hasil verifikasi | => Staf Perizinan [3, 1]
3 | Mengetik draf SIP dan mengajukan kepada Kasi | Hasil verifikasi | 30 menit | Draf SIP | => Staf Perizinan
4 | Memeriksa draf SIP | Draf SIP | 1 jam | Draf SIP terparaf | Tidak: kembali ke nomor 3 => Kasi SDK [5, 3]
5 | Menandatangani SIP | Draf SIP terparaf | 1 hari | SIP | => Kadinkes
6 | Mengunduh SIP | SIP | 5 menit | SIP diterima | => Dokter
`),
};
