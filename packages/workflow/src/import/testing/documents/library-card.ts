import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Its headings are told by their letters alone, also those below the procedure. */
export const libraryCard: DocumentTruth = {
  name: 'kartu anggota: judul bagian tanpa huruf tebal',
  text: `
SOP PEMBUATAN KARTU ANGGOTA PERPUSTAKAAN
Dinas Perpustakaan dan Kearsipan Kota Sejuk
A. Pengertian
Kartu anggota adalah tanda keanggotaan perpustakaan.
B. Tujuan
Menjamin tertib pelayanan keanggotaan.
C. Prosedur
1. Pemustaka mengisi formulir pendaftaran anggota dan melampirkan fotokopi KTP/kartu pelajar.
2. Petugas layanan memeriksa formulir. Bila data kurang, formulir diserahkan kembali kepada pemustaka.
3. Petugas layanan memotret pemustaka dan memasukkan data ke aplikasi INLISLite.
4. Petugas layanan mencetak kartu anggota.
5. Pemustaka menerima kartu anggota dan menandatangani buku register.
D. Waktu Pelayanan
± 10 menit
E. Biaya
Gratis
`,
  title: 'PEMBUATAN KARTU ANGGOTA PERPUSTAKAAN',
  number: '',
  items: { definitions: 1, purpose: 1 },
  performers: ['Pemustaka', 'Petugas layanan'],
  steps: stepsOf(`
1 | Pemustaka mengisi formulir pendaftaran anggota dan melampirkan fotokopi KTP/kartu pelajar. | | | | => Pemustaka
2 | Petugas layanan memeriksa formulir. Bila data kurang, formulir diserahkan kembali kepada pemustaka. | | | | => Petugas layanan [3, 1]
3 | Petugas layanan memotret pemustaka dan memasukkan data ke aplikasi INLISLite. | | | | => Petugas layanan
4 | Petugas layanan mencetak kartu anggota. | | | | => Petugas layanan
5 | Pemustaka menerima kartu anggota dan menandatangani buku register. | | | | => Pemustaka
`),
};
