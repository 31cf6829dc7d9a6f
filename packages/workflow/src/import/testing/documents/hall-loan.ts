import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Prose with lettered stages and bullets, and no numbers at the steps. */
export const hallLoan: DocumentTruth = {
  name: 'peminjaman gedung: naratif bertahap, butir tanpa nomor',
  text: `
# STANDAR OPERASIONAL PROSEDUR (SOP)
# PEMINJAMAN GEDUNG SERBAGUNA
DINAS KEBUDAYAAN DAN PARIWISATA KOTA LENTERA
No. SOP: 556/02/DISBUDPAR/2022
Tanggal Berlaku: 1 Maret 2022

# A. Tujuan
Agar peminjaman gedung berjalan tertib.
# B. Dasar Hukum
- Perda Nomor 6 Tahun 2019 tentang Retribusi Pemakaian Kekayaan Daerah
# C. Sarana dan Prasarana
- Komputer
- Buku agenda
# D. Langkah-langkah
- Peminjam mengajukan surat permohonan kepada Kepala Dinas melalui petugas tata usaha.
- Petugas tata usaha mencatat surat dan menyampaikannya kepada Kepala Dinas.
- Kepala Dinas memberikan disposisi kepada Kepala UPTD Gedung.
- Kepala UPTD Gedung memeriksa jadwal pemakaian. Apabila jadwal tidak tersedia, permohonan ditolak. Apabila tersedia, diterbitkan surat ketetapan retribusi.
- Peminjam membayar retribusi kepada bendahara penerimaan.
- Bendahara penerimaan memberikan tanda bukti pembayaran.
- Petugas gedung menyiapkan gedung sesuai jadwal.
# E. Dokumentasi
Buku peminjaman gedung
`,
  title: 'PEMINJAMAN GEDUNG SERBAGUNA',
  number: '556/02/DISBUDPAR/2022',
  items: { purpose: 1, legalBasis: 1, equipment: 2, recordKeeping: 1 },
  performers: [
    'Peminjam',
    'Petugas tata usaha',
    'Kepala Dinas',
    'Kepala UPTD Gedung',
    'Bendahara penerimaan',
    'Petugas gedung',
  ],
  steps: stepsOf(`
 | Peminjam mengajukan surat permohonan kepada Kepala Dinas melalui petugas tata usaha. | | | | => Peminjam
 | Petugas tata usaha mencatat surat dan menyampaikannya kepada Kepala Dinas. | | | | => Petugas tata usaha
 | Kepala Dinas memberikan disposisi kepada Kepala UPTD Gedung. | | | | => Kepala Dinas
 | Kepala UPTD Gedung memeriksa jadwal pemakaian. Apabila jadwal tidak tersedia, permohonan ditolak. Apabila tersedia, diterbitkan surat ketetapan retribusi. | | | | => Kepala UPTD Gedung [5, end]
 | Peminjam membayar retribusi kepada bendahara penerimaan. | | | | => Peminjam
 | Bendahara penerimaan memberikan tanda bukti pembayaran. | | | | => Bendahara penerimaan
 | Petugas gedung menyiapkan gedung sesuai jadwal. | | | | => Petugas gedung
`),
};
